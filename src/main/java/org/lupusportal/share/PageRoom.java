package org.lupusportal.share;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How much of a page words and their notes take: near enough to choose what stays on one page, long before anything is set. Counted
 * in lines of a note, of which a page holds about fifty, and about thirty-six in large print.
 *
 * @param letters on a line
 * @param most lines that may be kept together: about a quarter of a page, since as much of the page before may stay empty for them
 */
record PageRoom(int letters, int most) {

    private static final PageRoom NORMAL = new PageRoom(100, 14);
    private static final PageRoom LARGE = new PageRoom(70, 10);

    /** The room on the pages of a sheet. */
    static PageRoom of(Document sheet) {
        return sheet.body().hasClass("large") ? LARGE : NORMAL;
    }

    /** Whether all of it may be kept together. */
    boolean holds(List<Element> blocks) {
        return blocks.stream().mapToInt(this::lines).sum() <= most;
    }

    /** A block of paragraphs, or of words alone, with the gap below it. */
    private int lines(Element block) {
        List<Element> paragraphs = block.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .toList();
        return 1
                + (paragraphs.isEmpty()
                        ? lines(block.text())
                        : paragraphs.stream().mapToInt(p -> lines(p.text())).sum());
    }

    private int lines(String words) {
        return (words.length() + letters - 1) / letters;
    }
}
