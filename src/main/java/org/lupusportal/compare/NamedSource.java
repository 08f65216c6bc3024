package org.lupusportal.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sentence says where its knowledge comes from.
 *
 * @param kind whether that can be looked up
 * @param words the words in the sentence; empty where there are none
 */
public record NamedSource(Kind kind, String words) {

    private static final List<Mark> MARKS = Lists.rows("sources.txt", 2).stream()
            .map(row -> new Mark(
                    row.get(0).equals("vague") ? Kind.VAGUE : Kind.NAMED,
                    row.get(0).equals("study"),
                    Pattern.compile(row.get(1))))
            .toList();

    /** Of a sentence that is a reference and nothing else; one with a number belongs to wherever the number stands. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[(\\[](?!\\d{1,3}[)\\]])|(?i:sources?|references?|ref|doi|pmid|pmcid|citation|data from|adapted from|published in|(?:see|read) (?:also )?(?:the )?(?:study|trial|paper|article)?)\\b)");

    /** Whether a reader could look up what a sentence rests on. */
    public enum Kind {
        /** A study, journal, register or institution is named. */
        NAMED,
        /** Studies or experts are spoken of, but none is named. */
        VAGUE,
        /** Nothing is said. */
        NONE
    }

    private record Mark(Kind kind, boolean study, Pattern pattern) {}

    /** Reads one sentence. */
    static NamedSource of(String sentence) {
        return MARKS.stream()
                .map(mark -> find(mark, sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new NamedSource(Kind.NONE, ""));
    }

    /** The study or paper that a sentence names, if any: what counts for a text wherever in it it stands. */
    static Optional<NamedSource> study(String sentence) {
        return MARKS.stream()
                .filter(Mark::study)
                .map(mark -> find(mark, sentence))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a sentence is a reference and nothing else, which speaks for what stands right before it. */
    static boolean isReference(String sentence) {
        return REFERENCE.matcher(sentence).find() && study(sentence).isPresent();
    }

    private static Optional<NamedSource> find(Mark mark, String sentence) {
        Matcher matcher = mark.pattern().matcher(sentence);
        return matcher.find()
                ? Optional.of(new NamedSource(mark.kind(), matcher.group().strip()))
                : Optional.empty();
    }

    /** Whether it can be looked up. */
    public boolean isNamed() {
        return kind == Kind.NAMED;
    }
}
