package org.lupusportal.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.page.Address;
import org.lupusportal.publish.Publication;

/**
 * What stood beside a page that has moved: its picture, which old posts still show, and its data, which programs still ask for. Only the
 * page itself has a line in the list of addresses.
 *
 * @param before what its address has before that of the page
 * @param page what the address of the page has in place of it
 * @param behind what its address has behind that of the page
 */
record FormerForm(String before, String page, String behind) {

    private static Stream<FormerForm> all() {
        return Stream.of(
                new FormerForm("", "", Address.PICTURE),
                new FormerForm(Address.API_ARTICLES, "", ""),
                new FormerForm(Address.API_CLAIMS, Address.EVIDENCE, ""),
                new FormerForm(Address.API_SOURCES, Address.SOURCES, ""));
    }

    /** Where the form stands now that was asked for at a former address. */
    static Optional<String> findNow(Publication publication, String path) {
        return all().flatMap(form -> form.now(publication, path).stream())
                .filter(now -> publication.findPage(now).isPresent())
                .findFirst();
    }

    private Optional<String> now(Publication publication, String path) {
        if (!path.startsWith(before + "/") || !path.endsWith(behind)) {
            return Optional.empty();
        }
        String former = page + path.substring(before.length(), path.length() - behind.length());
        return publication
                .findRedirect(former)
                .filter(now -> now.startsWith(page + "/"))
                .map(now -> before + now.substring(page.length()) + behind);
    }
}
