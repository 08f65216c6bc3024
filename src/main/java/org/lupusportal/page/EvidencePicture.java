package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the evidence map: treatments one below the other, outcomes side by side; of a single treatment its outcomes one below
 * the other, which fits a phone. Where they meet stands a sign for each finding, with the meter of the surest claim that found it
 * and the number of people in its largest study. A sign leads to the row of the table in which the claim stands with its caveat
 * and its sources. One for each drawing.
 */
final class EvidencePicture {

    /** Room for the longest name, also in the spacing that readers may set (WCAG 1.4.12). */
    private static final int NAMES = 222;

    private static final int HEAD = 230;
    private static final int CELL = 42;
    private static final int SIGN = 40;

    /** Letters for which there is room; the table has the whole name. */
    private static final int LETTERS = 24;

    /** The widest drawing that fits into a phone, and into a tablet. */
    private static final int PHONE = 350;

    private static final int TABLET = 700;

    private final StringBuilder svg = new StringBuilder();
    private final List<MapView.Group> groups;
    private final List<String> outcomes;

    /**
     * Prepares a drawing.
     *
     * @param groups what is shown
     * @param outcomes in their order; those of which nothing is shown are left out
     */
    EvidencePicture(List<MapView.Group> groups, List<String> outcomes) {
        this.groups = groups;
        this.outcomes = outcomes.stream()
                .filter(outcome -> groups.stream()
                        .anyMatch(group -> group.rows().stream()
                                .anyMatch(row -> row.line().outcome().equals(outcome))))
                .toList();
    }

    /** The drawing; nothing where nothing is shown. */
    String svg() {
        if (groups.isEmpty()) {
            return "";
        }
        return groups.size() == 1 && outcomes.size() > 1 ? oneTreatment(groups.get(0)) : grid();
    }

    private String grid() {
        int y = HEAD;
        for (MapView.Group group : groups) {
            y = row(group, y);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < outcomes.size(); i++) {
            int x = NAMES + i * CELL;
            lines.append("<path class=\"rule\" d=\"M")
                    .append(x)
                    .append(' ')
                    .append(HEAD)
                    .append('V')
                    .append(y)
                    .append("\"/>");
            lines.append("<text class=\"outcome-name\" transform=\"translate(")
                    .append(x + 26)
                    .append(' ')
                    .append(HEAD - 8)
                    .append(") rotate(-90)\">")
                    .append(Html.escape(cut(outcomes.get(i))))
                    .append("</text>");
        }
        String words = "A grid with " + groups.size() + (groups.size() == 1 ? " treatment" : " treatments") + " and "
                + outcomes.size() + (outcomes.size() == 1 ? " outcome" : " outcomes");
        return framed(NAMES + outcomes.size() * CELL, y, "Treatments by outcomes", words, lines);
    }

    /** Outcomes one below the other, the signs of each side by side. */
    private String oneTreatment(MapView.Group group) {
        int most = 1;
        int y = 0;
        for (String outcome : outcomes) {
            List<List<MapView.Row>> signs = byFinding(group, outcome);
            most = Math.max(most, signs.size());
            name("outcome-name", outcome, y);
            for (int k = 0; k < signs.size(); k++) {
                sign(group, signs.get(k), NAMES + k * CELL, y + 3);
            }
            y += SIGN + 6;
        }
        int width = NAMES + most * CELL;
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < outcomes.size(); i++) {
            lines.append(rule(i * (SIGN + 6), width));
        }
        return framed(
                width,
                y,
                group.shortName() + ", outcome by outcome",
                "A list of " + outcomes.size() + " outcomes",
                lines);
    }

    private String framed(int width, int height, String title, String words, CharSequence lines) {
        return "<svg class=\"map-picture " + fit(width) + "\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + ' ' + height
                + "\" role=\"group\" aria-labelledby=\"map-title map-words\"><title id=\"map-title\">"
                + Html.escape(title) + "</title><desc id=\"map-words\">" + words
                + ". Each sign tells what was seen, how sure that is and how many people were studied. "
                + "The table below says the same in words.</desc>" + lines + svg + "</svg>";
    }

    private static String rule(int y, int width) {
        return "<path class=\"rule\" d=\"M0 " + y + 'H' + width + "\"/>";
    }

    private void name(String kind, String name, int top) {
        svg.append("<text class=\"")
                .append(kind)
                .append("\" x=\"0\" y=\"")
                .append(top + 26)
                .append("\">")
                .append(Html.escape(cut(name)))
                .append("</text>");
    }

    private static String fit(int width) {
        return width <= PHONE ? "fits-phone" : width <= TABLET ? "fits-tablet" : "wide";
    }

    private int row(MapView.Group group, int top) {
        Map<String, List<List<MapView.Row>>> cells = new LinkedHashMap<>();
        outcomes.forEach(outcome -> cells.put(outcome, byFinding(group, outcome)));
        int most = cells.values().stream().mapToInt(List::size).max().orElse(1);
        int bottom = top + most * SIGN + 6;
        svg.append(rule(top, NAMES + outcomes.size() * CELL));
        name("treatment-name", group.shortName(), top);
        for (int i = 0; i < outcomes.size(); i++) {
            List<List<MapView.Row>> signs = cells.get(outcomes.get(i));
            for (int k = 0; signs != null && k < signs.size(); k++) {
                sign(group, signs.get(k), NAMES + i * CELL, top + 3 + k * SIGN);
            }
        }
        return bottom;
    }

    /** The claims on one outcome, those that found the same together, the surest first. */
    private static List<List<MapView.Row>> byFinding(MapView.Group group, String outcome) {
        Map<String, List<MapView.Row>> found = new LinkedHashMap<>();
        group.rows().stream()
                .filter(row -> row.line().outcome().equals(outcome))
                .sorted(Comparator.comparingInt(MapView.Row::step).reversed())
                .forEach(row -> found.computeIfAbsent(row.finding(), f -> new ArrayList<>())
                        .add(row));
        return List.copyOf(found.values());
    }

    private void sign(MapView.Group group, List<MapView.Row> rows, int x, int y) {
        MapView.Row surest = rows.get(0);
        boolean gap = surest.step() == 0;
        String words = group.shortName() + ", " + surest.line().outcome() + ": " + surest.found()
                + (gap
                        ? ""
                        : ", " + surest.line().note().word().toLowerCase(Locale.ROOT) + " certainty, "
                                + surest.people())
                + (rows.size() > 1 ? "; the surest of " + rows.size() + " claims" : "");
        svg.append("<a href=\"#row-")
                .append(surest.id())
                .append("\" aria-label=\"")
                .append(Html.escape(words))
                .append("\"><rect class=\"hit\" x=\"")
                .append(x + 1)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CELL - 2)
                .append("\" height=\"")
                .append(SIGN - 1)
                .append("\"/>");
        use("finding", "f-" + surest.finding(), gap ? x + 13 : x + 2, y + 4, 15, 15);
        if (!gap) {
            use("meter", "meter-" + surest.step(), x + 18, y + 4, 21, 15);
            svg.append("<text class=\"people-number\" x=\"")
                    .append(x + CELL / 2)
                    .append("\" y=\"")
                    .append(y + 34)
                    .append("\">")
                    .append(surest.number())
                    .append("</text>");
        }
        svg.append("</a>");
    }

    private void use(String name, String symbol, int x, int y, int width, int height) {
        svg.append("<use class=\"")
                .append(name)
                .append("\" href=\"#")
                .append(symbol)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"/>");
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "\u2026";
    }
}
