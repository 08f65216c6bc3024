package org.lupusportal.share;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines where nothing else does, as in a drawing. */
final class Lines {

    private Lines() {}

    /**
     * Breaks at spaces; a word that is longer than a line is broken too.
     *
     * @param text what to break
     * @param width letters on a line
     * @param most lines; what is left over ends in an ellipsis
     */
    static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word :
                text.strip().replaceAll("(\\S{" + width + "})(?=\\S)", "$1 ").split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines.set(most - 1, last.substring(0, Math.min(last.length(), width - 1)) + "…");
        }
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }
}
