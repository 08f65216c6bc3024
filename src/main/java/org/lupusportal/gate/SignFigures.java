package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well signs are seen in labelled sentences, as a text: of each sign the share that is seen, and of what is seen the share that is right. */
public final class SignFigures {

    /** Sentences that stand together resemble each other, so they are dealt together. */
    private static final int TOGETHER = 40;

    private static final double[] LINES = {0.2, 0.3, 0.5, 0.7, 0.9};

    private final Map<String, List<Scored>> scored = new TreeMap<>();

    private SignFigures() {}

    private record Scored(boolean shows, double score) {}

    /** By what the program has learned. */
    public static SignFigures of(List<SignLesson> sentences) {
        SignFigures figures = new SignFigures();
        figures.score(sentences, signs(sentences), LearnedSigns.standard());
        return figures;
    }

    /**
     * By what is learned from the rest of the sentences, and from the gate's.
     *
     * @param others the gate's lessons
     * @param alike the lines of {@code alike.txt}
     * @param turns into how many parts the sentences are dealt
     */
    public static SignFigures inTurns(
            List<SignLesson> sentences, List<LabelledSentence> others, List<String> alike, int turns) {
        SignFigures figures = new SignFigures();
        for (int turn = 0; turn < turns; turn++) {
            List<SignLesson> lessons = new ArrayList<>();
            List<SignLesson> held = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i / TOGETHER % turns == turn ? held : lessons).add(sentences.get(i));
            }
            figures.score(held, signs(sentences), LearnedSigns.learnedFrom(SignLessons.of(lessons, others, alike)));
        }
        return figures;
    }

    private static List<String> signs(List<SignLesson> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.signs().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void score(List<SignLesson> sentences, List<String> signs, LearnedSigns learned) {
        for (SignLesson sentence : sentences) {
            Map<String, Double> scores = learned.scores(sentence.text().strip());
            for (String sign : signs) {
                scored.computeIfAbsent(sign, none -> new ArrayList<>())
                        .add(new Scored(sentence.signs().contains(sign), scores.getOrDefault(sign, 0.0)));
            }
        }
    }

    /** The whole account: a line for each sign, with what comes of drawing the line at several scores. */
    public String account() {
        StringBuilder text = new StringBuilder("sign               shown");
        for (double line : LINES) {
            text.append(String.format(Locale.ROOT, " | from %.2f seen right", line));
        }
        text.append(System.lineSeparator());
        scored.forEach((sign, all) -> {
            long shown = all.stream().filter(Scored::shows).count();
            text.append(String.format(Locale.ROOT, "%-18s %5d", sign, shown));
            for (double line : LINES) {
                long held = all.stream().filter(s -> s.score() >= line).count();
                long right =
                        all.stream().filter(s -> s.score() >= line && s.shows()).count();
                text.append(String.format(
                        Locale.ROOT,
                        " | %13.2f %5.2f",
                        shown == 0 ? 0 : (double) right / shown,
                        held == 0 ? 1 : (double) right / held));
            }
            text.append(System.lineSeparator());
        });
        return text.toString();
    }
}
