package org.lupusportal.data;

import org.lupusportal.page.Html;

/** Text as XML takes it. */
final class Xml {

    private Xml() {}

    /** Escaped for text and quoted attributes; control characters, which XML 1.0 cannot hold at all, are left out. */
    static String escape(String text) {
        return Html.escape(text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** An element that holds nothing but text, on a line of its own. */
    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">\n";
    }
}
