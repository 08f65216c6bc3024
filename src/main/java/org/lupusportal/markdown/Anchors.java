package org.lupusportal.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names the places of headings as repository browsers do: lower case, words joined by hyphens, a number behind a name that is
 * taken. One for each body.
 */
final class Anchors {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s_-]");
    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Map<String, Integer> taken = new HashMap<>();

    String next(String words) {
        String letters = SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        String name = BLANK.matcher(letters.strip()).replaceAll("-");
        String anchor = name.isEmpty() ? "section" : name;
        int before = taken.merge(anchor, 1, Integer::sum) - 1;
        return before == 0 ? anchor : anchor + "-" + before;
    }
}
