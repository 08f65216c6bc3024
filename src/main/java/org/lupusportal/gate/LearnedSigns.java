package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * Which signs sentences show at which a reader of an advert should stop: that it hurries, that a story stands in for a study. Each sign
 * is learned by itself from the labelled sentences in {@code src/gate/signs}, by what the gate's {@linkplain TraitReader traits} of
 * a sentence weigh for it, so that a phrase nobody listed is seen too. Immutable and safe to share between threads.
 */
public final class LearnedSigns {

    /** Below this nothing is said at all. */
    private static final double LEAST = 0.2;

    /** What says it most clearly is looked for in so many words side by side; {@link Quotation} may add a few. */
    private static final int MOST_WORDS = 8;

    /** What weighs less than this share of the heaviest is not kept: six traits of seven, which change next to nothing together. */
    private static final double NEXT_TO_NOTHING = 0.03;

    private static final int MARK = 0x4C505331;

    private final SortedMap<String, Weights> signs;
    private final long lessons;

    private LearnedSigns(SortedMap<String, Weights> signs, long lessons) {
        this.signs = signs;
        this.lessons = lessons;
    }

    /**
     * A sign in a text.
     *
     * @param sign its name
     * @param words those of the sentence that say it most clearly, as written, with dots where they are cut
     * @param score how sure that is, from 0 to 1
     */
    public record Found(String sign, String words, double score) {}

    /** What the program has learned. */
    public static LearnedSigns standard() {
        return Standard.SIGNS;
    }

    /** Learns; the same lessons in the same order make the same weights. */
    public static LearnedSigns learnedFrom(List<SignLesson> lessons) {
        TraitRows rows = TraitRows.of(lessons.stream().map(SignLesson::text).toList());
        SortedMap<String, Weights> learned = new TreeMap<>();
        lessons.stream()
                .map(SignLesson::signs)
                .flatMap(Collection::stream)
                .distinct()
                .forEach(sign -> learned.put(
                        sign,
                        Training.on(rows, i -> lessons.get(i).signs().contains(sign))
                                .above(NEXT_TO_NOTHING)));
        return new LearnedSigns(learned, mark(lessons));
    }

    /** A number that stands for lessons as the gate reads them; weights carry that of theirs. */
    public static long mark(List<SignLesson> lessons) {
        CRC32C sum = new CRC32C();
        for (SignLesson lesson : lessons) {
            int[] traits = TraitRows.keysOf(lesson.text());
            ByteBuffer read = ByteBuffer.allocate(traits.length * Integer.BYTES);
            read.asIntBuffer().put(traits);
            sum.update(read.array());
            sum.update(new TreeSet<>(lesson.signs()).toString().getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }

    /** The {@linkplain #mark mark} of the lessons that these were learned from. */
    public long lessons() {
        return lessons;
    }

    /** Every sign in each sentence of a text. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Traits traits = new Traits();
        for (Sentences.Stretch sentence : Sentences.in(text)) {
            traits.clear();
            Reading reading = Reading.of(text, sentence.start(), sentence.end(), Vocabulary.standard());
            TraitReader.read(reading, text, sentence.start(), sentence.end(), traits);
            signs.forEach((sign, weights) -> {
                double score = score(weights, traits);
                String words = score < LEAST ? "" : clearest(text, reading.words(), weights, traits);
                if (!words.isEmpty()) {
                    found.add(new Found(sign, words, score));
                }
            });
        }
        return found;
    }

    /** How sure it is that a sentence shows each sign that was learned. */
    Map<String, Double> scores(String sentence) {
        Traits traits = new Traits();
        TraitReader.read(Reading.of(sentence), sentence, 0, sentence.length(), traits);
        Map<String, Double> scores = new TreeMap<>();
        signs.forEach((sign, weights) -> scores.put(sign, score(weights, traits)));
        return scores;
    }

    private static double score(Weights weights, Traits traits) {
        return 1 / (1 + Math.exp(-weights.sum(traits)));
    }

    /** The stretch of words whose traits together weigh most. */
    private static String clearest(String text, List<Word> words, Weights weights, Traits traits) {
        double[] shares = new double[words.size()];
        weights.share(traits, shares);
        int from = 0;
        int to = Math.min(words.size(), 1);
        double most = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < shares.length; start++) {
            double sum = 0;
            for (int end = start; end < Math.min(shares.length, start + MOST_WORDS); end++) {
                sum += shares[end];
                if (sum > most) {
                    most = sum;
                    from = start;
                    to = end + 1;
                }
            }
        }
        return Quotation.of(text, words, from, to);
    }

    /** Writes what was learned. */
    public void writeTo(OutputStream out) throws IOException {
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(MARK);
        fields.writeLong(lessons);
        fields.writeInt(signs.size());
        for (Map.Entry<String, Weights> sign : signs.entrySet()) {
            byte[] name = sign.getKey().getBytes(StandardCharsets.UTF_8);
            fields.writeInt(name.length);
            fields.write(name);
            sign.getValue().writeTo(fields);
        }
        fields.flush();
    }

    static LearnedSigns readFrom(InputStream in) throws IOException {
        ByteBuffer fields = ByteBuffer.wrap(in.readAllBytes());
        try {
            if (fields.getInt() != MARK) {
                throw new IOException("not the weights of signs");
            }
            long lessons = fields.getLong();
            int count = fields.getInt();
            SortedMap<String, Weights> signs = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                byte[] name = new byte[fields.getInt()];
                fields.get(name);
                signs.put(new String(name, StandardCharsets.UTF_8), Weights.readFrom(fields));
            }
            return new LearnedSigns(signs, lessons);
        } catch (BufferUnderflowException e) {
            throw new IOException("the weights of signs are cut short", e);
        }
    }

    /** Read when the first text is looked at: few starts of the program look at one. */
    private static final class Standard {
        private static final LearnedSigns SIGNS = read();

        private static LearnedSigns read() {
            try (InputStream in = LearnedSigns.class.getResourceAsStream("/gate/signs.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the learned weights of signs are missing from the program");
                }
                return readFrom(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
