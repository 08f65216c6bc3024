package org.lupusportal.clinic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as a row of plain words: small letters and digits, accents taken off, each plural as its singular.
 *
 * @param list in order
 */
record Words(List<String> list) {

    /** Words that say nothing of what a text is about: they stand in any text, on whatever matter. */
    private static final Set<String> EMPTY = Set.of("""
            a about after again all also am an and any anybody anyone anything are as ask at be because been before being but
            by can could did do does doing done down due during each either else ever every few find for found from get getting
            give given go going good got had has have having he help her here hers him his how i if in into is it its join just
            know known last less let like look made make many may me might mine more most much must my need neither never next
            no none nor not nothing now of off on once one only or other our ours out over own people person please put read
            said same say see she should show since so some someone something still such sure take tell than that the their theirs them then
            there these they thing think this those through to too two under unspecified until up upon us use used very want
            was way we well were what when where whether which while who whom whose why will with within without would yes yet
            you your yours""".split("\\s+"));

    /** Said short so often that both must be the same words. */
    private static final String SHORT = "sle";

    private static final List<String> LONG = List.of("systemic", "lupus", "erythematosus");

    /** Longer texts are cut: nobody searches by more. */
    private static final int MOST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(Words::singular)
                .map(Words::alike)
                .flatMap(word -> word.equals(SHORT) ? LONG.stream() : Stream.of(word))
                .limit(MOST)
                .toList());
    }

    /** Enough to bring "cells" to "cell"; words of medicine that end in "-is" or "-us" stay as they are. */
    private static String singular(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("is")
                && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** British spelling as American, and a transplantation as the transplant that it is: records and writers say either. */
    private static String alike(String word) {
        return word.startsWith("haem")
                ? "hem" + word.substring("haem".length())
                : word.equals("transplantation") ? "transplant" : word;
    }

    /** Without the words that say nothing; empty where all of them say nothing. */
    Words meaningful() {
        return without(EMPTY);
    }

    /** Whether any of them may name something: a letter or a number alone may not. */
    boolean mayName() {
        return list.stream()
                .anyMatch(word -> word.length() > 1
                        && !EMPTY.contains(word)
                        && !NUMBER.matcher(word).matches());
    }

    Words without(Set<String> words) {
        return new Words(list.stream().filter(word -> !words.contains(word)).toList());
    }

    /** These with one more behind them. */
    Words and(String word) {
        return new Words(Stream.concat(list.stream(), Stream.of(word)).toList());
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    /** Whether the other words stand in these, in one piece. */
    boolean contain(Words others) {
        return !others.isEmpty() && Collections.indexOfSubList(list, others.list) >= 0;
    }

    /** Whether both hold the same words in whatever order: "Lupus Erythematosus, Systemic" is how indexes write it. */
    boolean haveSameAs(Words others) {
        return !isEmpty() && size() == others.size() && Set.copyOf(list).equals(Set.copyOf(others.list));
    }

    boolean containAll(Words others) {
        return !others.isEmpty() && list.containsAll(others.list);
    }
}
