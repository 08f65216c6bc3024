package org.lupusportal.compare;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The source of a web page or a letter in HTML, read as its reader sees it: the words without the signs, a line for each block, an
 * item or a row, what stands for a picture, and the summary that search engines show. For one text.
 */
final class PageSource implements NodeFilter {

    private static final Pattern CLOSING = Pattern.compile(
            "</(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|t[drh]|table|title|head|body|html|section|article|script|style|button|font|center)\\s*>",
            Pattern.CASE_INSENSITIVE);

    /** Somebody who asks about a tag writes one or two. */
    private static final int FEWEST = 3;

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "svg");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SUMMARIES = Set.of("description", "og:description");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0]+");
    private static final Pattern AROUND_CELL_END = Pattern.compile(" *\t[ \t]*");
    private static final Pattern AROUND_LINE_END = Pattern.compile("[ \t\n]*\n[ \t\n]*");

    private final StringBuilder words = new StringBuilder();

    private PageSource() {}

    /** The words of a source; empty where a text is none. */
    static Optional<String> words(String text) {
        boolean isSource = text.indexOf('<') >= 0
                && CLOSING.matcher(text).results().limit(FEWEST).count() == FEWEST;
        if (!isSource) {
            return Optional.empty();
        }
        PageSource source = new PageSource();
        Jsoup.parse(text).filter(source);
        return Optional.of(source.lines());
    }

    private String lines() {
        String cells =
                AROUND_CELL_END.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("\t");
        return AROUND_LINE_END.matcher(cells).replaceAll("\n").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(SPACE.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            words.append(before(element));
            insteadOf(element).forEach(said -> words.append('\n').append(said).append('\n'));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            words.append(behind(element));
        }
        return FilterResult.CONTINUE;
    }

    private static String before(Element element) {
        if (element.normalName().equals("li")) {
            return "\n\u2022 ";
        }
        return parts(element) ? "\n" : "";
    }

    private static String behind(Element element) {
        if (CELLS.contains(element.normalName())) {
            return "\t";
        }
        return parts(element) ? "\n" : "";
    }

    /** Whether readers see it on lines of its own. */
    private static boolean parts(Element element) {
        String name = element.normalName();
        return name.equals("br") || (element.isBlock() && !CELLS.contains(name));
    }

    /** The words that stand for a picture or a field, and the summary of the page. */
    private static Stream<String> insteadOf(Element element) {
        Stream<String> said = element.normalName().equals("meta")
                ? Stream.of("content").filter(key -> isSummary(element))
                : Stream.of("alt", "title", "aria-label", "placeholder");
        return said.map(element::attr).filter(words -> !words.isBlank());
    }

    private static boolean isSummary(Element meta) {
        return SUMMARIES.contains(meta.attr("name")) || SUMMARIES.contains(meta.attr("property"));
    }
}
