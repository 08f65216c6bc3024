package org.lupusportal.web;

import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.PageBytes;

/** Makes the page of a text that has changed since somebody shared it. */
@FunctionalInterface
public interface ChangedPages {

    /**
     * Makes the page with a note on what changed.
     *
     * @param path of the page
     * @param seen what the link remembers of the text, as it stands in the address
     * @param edition that is served
     * @return empty where nothing changed
     */
    Optional<PageBytes> find(String path, String seen, Edition edition);
}
