package org.lupusportal.manuscript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * Where the tags and texts of a drawing stand, read along with the parser, event by event: the parser's own places are off by a
 * sign or two behind text, and a tag that is looked for in the wrong place is a tag whose words nobody judges. Relies on the
 * parser to have found the text well-formed that far. One an XML text.
 */
final class DrawingMarkup {

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/<>\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final ContentFile file;
    private final String text;
    private int next;
    private boolean selfClosing;

    DrawingMarkup(ContentFile file, int start) {
        this.file = file;
        this.text = file.text();
        this.next = start;
    }

    /** The next tag that opens an element. */
    Span startTag() {
        Span tag = next(Piece.START);
        selfClosing = tag.text().endsWith("/>");
        return tag;
    }

    /** Goes behind the end of the element that the parser left; one that closed itself has none of its own. */
    void endTag() {
        if (selfClosing) {
            selfClosing = false;
        } else {
            next(Piece.END);
        }
    }

    /** The next comment. */
    Span comment() {
        return next(Piece.COMMENT);
    }

    /** The next instruction, but for the one that says that this is XML. */
    Span instruction() {
        Span found = next(Piece.INSTRUCTION);
        return found.text().matches("(?s)<\\?xml\\s.*") ? next(Piece.INSTRUCTION) : found;
    }

    /** The next document type, up to its first pointed bracket. */
    Span documentType() {
        return next(Piece.DOCUMENT_TYPE);
    }

    /** The text up to the next piece of markup, marked sections among it. */
    Span text() {
        int end = next;
        while (end < text.length() && (text.charAt(end) != '<' || Piece.at(text, end) == Piece.SECTION)) {
            end = text.charAt(end) == '<' ? Piece.SECTION.end(text, end) : end + 1;
        }
        return file.span(next, end);
    }

    /** The attributes of a tag by their names as written. What looks like one inside another's value is none. */
    static Map<String, Attribute> attributes(Span tag) {
        Map<String, Attribute> attributes = new HashMap<>();
        Matcher written = ATTRIBUTE.matcher(tag.text());
        while (written.find()) {
            int group = written.group(2) == null ? 3 : 2;
            attributes.put(
                    written.group(1),
                    new Attribute(
                            tag.file().span(tag.start() + written.start(), tag.start() + written.end()),
                            tag.file().span(tag.start() + written.start(group), tag.start() + written.end(group))));
        }
        return attributes;
    }

    /**
     * Where an attribute stands.
     *
     * @param whole its name and its value
     * @param value its value, without the quotation marks
     */
    record Attribute(Span whole, Span value) {}

    private Span next(Piece wanted) {
        int at = text.indexOf('<', next);
        while (at >= 0) {
            Piece piece = Piece.at(text, at);
            next = piece.end(text, at);
            if (piece == wanted) {
                return file.span(at, next);
            }
            at = text.indexOf('<', next);
        }
        next = text.length();
        return file.span(next, next);
    }

    /** What a pointed bracket begins. */
    private enum Piece {
        COMMENT("<!--", "-->"),
        SECTION("<![CDATA[", "]]>"),
        DOCUMENT_TYPE("<!", ">"),
        INSTRUCTION("<?", "?>"),
        END("</", ">"),
        START("<", ">");

        private final String opens;
        private final String closes;

        Piece(String opens, String closes) {
            this.opens = opens;
            this.closes = closes;
        }

        static Piece at(String text, int place) {
            for (Piece piece : values()) {
                if (text.startsWith(piece.opens, place)) {
                    return piece;
                }
            }
            throw new IllegalArgumentException("no pointed bracket stands at " + place);
        }

        int end(String text, int place) {
            int end = this == START ? endOfTag(text, place) : text.indexOf(closes, place + opens.length());
            return end < 0 ? text.length() : end + closes.length();
        }

        /** A value may hold the bracket that closes a tag. */
        private static int endOfTag(String text, int place) {
            char quote = 0;
            for (int at = place; at < text.length(); at++) {
                char c = text.charAt(at);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return at;
                }
            }
            return -1;
        }
    }
}
