package org.lupusportal.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of others in quotation marks, for a line of text. Stateless. */
final class Quoted {

    private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[])[\"\u201c\u201d\u201e\u00ab](?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");

    private Quoted() {}

    /** Each quoted, with commas between; empty for none. A quotation inside a quotation has single marks. */
    static String of(List<String> quotations) {
        return quotations.stream()
                .map(words -> "\u201c" + withSingleMarks(words) + "\u201d")
                .collect(Collectors.joining(", "));
    }

    private static String withSingleMarks(String words) {
        return CLOSING.matcher(OPENING.matcher(words).replaceAll("\u2018")).replaceAll("\u2019");
    }
}
