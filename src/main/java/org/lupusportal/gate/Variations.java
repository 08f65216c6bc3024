package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes more sentences of those that people wrote: with other words, joined from two, cut down to a part. Many are clumsy, and
 * what they claim is no longer what was labelled; that is why a tutor judges them before anything is learned of them. The same
 * sentences make the same variations in the same order.
 */
final class Variations {

    private static final int TIMES = 2;

    /** How many are made of each sentence: some of each of three sorts. */
    static final int EACH = 3 * TIMES;

    private static final float OTHER_WORDS = 0.3f;
    private static final float SOME_OTHER_WORDS = 0.15f;
    private static final float OTHER_SMALL_WORDS = 0.04f;

    /** A word in more of the sentences than this, in a thousand, is one of the small words that hold a sentence together. */
    private static final int SMALL = 55;

    /** Nothing shorter is cut off. */
    private static final int SHORTEST = 12;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9%'-]+");

    /** Where a sentence can be parted. */
    private static final Pattern JOINT = Pattern.compile(
            "(?:,|;|:| -|\\.|\\()? (?=(?:and|but|which|who|because|while|although|though|so|if|when|that"
                    + "|to|for|with|in|as|or|by|after) )|[,;:.] ");

    private final List<String> sentences;
    private final AlikeWords alike;
    private final Map<String, Integer> frequent = new HashMap<>();
    private final Chance chance = new Chance(7);

    private Variations(List<String> sentences, AlikeWords alike) {
        this.sentences = sentences;
        this.alike = alike;
        for (String sentence : sentences) {
            Set<String> words = new HashSet<>();
            Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.add(matcher.group());
            }
            words.forEach(word -> frequent.merge(word, 1, Integer::sum));
        }
    }

    /**
     * Varies sentences.
     *
     * @param sentences what people wrote
     * @param alike words to put for others
     * @return {@link #EACH} times as many, those of one sentence one after the other
     */
    static List<String> of(List<String> sentences, AlikeWords alike) {
        Variations variations = new Variations(sentences, alike);
        List<String> made = new ArrayList<>(sentences.size() * EACH);
        for (String sentence : sentences) {
            for (int time = 0; time < TIMES; time++) {
                made.add(variations.reworded(sentence, OTHER_WORDS));
                made.add(variations.reworded(variations.joined(sentence), SOME_OTHER_WORDS));
                made.add(variations.reworded(variations.part(sentence), SOME_OTHER_WORDS));
            }
        }
        return made;
    }

    /**
     * Says sentences again with here and there another word: what they claim mostly stays what it was.
     *
     * @param sentences what people wrote
     * @param alike words to put for others
     * @param times how often each is said again
     * @return those of one sentence one after the other
     */
    static List<String> inOtherWords(List<String> sentences, AlikeWords alike, int times) {
        Variations variations = new Variations(sentences, alike);
        List<String> made = new ArrayList<>(sentences.size() * times);
        for (String sentence : sentences) {
            for (int time = 0; time < times; time++) {
                made.add(variations.reworded(sentence, SOME_OTHER_WORDS));
            }
        }
        return made;
    }

    private String reworded(String sentence, float share) {
        Matcher words = WORD.matcher(sentence);
        StringBuilder reworded = new StringBuilder();
        while (words.find()) {
            String word = words.group();
            boolean small =
                    frequent.getOrDefault(word.toLowerCase(Locale.ROOT), 0) * 1000L > (long) SMALL * sentences.size();
            boolean change = chance.share() < (small ? OTHER_SMALL_WORDS : share);
            words.appendReplacement(reworded, Matcher.quoteReplacement(change ? alike.other(word, chance) : word));
        }
        return words.appendTail(reworded).toString();
    }

    /** The beginning of this sentence and the end of any other, or the other way round. */
    private String joined(String sentence) {
        String other = sentences.get(chance.below(sentences.size()));
        boolean first = chance.share() < 0.5f;
        String from = first ? sentence : other;
        String to = first ? other : sentence;
        List<Integer> ends = joints(from);
        List<Integer> starts = joints(to);
        if (ends.isEmpty() || starts.isEmpty()) {
            return sentence;
        }
        return from.substring(0, ends.get(chance.below(ends.size())))
                + to.substring(starts.get(chance.below(starts.size())));
    }

    private String part(String sentence) {
        List<Integer> cuts = new ArrayList<>(joints(sentence));
        if (cuts.isEmpty()) {
            return sentence;
        }
        cuts.add(0, 0);
        cuts.add(sentence.length());
        int from = chance.below(cuts.size() - 1);
        int to = from + 1 + chance.below(cuts.size() - 1 - from);
        String part = sentence.substring(cuts.get(from), cuts.get(to)).replaceAll("^[,;:.( -]+", "");
        if (part.length() <= SHORTEST) {
            return sentence;
        }
        String end = part.matches(".*[.!?]") ? "" : ".";
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + end;
    }

    private static List<Integer> joints(String sentence) {
        List<Integer> joints = new ArrayList<>();
        Matcher matcher = JOINT.matcher(sentence);
        while (matcher.find()) {
            if (matcher.start() > SHORTEST && matcher.start() < sentence.length() - SHORTEST) {
                joints.add(matcher.start());
            }
        }
        return joints;
    }
}
