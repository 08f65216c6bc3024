package org.lupusportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Topic;

/**
 * Renders every page of an edition, once, for the server and the static site alike.
 *
 * <pre>{@code
 * List<Page> pages = new Pages(templates, Assets.read(), URI.create("https://lupus.example")).of(edition, today);
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class Pages {

    /** Digits of the fingerprint that people see: enough to tell editions apart. */
    private static final int SHORT_FINGERPRINT = 8;

    private final Templates templates;
    private final Assets assets;
    private final URI base;
    private final boolean server;

    public Pages(Templates templates, Assets assets, URI base) {
        this(templates, assets, base, true);
    }

    private Pages(Templates templates, Assets assets, URI base, boolean server) {
        this.templates = templates;
        this.assets = assets;
        this.base = base;
        this.server = server;
    }

    /** The same pages for a copy of the site: they offer nothing that only a server can do. */
    public Pages forCopy() {
        return new Pages(templates, assets, base, false);
    }

    /**
     * Lays out an edition; each page is printed when it is first asked for.
     *
     * @param edition what to render
     * @param today the day by which reviews fall due
     * @return every page, sorted by kind and then as the edition sorts
     */
    public List<Page> of(Edition edition, LocalDate today) {
        Press press = press(edition, today);
        List<Page> pages = new ArrayList<>();
        Stream.of(
                        new FrontPages(press).pages(),
                        new ArticlePages(press).pages(),
                        EvidenceMap.pages(press),
                        new ClaimPages(press).pages(),
                        new SourcePages(press).pages(),
                        new Bibliography(press).pages(),
                        new WordPages(press).pages(),
                        new AboutPages(press).pages(),
                        press.drawings().pages(Days.UNKNOWN),
                        assets.pages())
                .forEach(pages::addAll);
        return pages;
    }

    /** What a copy without a server holds at the addresses where a server would reckon, such as the search. */
    public List<Page> withoutServer(Edition edition, LocalDate today) {
        return new ServerlessPages(press(edition, today)).pages();
    }

    private Press press(Edition edition, LocalDate today) {
        return Press.of(edition, templates, site(edition), today);
    }

    /** For all that is set anew while a reader waits; worth keeping, because it sets up every reference of the edition. */
    public Sheets sheets(Edition edition, LocalDate today) {
        return new Sheets(press(edition, today));
    }

    /** What every page of an edition shows, for pages that are made while a reader waits. */
    public SiteView site(Edition edition) {
        return new SiteView(
                edition.site().name(),
                edition.site().tagline(),
                edition.site().emergency(),
                edition.site().topics().stream()
                        .map((Topic t) -> new LinkView(Address.topic(t.id()), t.name(), t.summary()))
                        .toList(),
                assets.addresses(),
                base.toString(),
                edition.fingerprint().substring(0, SHORT_FINGERPRINT),
                Locale.US,
                new LinkedData(edition, address().absolute("")),
                edition.site().contact(),
                server);
    }

    /** The addresses of what is rendered here. */
    public Address address() {
        return Address.of(base, server);
    }

    /** A part of the evidence map, made while a reader waits. */
    public PageBytes map(MapFilter filter, Edition edition) {
        return html("evidence", new EvidenceMap(edition).view(filter), edition);
    }

    /** Treatments side by side as a reader chose them. */
    public PageBytes comparison(Comparison comparison, Edition edition) {
        return html("compare", comparison.view(edition, true), edition);
    }

    /** A page that says one thing and shows nothing of the edition, such as "not found". */
    public Page single(String path, String template, Edition edition) {
        return Page.toPrint(path, () -> html(template, path, edition), LocalDate.EPOCH, false);
    }

    /** A page that is made while a reader waits, such as an answer to a search. */
    public PageBytes html(String template, Object view, Edition edition) {
        SiteView site = site(edition);
        return PageBytes.ofText("text/html;charset=utf-8", templates.fill(template, site.language(), view, site));
    }
}
