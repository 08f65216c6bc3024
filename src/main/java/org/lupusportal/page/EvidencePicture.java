package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
            int x = NAMES + i * MapSign.WIDTH;
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
        return framed(NAMES + outcomes.size() * MapSign.WIDTH, y, "Treatments by outcomes", words, lines);
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
                MapSign.draw(svg, group.shortName(), signs.get(k), NAMES + k * MapSign.WIDTH, y + 3);
            }
            y += MapSign.HEIGHT + 6;
        }
        int width = NAMES + most * MapSign.WIDTH;
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < outcomes.size(); i++) {
            lines.append(rule(i * (MapSign.HEIGHT + 6), width));
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
        int bottom = top + most * MapSign.HEIGHT + 6;
        svg.append(rule(top, NAMES + outcomes.size() * MapSign.WIDTH));
        name("treatment-name", group.shortName(), top);
        for (int i = 0; i < outcomes.size(); i++) {
            List<List<MapView.Row>> signs = cells.get(outcomes.get(i));
            for (int k = 0; signs != null && k < signs.size(); k++) {
                MapSign.draw(
                        svg, group.shortName(), signs.get(k), NAMES + i * MapSign.WIDTH, top + 3 + k * MapSign.HEIGHT);
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

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "\u2026";
    }
}
