package tutor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds for each word of the lessons those that the language model reads most alike. */
final class Alike {

    private static final Pattern WORD = Pattern.compile("[a-z0-9%'-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9%.'-]+");
    private static final int DEPTH = Encoder.DEPTH;

    /** In how many sentences a word must stand. */
    private static final int LEAST = 4;

    private static final int EACH = 10;

    private Alike() {}

    /** A line for each word: the word, a colon, those like it. */
    static List<String> words(List<String> sentences, Encoder encoder) {
        List<String> words = frequent(sentences);
        float[][] meanings = new float[words.size()][];
        encoder.read(words, (i, pieces) -> meanings[i] = first(pieces));
        center(meanings);
        return IntStream.range(0, meanings.length)
                .parallel()
                .mapToObj(i -> words.get(i) + ": " + String.join(" ", nearest(i, meanings, words)))
                .toList();
    }

    private static List<String> frequent(List<String> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (String sentence : sentences) {
            Set<String> words = new HashSet<>();
            Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.add(matcher.group());
            }
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        Set<String> frequent = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= LEAST && !NUMBER.matcher(word).matches()) {
                frequent.add(word);
            }
        });
        return List.copyOf(frequent);
    }

    /** The row that stands for the text as a whole. */
    private static float[] first(float[] pieces) {
        float[] first = new float[DEPTH];
        System.arraycopy(pieces, 0, first, 0, DEPTH);
        normalize(first);
        return first;
    }

    private static void center(float[][] rows) {
        float[] mean = new float[DEPTH];
        for (float[] row : rows) {
            for (int i = 0; i < DEPTH; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        for (float[] row : rows) {
            for (int i = 0; i < DEPTH; i++) {
                row[i] -= mean[i];
            }
            normalize(row);
        }
    }

    private static void normalize(float[] row) {
        double square = 0;
        for (float number : row) {
            square += number * number;
        }
        for (int i = 0; i < DEPTH; i++) {
            row[i] /= (float) Math.sqrt(square);
        }
    }

    private static List<String> nearest(int word, float[][] meanings, List<String> words) {
        record Near(int word, float likeness) {}
        PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparing(Near::likeness));
        for (int other = 0; other < meanings.length; other++) {
            if (other != word) {
                nearest.add(new Near(other, product(meanings[word], meanings[other])));
                if (nearest.size() > EACH) {
                    nearest.poll();
                }
            }
        }
        List<String> alike = new ArrayList<>();
        while (!nearest.isEmpty()) {
            alike.add(0, words.get(nearest.poll().word()));
        }
        return alike;
    }

    private static float product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < DEPTH; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
