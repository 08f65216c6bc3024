package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well a gate did on labelled sentences, as a text: F1, recall at a given share of false alarms, the same by kind,
 * source type and origin, the curve, and the misses.
 */
public final class GateFigures {

    private static final double[] FALSE_ALARMS = {0.02, 0.04, 0.06, 0.08, 0.10, 0.12, 0.15, 0.20, 0.30};
    private static final int WIDTH = 50;

    /** Surest first. */
    private final List<GateTrial.Scored> scored;

    /** How many of the first are claims, by how many are looked at. */
    private final int[] claimsAmong;

    private final int claims;
    private final int others;

    private GateFigures(List<GateTrial.Scored> scored) {
        this.scored = scored.stream()
                .sorted(Comparator.comparingDouble(GateTrial.Scored::score).reversed())
                .toList();
        this.claimsAmong = new int[scored.size() + 1];
        for (int i = 0; i < scored.size(); i++) {
            claimsAmong[i + 1] = claimsAmong[i] + (this.scored.get(i).sentence().claim() ? 1 : 0);
        }
        this.claims = claimsAmong[scored.size()];
        this.others = scored.size() - claims;
    }

    public static GateFigures of(List<GateTrial.Scored> scored) {
        return new GateFigures(scored);
    }

    /**
     * A place to draw the line.
     *
     * @param threshold the lowest score that counts as a claim
     * @param recall the share of claims found
     * @param falseAlarms the share of other sentences held for claims
     */
    public record Line(double threshold, double recall, double falseAlarms) {}

    /** The line that finds most claims while no more than this share of other sentences is held for claims. */
    public Line lineAt(double falseAlarms) {
        Line best = new Line(1.01, 0, 0);
        for (int held = 1; held <= scored.size(); held++) {
            double score = scored.get(held - 1).score();
            if (held == scored.size() || scored.get(held).score() < score) {
                Line line = line(score, held);
                if (line.falseAlarms() > falseAlarms) {
                    break;
                }
                best = line;
            }
        }
        return best;
    }

    /** What comes of drawing the line at this score. */
    public Line lineFrom(double threshold) {
        return line(threshold, heldFrom(threshold));
    }

    /** The harmonic mean of precision and recall with the line at this score; 0 where nothing is found. */
    public double f1(double threshold) {
        int held = heldFrom(threshold);
        int found = claimsAmong[held];
        return found == 0 ? 0 : 2.0 * found / (claims + held);
    }

    /** The whole account. The thresholds are those of the two forms; the misses are those of the strict form. */
    public String account(double balanced, double strict) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d sentences, %d of them claims%n%n%s%n",
                scored.size(),
                claims,
                row("all", balanced, strict)));
        appendGroups(text, "origin", LabelledSentence::origin, balanced, strict);
        appendGroups(text, "source type", LabelledSentence::sourceType, balanced, strict);
        appendGroups(text, "kind", LabelledSentence::kind, balanced, strict);
        appendCurve(text);
        appendMisses(text, strict);
        return text.toString();
    }

    private Line line(double threshold, int held) {
        int found = claimsAmong[held];
        return new Line(threshold, share(found, claims), share(held - found, others));
    }

    private int heldFrom(double threshold) {
        int held = 0;
        while (held < scored.size() && scored.get(held).score() >= threshold) {
            held++;
        }
        return held;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private String row(String name, double balanced, double strict) {
        Line line = lineFrom(strict);
        return String.format(
                Locale.ROOT,
                "%-22s n=%-5d claims=%-5d balanced F1 %.3f | strict recall %.3f at %.3f | recall %.3f at 0.08, %.3f at 0.12",
                name,
                scored.size(),
                claims,
                f1(balanced),
                line.recall(),
                line.falseAlarms(),
                lineAt(0.08).recall(),
                lineAt(0.12).recall());
    }

    private void appendGroups(
            StringBuilder text, String by, Function<LabelledSentence, String> group, double balanced, double strict) {
        text.append(String.format("%nby %s%n", by));
        for (String name : new TreeSet<>(
                scored.stream().map(s -> group.apply(s.sentence())).toList())) {
            GateFigures part = of(scored.stream()
                    .filter(s -> group.apply(s.sentence()).equals(name))
                    .toList());
            text.append(
                            part.claims == 0 || part.others == 0
                                    ? part.oneSided(name, strict)
                                    : part.row(name, balanced, strict))
                    .append(String.format("%n"));
        }
    }

    private String oneSided(String name, double strict) {
        Line line = lineFrom(strict);
        return String.format(
                Locale.ROOT,
                "%-22s n=%-5d %s by the strict form %.3f",
                name,
                scored.size(),
                claims > 0 ? "found" : "held",
                claims > 0 ? line.recall() : line.falseAlarms());
    }

    private void appendCurve(StringBuilder text) {
        text.append(String.format("%ncurve: recall at a share of false alarms%n"));
        for (double falseAlarms : FALSE_ALARMS) {
            Line line = lineAt(falseAlarms);
            text.append(String.format(
                    Locale.ROOT,
                    "%.2f %.3f %s (threshold %.2f)%n",
                    falseAlarms,
                    line.recall(),
                    "#".repeat((int) Math.round(line.recall() * WIDTH)),
                    line.threshold()));
        }
    }

    private void appendMisses(StringBuilder text, double strict) {
        List<GateTrial.Scored> missed = new ArrayList<>();
        List<GateTrial.Scored> alarms = new ArrayList<>();
        for (GateTrial.Scored s : scored) {
            if (s.sentence().claim() && s.score() < strict) {
                missed.add(s);
            } else if (!s.sentence().claim() && s.score() >= strict) {
                alarms.add(s);
            }
        }
        append(text, "claims that the strict form missed", missed);
        append(text, "other sentences that it held", alarms);
    }

    private static void append(StringBuilder text, String title, List<GateTrial.Scored> listed) {
        text.append(String.format("%n%s: %d%n", title, listed.size()));
        for (GateTrial.Scored s : listed) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.2f %s, %s: %s%n",
                    s.score(),
                    s.sentence().kind(),
                    s.sentence().sourceType(),
                    s.sentence().text()));
        }
    }
}
