package org.lupusportal.data;

import java.util.ArrayList;
import java.util.List;
import org.lupusportal.page.Typeface;

/** Breaks a title into lines that fit a width. */
final class TitleLines {

    private static final String MORE = "…";

    private TitleLines() {}

    /** Whether the whole title fits, without breaking a word. */
    static boolean fits(String title, Typeface face, double size, double width, int most) {
        List<String> lines = broken(title, face, size, width);
        return lines.size() <= most && lines.stream().allMatch(line -> face.width(line, size) <= width);
    }

    /** At most so many lines; a word that is too wide is broken, and what finds no room gives way to an ellipsis. */
    static List<String> of(String title, Typeface face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String line : broken(title, face, size, width)) {
            lines.addAll(cut(line, face, size, width));
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String last = shown.get(most - 1);
        while (!last.isEmpty() && face.width(last + MORE, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        shown.set(most - 1, last.stripTrailing() + MORE);
        return shown;
    }

    private static List<String> broken(String title, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> cut(String line, Typeface face, double size, double width) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (face.width(rest, size) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (face.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }
}
