package org.lupusportal.share;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Binds a stop and the raised signs behind a word to that word. The printer may break a line wherever an element ends, although no
 * blank stands there, and sets what is bound as one box. A stop goes before the signs, as in American medical texts, and outside
 * the words that are underlined.
 */
final class BoundWords {

    private static final Pattern STOPS = Pattern.compile("^[.,;:!?)]+");
    private static final Pattern LAST_WORD = Pattern.compile("\\S+$");

    /** Letters of a link that is bound whole: to a reader who hears the sheet, a link in two parts is two links. */
    private static final int LONGEST_LINK = 30;

    private BoundWords() {}

    static void bind(Document sheet) {
        for (Element words : sheet.select("span.claim, .prose a")) {
            if (words.closest("sup") == null && !isSign(words.nextSibling())) {
                bind(words, List.of());
            }
        }
        for (Element sign : sheet.select("sup")) {
            if (!isSign(sign.previousSibling())) {
                bind(sign.previousSibling(), run(sign));
            }
        }
    }

    private static boolean isSign(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("sup");
    }

    /** A sign and those that follow it without a blank. */
    private static List<Element> run(Element first) {
        List<Element> signs = new ArrayList<>();
        Node next = first;
        while (next instanceof Element sign && isSign(sign)) {
            signs.add(sign);
            next = sign.nextSibling();
        }
        return signs;
    }

    private static void bind(@Nullable Node words, List<Element> signs) {
        if (words == null) {
            return;
        }
        Node last = signs.isEmpty() ? words : signs.get(signs.size() - 1);
        String stops = takenStops(last.nextSibling());
        if (stops.isEmpty() && signs.isEmpty()) {
            return;
        }
        Element bound = new Element("span").addClass("bound");
        last.after(bound);
        bound.appendChildren(lastWord(words));
        if (bound.childNodeSize() == 1 && bound.childNode(0) instanceof TextNode text) {
            text.text(text.getWholeText() + stops);
        } else if (!stops.isEmpty()) {
            bound.appendText(stops);
        }
        bound.appendChildren(signs);
    }

    private static String takenStops(@Nullable Node behind) {
        if (!(behind instanceof TextNode text)) {
            return "";
        }
        Matcher stops = STOPS.matcher(text.getWholeText());
        if (!stops.find()) {
            return "";
        }
        String taken = stops.group();
        text.text(text.getWholeText().substring(taken.length()));
        return taken;
    }

    /** The last word of some words, taken out of them; all of them where they are one word, or a short link. */
    private static List<Node> lastWord(Node words) {
        if (words instanceof TextNode text) {
            Matcher word = LAST_WORD.matcher(text.getWholeText());
            if (!word.find()) {
                return List.of();
            }
            text.text(text.getWholeText().substring(0, word.start()));
            return List.of(new TextNode(word.group()));
        }
        Element element = (Element) words;
        boolean whole = element.normalName().equals("a") && element.text().length() <= LONGEST_LINK;
        Node end = element.childNodeSize() == 0 ? null : element.childNode(element.childNodeSize() - 1);
        if (whole || end == null || !element.text().contains(" ")) {
            return List.of(element);
        }
        Element copy = element.shallowClone();
        copy.removeAttr("id");
        return List.of(copy.appendChildren(lastWord(end)));
    }
}
