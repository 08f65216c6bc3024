package org.lupusportal.compare;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the signs of HTML out of a text that is to be read, since the source of a page is pasted now and then: each sign
 * becomes white space of the same length, so that every place in the text stays, and words in an attribute are words. Stateless.
 */
final class Markup {

    /** Marks within a sentence, which do not part it. */
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:b|i|u|em|strong|span|font|mark|small|big|sup|sub|a)\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** Other marks; no tag that people write is longer. */
    private static final Pattern TAG = Pattern.compile("<[/!?]?[a-zA-Z][^<>\n]{0,1000}>");

    private static final Pattern SIGN_IN_TAG = Pattern.compile("[<>\"=]");

    /** What is left of marks that were broken, or hidden from programs by other signs. */
    private static final Pattern BROKEN = Pattern.compile("[\"'/]\\s?/?>|<(?=[/!?]?[a-zA-Z])|[\u2039\u203a]");

    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{2,6});");

    private Markup() {}

    static String without(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('&') < 0 && text.indexOf('\u2039') < 0) {
            return text;
        }
        String spaced = ENTITY.matcher(INLINE.matcher(text).replaceAll(tag -> " ".repeat(length(tag))))
                .replaceAll(entity -> " ".repeat(length(entity)));
        String parted = TAG.matcher(spaced).replaceAll(tag -> Matcher.quoteReplacement(parted(tag.group())));
        return BROKEN.matcher(parted).replaceAll(sign -> "\n".repeat(length(sign)));
    }

    private static int length(MatchResult match) {
        return match.end() - match.start();
    }

    private static String parted(String tag) {
        return SIGN_IN_TAG.matcher(tag).replaceAll("\n");
    }
}
