package org.lupusportal.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * All that the gate learns from: labelled sentences, a grammar that makes more of them, and variations of those of our own with what
 * a tutor thinks of each. Same lessons, same order, same weights to the byte.
 */
public final class GateLessons {

    /** How often each form of the grammar is expanded; more than this taught nothing more in trials. */
    private static final int TIMES = 12;

    /** How often a sentence of which no tutor has judged variations is said again in other words. */
    private static final int SAID_AGAIN = 4;

    private final List<LabelledSentence> labelled;
    private final Map<Asking, List<String>> varied;
    private final List<Lesson> judged;

    private GateLessons(List<LabelledSentence> labelled, Map<Asking, List<String>> varied, List<Lesson> judged) {
        this.labelled = labelled;
        this.varied = varied;
        this.judged = judged;
    }

    /**
     * Joins sentences and grammar, and varies the sentences of which a tutor shall judge variations.
     *
     * @param sentences in a fixed order, since another order makes other bytes
     * @param grammar the lines of {@code grammar.txt}
     * @param alike the lines of {@code alike.txt}
     */
    public static GateLessons of(List<LabelledSentence> sentences, List<String> grammar, List<String> alike) {
        List<LabelledSentence> all = new ArrayList<>(sentences);
        all.addAll(Grammar.expanded(grammar, TIMES));
        AlikeWords words = AlikeWords.of(alike);
        Map<Asking, List<String>> varied = new EnumMap<>(Asking.class);
        for (Asking asking : Asking.values()) {
            List<String> asked = sentences.stream()
                    .filter(asking::isAbout)
                    .map(LabelledSentence::text)
                    .toList();
            varied.put(asking, List.copyOf(Variations.of(asked, words)));
        }
        return new GateLessons(List.copyOf(all), varied, saidAgain(sentences, words));
    }

    /** The sentences that were added since a tutor was last asked, in other words and with the label of each. */
    private static List<Lesson> saidAgain(List<LabelledSentence> sentences, AlikeWords alike) {
        List<LabelledSentence> added =
                sentences.stream().filter(LabelledSentence::isAdded).toList();
        List<String> again = Variations.inOtherWords(
                added.stream().map(LabelledSentence::text).toList(), alike, SAID_AGAIN);
        return IntStream.range(0, again.size())
                .mapToObj(i -> new Lesson(
                        again.get(i), Lesson.of(added.get(i / SAID_AGAIN)).likely()))
                .toList();
    }

    /**
     * The same with the opinions of a tutor.
     *
     * @param asking when it gave them
     * @param opinions the lines of their file
     * @throws IllegalArgumentException if they are about other variations
     */
    public GateLessons with(Asking asking, List<String> opinions) {
        return new GateLessons(
                labelled,
                varied,
                Stream.concat(judged.stream(), Opinions.read(opinions, variations(asking)).stream())
                        .toList());
    }

    /** The same without the sentences that are reworded from the pages of the labelled corpus. */
    public GateLessons ofOurOwn() {
        return new GateLessons(
                labelled.stream().filter(sentence -> !sentence.isReworded()).toList(), varied, judged);
    }

    /** What is for a tutor to judge when it is asked. */
    public List<String> variations(Asking asking) {
        return Objects.requireNonNull(varied.get(asking));
    }

    /** A word that stands for these very variations; opinions begin with it. */
    public String variationsMark(Asking asking) {
        return Opinions.about(variations(asking));
    }

    public int size() {
        return labelled.size() + judged.size();
    }

    /** Learns, and writes the weights. */
    public void learnTo(OutputStream out) throws IOException {
        GateModel.learnedFrom(labelled, judged, mark()).writeTo(out);
    }

    /**
     * Scores each sentence by a gate that saw no sentence of its page: it learned these lessons, and the reworded sentences
     * of other pages. Take only {@linkplain #ofOurOwn() our own} lessons for that.
     *
     * @param measured what is scored
     * @param turns into how many parts the pages are dealt
     */
    public List<GateTrial.Scored> scoresInTurns(List<LabelledSentence> measured, int turns) {
        return GateTrial.scoresInTurns(labelled, judged, measured, turns);
    }

    /**
     * A number that stands for these lessons as the gate reads them; the weights carry that of theirs. Another sentence, opinion,
     * vocabulary or trait makes another number.
     */
    public long mark() {
        CRC32C sum = new CRC32C();
        labelled.parallelStream().map(GateLessons::asRead).forEachOrdered(sum::update);
        judged.forEach(lesson -> sum.update((lesson.likely() + lesson.text()).getBytes(StandardCharsets.UTF_8)));
        return sum.getValue();
    }

    private static byte[] asRead(LabelledSentence sentence) {
        int[] traits = TraitRows.keysOf(sentence.text());
        int[] tokens = Tokens.of(Reading.of(sentence.text().strip()));
        ByteBuffer read = ByteBuffer.allocate((traits.length + tokens.length) * Integer.BYTES + 1);
        read.asIntBuffer().put(traits).put(tokens);
        return read.put(read.capacity() - 1, (byte) (sentence.claim() ? 1 : 0)).array();
    }
}
