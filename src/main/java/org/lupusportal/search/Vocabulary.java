package org.lupusportal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;

/**
 * The words of an edition and of the synonym list, as written, and the likeliest of them for a word that is none. Immutable
 * and safe to share between threads.
 */
final class Vocabulary {

    /** One slip in a word of this length or more, with the same first letter: shorter words turn into quite other words. */
    private static final int SHORTEST_WITH_ONE_SLIP = 4;

    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int SHORTEST_WITH_OTHER_START = 7;
    private static final int SHORTEST_BY_SOUND = 6;

    /** Of what is heard: letters that say nothing, such as "zzzzqqq", sound like any short word. */
    private static final int SHORTEST_SOUND = 4;

    private static final int SHORTEST_START = 3;
    private static final int SHORTEST_PART = 4;
    /** Of a word that was typed to its end: a shorter one is one of its own, such as "con". */
    private static final int SHORTEST_ENDED_START = 5;

    /** Longer than any word of medicine; what is longer is no spelling mistake. */
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts;
    private final Set<String> stems;
    /** In order, so that those with the same start stand together. */
    private final String[] words;

    private final int[] lettersOfWords;
    private final String[] sounds;
    private final int[] lettersOfSounds;
    private final Analyzer stemming;

    Vocabulary(Map<String, Integer> counts) {
        this.counts = counts;
        this.words = counts.keySet().stream().sorted().toArray(String[]::new);
        this.lettersOfWords = Arrays.stream(words).mapToInt(Slips::letters).toArray();
        this.sounds = Arrays.stream(words).map(Sounds::of).toArray(String[]::new);
        this.lettersOfSounds = Arrays.stream(sounds).mapToInt(Slips::letters).toArray();
        this.stemming = Words.stems();
        this.stems = new HashSet<>(Words.of(stemming, String.join(" ", counts.keySet())));
    }

    /** Whether the word, or another form of it, was ever written; small words always are. */
    boolean knows(String word) {
        return counts.containsKey(word)
                || Words.of(stemming, word).stream().allMatch(stem -> stems.contains(stem) || Words.isStop(stem));
    }

    /**
     * The likeliest word for one that is unknown.
     *
     * @param word in lower case
     * @param unfinished whether the reader may still be typing it, so that a word that starts like this goes first
     */
    Optional<String> likeliest(String word, boolean unfinished) {
        if (word.length() > LONGEST || word.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Optional<String> completed = completed(word);
        if (unfinished && completed.isPresent()) {
            return completed;
        }
        return respelled(word)
                .or(() -> sounding(word))
                .map(this::asWritten)
                .or(() -> completed.filter(whole -> word.length() >= SHORTEST_ENDED_START))
                .or(() -> parted(word));
    }

    /** A form that only the list of synonyms has gives way to the word of the texts that starts like it. */
    private String asWritten(String word) {
        return counts.getOrDefault(word, 0) > 0
                ? word
                : completed(word)
                        .filter(whole -> counts.getOrDefault(whole, 0) > 0)
                        .orElse(word);
    }

    private Optional<String> completed(String start) {
        if (start.length() < SHORTEST_START) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(words, start);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < words.length && words[to].startsWith(start)) {
            to++;
        }
        return mostFrequent(Arrays.asList(words).subList(from, to));
    }

    private Optional<String> mostFrequent(List<String> found) {
        return found.stream()
                .min(Comparator.comparingInt((String w) -> -counts.getOrDefault(w, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Optional<String> respelled(String word) {
        if (word.length() < SHORTEST_WITH_ONE_SLIP) {
            return Optional.empty();
        }
        List<String> near = within(word, 1);
        List<String> sameStart = startingAs(word, near, w -> w);
        if (!sameStart.isEmpty() || word.length() < SHORTEST_WITH_OTHER_START) {
            return mostFrequent(sameStart);
        }
        List<String> further = word.length() < SHORTEST_WITH_TWO_SLIPS ? near : within(word, 2);
        List<String> likelier = startingAs(word, further, w -> w);
        return mostFrequent(likelier.isEmpty() ? further : likelier);
    }

    private static List<String> startingAs(String word, List<String> found, UnaryOperator<String> form) {
        return found.stream()
                .filter(w -> form.apply(w).charAt(0) == word.charAt(0))
                .toList();
    }

    /** A word written by its sound: {@code nefritus}. */
    private Optional<String> sounding(String word) {
        String sound = Sounds.of(word);
        if (word.length() < SHORTEST_BY_SOUND || sound.length() < SHORTEST_SOUND) {
            return Optional.empty();
        }
        return mostFrequent(startingAs(sound, within(sound, 1, sounds, lettersOfSounds), Sounds::of));
    }

    private List<String> within(String word, int slips) {
        return within(word, slips, words, lettersOfWords);
    }

    /** The words whose spelling, or whose sound, is at most so many slips away. */
    private List<String> within(String wanted, int slips, String[] forms, int[] lettersOfForms) {
        List<String> found = new ArrayList<>();
        int letters = Slips.letters(wanted);
        for (int i = 0; i < words.length; i++) {
            if (Slips.mayBeWithin(slips, letters, lettersOfForms[i])
                    && words[i].length() >= SHORTEST_WITH_ONE_SLIP
                    && Slips.between(wanted, forms[i], slips) <= slips) {
                found.add(words[i]);
            }
        }
        return found;
    }

    /** Two words that were written as one: {@code bonemarrow}. */
    private Optional<String> parted(String word) {
        String best = "";
        int most = 0;
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            int count = Math.min(counts.getOrDefault(left, 0), counts.getOrDefault(right, 0));
            if (count > most) {
                most = count;
                best = left + " " + right;
            }
        }
        return Optional.of(best).filter(b -> !b.isEmpty());
    }
}
