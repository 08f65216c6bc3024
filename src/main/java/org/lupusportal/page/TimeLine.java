package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lupusportal.evidence.StudyDesign;

/**
 * Draws the studies behind a claim: from left to right by year, a row for each kind of study, each study a circle that is
 * larger where more people were studied. Narrow enough for a phone. One for each drawing.
 */
final class TimeLine {

    private static final int WIDTH = 340;
    private static final int EDGE = 26;
    private static final int LABEL = 26;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 22;
    private static final int GAP = 4;

    /** Years told below the line; more would run into each other. */
    private static final int MOST_YEARS = 5;

    private final StringBuilder svg = new StringBuilder();
    private final int first;
    private final int last;

    private TimeLine(List<StudyView> studies) {
        this.first = studies.stream().mapToInt(TimeLine::year).min().orElseThrow();
        this.last = studies.stream().mapToInt(TimeLine::year).max().orElseThrow();
    }

    /** The drawing with its title and description; nothing where no study has a year. */
    static String svg(List<StudyView> studies) {
        List<StudyView> dated =
                studies.stream().filter(study -> study.year().isPresent()).toList();
        return dated.isEmpty() ? "" : new TimeLine(dated).draw(dated);
    }

    private static int year(StudyView study) {
        return study.year().orElseThrow();
    }

    private String draw(List<StudyView> studies) {
        Map<StudyDesign, List<StudyView>> rows =
                studies.stream().collect(Collectors.groupingBy(StudyView::design, TreeMap::new, Collectors.toList()));
        int y = 0;
        for (Map.Entry<StudyDesign, List<StudyView>> row : rows.entrySet()) {
            y = row(row.getKey(), row.getValue(), y);
        }
        int height = years(y);
        return "<svg class=\"time-line\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-labelledby=\"time-line-title time-line-words\">"
                + "<title id=\"time-line-title\">The studies by year, kind and size</title><desc id=\"time-line-words\">"
                + Html.escape(studies.stream().map(StudyView::words).collect(Collectors.joining(" "))) + "</desc>" + svg
                + "</svg>";
    }

    private int row(StudyDesign design, List<StudyView> studies, int top) {
        text("kind", 0, top + LABEL - 8, "start", capital(design.plainName()));
        List<StudyView> byYear =
                studies.stream().sorted(Comparator.comparing(TimeLine::year)).toList();
        List<Integer> ends = new ArrayList<>();
        int y = top + LABEL + LARGEST;
        int lanes = 1;
        for (StudyView study : byYear) {
            int lane = lane(ends, study);
            lanes = Math.max(lanes, lane + 1);
            circle(study, y + lane * (2 * LARGEST + GAP));
        }
        return y + (lanes - 1) * (2 * LARGEST + GAP) + LARGEST + GAP;
    }

    /** The first lane of a row in which the circle touches no other. */
    private int lane(List<Integer> ends, StudyView study) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > x(year(study)) - radius(study)) {
            lane++;
        }
        int end = x(year(study)) + radius(study) + GAP;
        if (lane == ends.size()) {
            ends.add(end);
        } else {
            ends.set(lane, end);
        }
        return lane;
    }

    private void circle(StudyView study, int y) {
        svg.append("<circle class=\"")
                .append(study.people().isPresent() ? "sized" : "unsized")
                .append("\" cx=\"")
                .append(x(year(study)))
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"")
                .append(radius(study))
                .append("\"/>");
        String name = study.people().isPresent() ? "in-sized" : "in-unsized";
        text(name, x(year(study)), y + 5, "middle", String.valueOf(study.number()));
    }

    /** The area grows with the number of people, up to a largest circle. */
    private static int radius(StudyView study) {
        return study.people().isEmpty()
                ? SMALLEST
                : (int) Math.min(LARGEST, SMALLEST + Math.sqrt(study.people().getAsInt()) / 4);
    }

    private int x(int year) {
        return first == last ? WIDTH / 2 : EDGE + (year - first) * (WIDTH - 2 * EDGE) / (last - first);
    }

    private int years(int y) {
        svg.append("<path class=\"axis\" d=\"M0 ")
                .append(y)
                .append('H')
                .append(WIDTH)
                .append("\"/>");
        int step = Math.max(1, (last - first + MOST_YEARS - 2) / (MOST_YEARS - 1));
        for (int year = first; year <= last; year += step) {
            text("year", x(year), y + 20, "middle", String.valueOf(year));
        }
        return y + LABEL;
    }

    private void text(String name, int x, int y, String anchor, String words) {
        svg.append("<text class=\"")
                .append(name)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(Html.escape(words))
                .append("</text>");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
