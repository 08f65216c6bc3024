package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.Term;

/**
 * What stands in a copy without a server at the addresses where the server reckons: pages that say so, and lead to what the
 * copy holds.
 */
final class ServerlessPages {

    private final Press press;

    ServerlessPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        return List.of(
                press.page(Address.SEARCH, "serverless/search", finder(), Days.UNKNOWN),
                press.page(
                        Address.COMPARE,
                        "compare",
                        () -> Comparison.usual(press.edition()).view(press.edition(), false),
                        Days.UNKNOWN),
                press.page(Address.CHECK, "serverless/check", "", Days.UNKNOWN),
                press.page(Address.HANDOUT, "serverless/handout", "", Days.UNKNOWN));
    }

    private FinderView finder() {
        return new FinderView(
                "",
                new FrontPages(press).shelves(),
                press.edition().terms().stream().map(ServerlessPages::word).toList());
    }

    private static LinkView word(Term term) {
        return new LinkView(Address.term(term.id()), term.name(), String.join(", ", term.alsoCalled()));
    }

    /**
     * Everything that has a name.
     *
     * @param words of a question, which only a server could know; empty
     * @param shelves every article
     * @param terms every word of the glossary, with other words for it
     */
    record FinderView(String words, List<FrontPages.Shelf> shelves, List<LinkView> terms) {}
}
