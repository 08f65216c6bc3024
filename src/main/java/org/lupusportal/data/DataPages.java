package org.lupusportal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;

/**
 * Everything that an edition tells programs. Each thing is made when it is first asked for.
 *
 * <pre>{@code
 * List<Page> pages = new DataPages(new Address(URI.create("https://lupus.example"))).of(edition, pagesForReaders);
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class DataPages {

    private final Address address;

    public DataPages(Address address) {
        this.address = address;
    }

    /**
     * Lays out what programs are told.
     *
     * @param edition what is published
     * @param pages the pages for readers, of which search engines get a list
     */
    public List<Page> of(Edition edition, List<Page> pages) {
        DataPress press = DataPress.of(edition, address);
        List<Page> made = new ArrayList<>();
        ApiPages api = new ApiPages(press);
        FhirPages fhir = new FhirPages(press);
        Stream.of(
                        api.pages(),
                        List.of(new OpenApi(press, api, fhir).page()),
                        fhir.pages(),
                        new Feeds(press).pages(),
                        new Sitemap(press, pages).pages(),
                        new Pictures(press).pages())
                .forEach(made::addAll);
        return made;
    }
}
