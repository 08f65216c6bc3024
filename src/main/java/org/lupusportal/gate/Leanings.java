package org.lupusportal.gate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which way single words lean: "cuts" down, "lives" wanted, "harms" bad. Kept apart from the {@link Vocabulary}, whose
 * classes are what the gate was trained on; here more words may be known without touching what counts as a claim. Immutable.
 */
final class Leanings {

    private static final Leanings STANDARD = new Leanings();

    private final Map<String, Lean> byStems = new HashMap<>();
    private final Map<String, Lean> byForms = new HashMap<>();

    /** How many words the longest phrase has that begins with a stem, or with a form behind {@code =}. */
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    /** What a word or phrase says of direction. The first lines of the file say which is which. */
    enum Lean {
        UP,
        DOWN,
        GOOD,
        BAD,
        SAFE,
        BRINGS,
        COMES,
        CLEARS,
        WANTED,
        UNWANTED,
        NEITHER;

        private static final Set<Lean> THINGS = EnumSet.of(WANTED, UNWANTED);

        /** Whether it is something that can become more or less, and not what happens to it. */
        boolean isThing() {
            return THINGS.contains(this);
        }
    }

    /**
     * A word or phrase found.
     *
     * @param lean which way it leans
     * @param words how many words it has
     */
    record Found(Lean lean, int words) {}

    private Leanings() {
        Lists.lines("leanings.txt").forEach(this::readLine);
    }

    static Leanings standard() {
        return STANDARD;
    }

    /** The longest word or phrase known that begins at a word. */
    Optional<Found> findAt(List<Word> words, int from) {
        Word first = words.get(from);
        int longest = Math.max(
                longestByFirst.getOrDefault(first.stem(), 0), longestByFirst.getOrDefault("=" + first.lower(), 0));
        for (int n = Math.min(longest, words.size() - from); n > 0; n--) {
            List<Word> phrase = words.subList(from, from + n);
            Lean lean = byForms.get(joined(phrase, Word::lower));
            lean = lean != null ? lean : byStems.get(joined(phrase, Word::stem));
            if (lean != null) {
                return Optional.of(new Found(lean, n));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<Word> phrase, Function<Word, String> form) {
        if (phrase.size() == 1) {
            return form.apply(phrase.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (Word word : phrase) {
            joined.append(joined.length() == 0 ? "" : " ").append(form.apply(word));
        }
        return joined.toString();
    }

    private void know(String mark, List<Word> phrase, Map<String, Lean> known, Function<Word, String> form, Lean lean) {
        known.putIfAbsent(joined(phrase, form), lean);
        longestByFirst.merge(mark + form.apply(phrase.get(0)), phrase.size(), Math::max);
    }

    private void readLine(String line) {
        int equals = line.indexOf('=');
        Lean lean = Lean.valueOf(line.substring(0, equals).trim());
        for (String written : line.substring(equals + 1).split(",", -1)) {
            String term = written.trim();
            List<Word> phrase = Word.in(term, term.startsWith("=") ? 1 : 0, term.length());
            if (term.startsWith("=")) {
                know("=", phrase, byForms, Word::lower, lean);
            } else {
                know("", phrase, byStems, Word::stem, lean);
            }
        }
    }
}
