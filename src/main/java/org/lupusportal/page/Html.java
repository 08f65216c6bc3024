package org.lupusportal.page;

import org.unbescape.html.HtmlEscape;

/** Escaping, at the last moment and in one place. */
public final class Html {

    private Html() {}

    /** Plain text as it may stand between tags and in quoted attributes. */
    public static String escape(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }
}
