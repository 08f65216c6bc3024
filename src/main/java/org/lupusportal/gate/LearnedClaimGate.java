package org.lupusportal.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The claim gate as it was learned from the sentences in {@code src/gate/sentences}, over what the vocabulary and the
 * form of a sentence tell.
 *
 * <pre>{@code
 * ClaimGate gate = LearnedClaimGate.strict();
 * for (Verdict verdict : gate.judge("Turmeric may ease joint pain. It is a spice.")) {
 *     if (verdict.claim()) {
 *         System.out.println(verdict.grounds());
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LearnedClaimGate implements ClaimGate {

    /** Where the strict form draws the line: few claims pass, some other sentences are held. */
    public static final double STRICT = 0.36;

    /** Where the balanced form draws the line: as many of the one as of the other. */
    public static final double BALANCED = 0.45;

    /** Where it is drawn in a text that sells: more of its sentences are claims than of others, and fewer of them say so plainly. */
    private static final double IN_ADVERTS = 0.25;

    /** A part of a sentence is no whole one, so it must be surer of itself to count alone. */
    private static final double BEYOND_DOUBT = 0.8;

    /** What is left of the score of a sentence that by its form claims nothing. */
    private static final double HARMLESS = 0.05;

    private final Supplier<GateModel> model;
    private final double threshold;

    private LearnedClaimGate(Supplier<GateModel> model, double threshold) {
        this.model = model;
        this.threshold = threshold;
    }

    /** The form that guards articles: it would rather hold a harmless sentence than let a claim pass. */
    public static LearnedClaimGate strict() {
        return new LearnedClaimGate(() -> Learned.MODEL, STRICT);
    }

    /** The form that speaks to patients: wrong as seldom as it can be, in either direction. */
    public static LearnedClaimGate balanced() {
        return new LearnedClaimGate(() -> Learned.MODEL, BALANCED);
    }

    /** The same for a text of which other things tell that it sells something. */
    public static LearnedClaimGate inAdverts() {
        return new LearnedClaimGate(() -> Learned.MODEL, IN_ADVERTS);
    }

    static LearnedClaimGate with(GateModel model, double threshold) {
        return new LearnedClaimGate(() -> model, threshold);
    }

    /**
     * The same gate with the line drawn elsewhere.
     *
     * @param score from 0, where every sentence is a claim, to 1, where none is
     */
    public LearnedClaimGate withThreshold(double score) {
        return new LearnedClaimGate(model, score);
    }

    public double threshold() {
        return threshold;
    }

    @Override
    public List<Verdict> judge(String text) {
        List<Verdict> verdicts = new ArrayList<>();
        Traits traits = new Traits();
        Sentences.Stretch before = new Sentences.Stretch(0, 0);
        for (Sentences.Stretch sentence : Sentences.in(text)) {
            boolean afterClaim =
                    !verdicts.isEmpty() && verdicts.get(verdicts.size() - 1).claim();
            verdicts.add(judge(text, before, sentence, afterClaim, traits));
            before = sentence;
        }
        return List.copyOf(verdicts);
    }

    /** The highest score of the sentences of a text; 0 for a text without words. */
    public double score(String text) {
        return judge(text).stream().mapToDouble(Verdict::score).max().orElse(0);
    }

    /** The {@linkplain GateLessons#mark mark} of the lessons of which the program's own weights were learned. */
    public static long lessonsMark() {
        return Learned.MODEL.lessons();
    }

    private Verdict judge(
            String text, Sentences.Stretch before, Sentences.Stretch sentence, boolean afterClaim, Traits traits) {
        Weighed whole = weigh(text, sentence, traits);
        Weighed weighed = whole.isBeyondDoubt()
                ? whole
                : findPart(text, before, sentence, afterClaim, whole.reading(), traits)
                        .orElse(whole);
        double score = weighed.judged().score();
        if (score >= HARMLESS && NoClaim.is(words(text, sentence), whole.reading(), words(text, before))) {
            score = HARMLESS;
        }
        boolean claim = score >= threshold;
        return new Verdict(
                sentence.start(), sentence.end(), claim, score, grounds(text, before, sentence, weighed, claim));
    }

    /** Of a sentence that was put into other words, only what it or the one before it says itself. */
    private static List<Verdict.Ground> grounds(
            String text, Sentences.Stretch before, Sentences.Stretch sentence, Weighed weighed, boolean claim) {
        List<Verdict.Ground> all =
                Grounds.of(weighed.reading(), weighed.text(), weighed.judged().shares(), claim);
        if (weighed.text().equals(text)) {
            return all;
        }
        String words = words(text, sentence);
        String said = (words(text, before) + " " + words + " "
                        + PlainLetters.in(words).orElse(""))
                .toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(ground -> said.contains(ground.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String words(String text, Sentences.Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    private Weighed weigh(String text, Sentences.Stretch stretch, Traits traits) {
        traits.clear();
        Reading reading = Reading.of(text, stretch.start(), stretch.end(), Vocabulary.standard());
        TraitReader.read(reading, text, stretch.start(), stretch.end(), traits);
        return new Weighed(text, reading, model.get().judge(reading, traits));
    }

    /** The first part that is a claim beyond doubt, in a sentence that as a whole is none; else what it says in other words. */
    private Optional<Weighed> findPart(
            String text,
            Sentences.Stretch before,
            Sentences.Stretch sentence,
            boolean afterClaim,
            Reading reading,
            Traits traits) {
        String words = words(text, sentence);
        String earlier = words(text, before);
        Stream<Weighed> parts = Parts.of(text, sentence).stream().map(part -> weigh(text, part, traits));
        Stream<Weighed> restated = Stream.of(
                        PlainLetters.in(words).stream(),
                        Farewell.in(words, reading).stream(),
                        InOtherWords.of(words, reading).stream(),
                        Restated.in(words).stream(),
                        Restated.together(earlier, afterClaim, words).stream())
                .flatMap(said -> said)
                .map(said -> weigh(said, new Sentences.Stretch(0, said.length()), traits));
        return Stream.concat(parts, restated).filter(Weighed::isBeyondDoubt).findFirst();
    }

    private record Weighed(String text, Reading reading, GateModel.Judgement judged) {

        boolean isBeyondDoubt() {
            return judged.score() >= BEYOND_DOUBT;
        }
    }

    /**
     * Read when the first sentence is judged: a start that judges nothing does not wait for some megabytes, and a gate can be taught before
     * there is anything to read.
     */
    private static final class Learned {
        private static final GateModel MODEL = read();

        private static GateModel read() {
            try (InputStream in = LearnedClaimGate.class.getResourceAsStream("/gate/weights.bin")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "the learned weights of the claim gate are missing from the program");
                }
                return GateModel.readFrom(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
