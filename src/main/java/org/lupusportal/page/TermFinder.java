package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lupusportal.edition.Term;

/**
 * Finds words of the glossary in prose, in one pass over the text: each word of the text is looked up once, however many terms
 * there are. The longest term wins, so that "lupus nephritis" is not found as "lupus". Immutable and safe to share.
 */
final class TermFinder {

    private final Map<String, List<Wording>> byFirstWord = new HashMap<>();

    private TermFinder() {}

    static TermFinder of(List<Term> terms) {
        TermFinder finder = new TermFinder();
        for (Term term : terms) {
            finder.add(term.name(), term);
            term.alsoCalled().forEach(name -> finder.add(name, term));
        }
        finder.byFirstWord
                .values()
                .forEach(wordings -> wordings.sort(
                        Comparator.comparingInt((Wording w) -> -w.words().length())));
        return finder;
    }

    private void add(String words, Term term) {
        put(words, term);
        if (Character.isLowerCase(words.charAt(words.length() - 1)) && !words.endsWith("s")) {
            put(words + "s", term);
        }
    }

    private void put(String words, Term term) {
        int end = endOfWord(words, 0);
        if (end > 0) {
            byFirstWord
                    .computeIfAbsent(words.substring(0, end).toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                    .add(new Wording(words, words.equals(words.toUpperCase(Locale.ROOT)), term));
        }
    }

    /**
     * The first term in a text.
     *
     * @param text plain prose
     * @param from where to begin
     * @param wanted which terms count
     */
    Optional<Found> find(String text, int from, Predicate<Term> wanted) {
        int at = from;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end == at) {
                at++;
                continue;
            }
            Optional<Found> found = at > 0 && joins(text, at - 1) ? Optional.empty() : at(text, at, end, wanted);
            if (found.isPresent()) {
                return found;
            }
            at = end;
        }
        return Optional.empty();
    }

    /** Ids of all terms in a text, in order of appearance. */
    Set<String> all(String text) {
        Set<String> ids = new LinkedHashSet<>();
        int from = 0;
        for (Optional<Found> next = find(text, 0, t -> true); next.isPresent(); next = find(text, from, t -> true)) {
            ids.add(next.get().term().id());
            from = next.get().end();
        }
        return ids;
    }

    private Optional<Found> at(String text, int at, int end, Predicate<Term> wanted) {
        List<Wording> wordings =
                byFirstWord.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of());
        for (Wording wording : wordings) {
            if (wording.standsAt(text, at) && wanted.test(wording.term())) {
                return Optional.of(new Found(at, at + wording.words().length(), wording.term()));
            }
        }
        return Optional.empty();
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the character makes one word of what stands before and behind it. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
    }

    /**
     * Where a term was found.
     *
     * @param start its first character
     * @param end behind its last character
     * @param term the term
     */
    record Found(int start, int end, Term term) {}

    /**
     * One way to write a term. An abbreviation counts only as written, because "all" is not ALL.
     *
     * @param words as written
     * @param exact whether case matters
     * @param term the term
     */
    private record Wording(String words, boolean exact, Term term) {

        boolean standsAt(String text, int at) {
            int end = at + words.length();
            return text.regionMatches(!exact, at, words, 0, words.length())
                    && (end >= text.length() || !joinsOn(text, end));
        }

        private static boolean joinsOn(String text, int end) {
            char c = text.charAt(end);
            return Character.isLetterOrDigit(c)
                    || (c == '-' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)));
        }
    }
}
