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
            .map(row -> new Mark(row.get(0).equals("named") ? Kind.NAMED : Kind.VAGUE, Pattern.compile(row.get(1))))
            .toList();

    /** Whether a reader could look up what a sentence rests on. */
    public enum Kind {
        /** A study, journal, register or institution is named. */
        NAMED,
        /** Studies or experts are spoken of, but none is named. */
        VAGUE,
        /** Nothing is said. */
        NONE
    }

    private record Mark(Kind kind, Pattern pattern) {}

    /** Reads one sentence. */
    static NamedSource of(String sentence) {
        return MARKS.stream()
                .map(mark -> find(mark, sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new NamedSource(Kind.NONE, ""));
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
