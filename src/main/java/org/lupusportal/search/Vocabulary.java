package org.lupusportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an edition and of the synonym list, as written, and the likeliest of them for a word that is none. Immutable
 * and safe to share between threads.
 */
final class Vocabulary {

    /** One slip in a word of this length or more, with the same first letter: shorter words turn into quite other words. */
    private static final int SHORTEST_WITH_ONE_SLIP = 4;

    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int SHORTEST_WITH_OTHER_START = 7;
    private static final int SHORTEST_START = 3;

    /** Longer than any word of medicine; what is longer is no spelling mistake. */
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts;
    private final Set<String> stems;
    private final Terms words;
    private final Analyzer stemming;

    Vocabulary(Map<String, Integer> counts, Terms words) {
        this.counts = counts;
        this.words = words;
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
        return respelled(word).map(this::asWritten).or(() -> completed).or(() -> parted(word));
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
        List<String> found = new ArrayList<>();
        try {
            TermsEnum each = words.iterator();
            BytesRef wanted = new BytesRef(start);
            boolean more = each.seekCeil(wanted) != TermsEnum.SeekStatus.END;
            while (more && org.apache.lucene.util.StringHelper.startsWith(each.term(), wanted)) {
                found.add(each.term().utf8ToString());
                more = each.next() != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mostFrequent(found);
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
        Optional<String> found = mostFrequent(within(word, 1, 1));
        if (found.isPresent() || word.length() < SHORTEST_WITH_OTHER_START) {
            return found;
        }
        List<String> further = within(word, word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2, 0);
        List<String> sameStart =
                further.stream().filter(w -> w.charAt(0) == word.charAt(0)).toList();
        return mostFrequent(sameStart.isEmpty() ? further : sameStart);
    }

    /** The words at most so many slips away that share so many first letters. */
    private List<String> within(String word, int slips, int sameStart) {
        List<String> found = new ArrayList<>();
        try {
            TermsEnum each = new FuzzyTermsEnum(words, new Term(CatalogWriter.WORD, word), slips, sameStart, true);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String candidate = term.utf8ToString();
                if (candidate.length() >= SHORTEST_WITH_ONE_SLIP) {
                    found.add(candidate);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Two words that were written as one: {@code bonemarrow}. */
    private Optional<String> parted(String word) {
        String best = "";
        int most = 0;
        for (int at = SHORTEST_START; at <= word.length() - SHORTEST_START; at++) {
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
