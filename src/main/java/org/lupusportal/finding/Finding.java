package org.lupusportal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.text.Span;

/**
 * A fault in the content: what is wrong, where, what it does to a patient and how to mend it.
 *
 * <pre>{@code
 * Finding.of(CARD, span, "source `cochrane-2105-nvp` does not exist")
 *         .labelled("no such file in content/sources")
 *         .fix("write `cochrane-2015-nvp`");
 * }</pre>
 *
 * @param rule the rule that found it
 * @param at the smallest span that tells the story
 * @param message what is the case: lower case, no full stop, at most about 90 characters, ids in back-ticks
 * @param label up to eight words beside the caret; may be empty
 * @param also other places that belong to the story, nearest first
 * @param fix an instruction that can be followed now
 */
public record Finding(RuleCard rule, Span at, String message, String label, List<SecondPlace> also, String fix)
        implements Comparable<Finding> {

    /** Where content lies where nothing else is said; findings themselves know their paths from there on. */
    static final String USUAL = "content/";

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.at.file().path())
            .thenComparing(f -> f.at.from())
            .thenComparing(f -> f.rule.id())
            .thenComparing(Finding::message);

    public Finding {
        also = List.copyOf(also);
    }

    public static Finding of(RuleCard rule, Span at, String message) {
        return new Finding(rule, at, message, "", List.of(), "");
    }

    public Finding labelled(String words) {
        return new Finding(rule, at, message, words, also, fix);
    }

    public Finding fix(String instruction) {
        return new Finding(rule, at, message, label, also, instruction);
    }

    /** Adds a place in this or another file that belongs to the story. */
    public Finding alsoAt(Span place, String words) {
        return alsoAt(Stream.of(place), words);
    }

    /** Adds places of one kind, in their order. */
    public Finding alsoAt(Stream<Span> places, String words) {
        List<SecondPlace> all = new ArrayList<>(also);
        places.forEach(place -> all.add(new SecondPlace(place, words)));
        return new Finding(rule, at, message, label, all, fix);
    }

    /**
     * The same finding for someone who sees the content elsewhere: label and fix name files as from beside the usual folder.
     *
     * @param folder what leads to the content, such as {@code ../copy/}; may be empty
     */
    Finding seenFrom(String folder) {
        return new Finding(rule, at, message, label.replace(USUAL, folder), also, fix.replace(USUAL, folder));
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** By file, line, column and rule, so that the same content gives the same report. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Another place that belongs to a finding.
     *
     * @param at where
     * @param label what it has to do with it, in up to eight words
     */
    public record SecondPlace(Span at, String label) {}
}
