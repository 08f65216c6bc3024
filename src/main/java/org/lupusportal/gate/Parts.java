package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.gate.Sentences.Stretch;

/**
 * Parts of a sentence that say something by themselves: what stands in brackets, each clause, the reason behind "because",
 * what "did you know that" tells, and what stands before ", doctors said". A claim in one of them hides well beside words that are none: "The cells come from cord (they cure lupus)."
 * Stateless.
 */
final class Parts {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    /** Not "such as", "as to", "since 2004". */
    private static final Pattern REASON = Pattern.compile("\\bbecause\\s+(?!of\\b)|,\\s+(?:as|since)\\s+(?!to\\b|\\d)");

    /** Not a question but a way to tell. */
    private static final Pattern TOLD = Pattern.compile(
            "^(?:did|do) you (?:already )?(?:know (?:that )?|hear that )([^?]+)|^have you heard (?:that )?(?!of\\b|about\\b)([^?]+)");

    /** Who says it stands behind it: "…, doctors at a hospital reported in a journal". */
    private static final Pattern ATTRIBUTED = Pattern.compile(
            ",\\s+(?:(?:the|its|her|his|their|some|two|three) )?(?:doctors?|researchers|scientists|authors|experts|physicians|surgeons|team|firm|company|makers?|hospital|university|study|paper|report)\\b[^,]{0,80}?\\s(?:said|says?|report(?:s|ed)?|found|finds?|announced|wrote|told|showed|shows|disclosed)\\b");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}+\\P{L}+\\p{L}+");

    private Parts() {}

    /** The parts of a sentence, as places in the text; none where it has but one. */
    static List<Stretch> of(String text, Stretch sentence) {
        String lower = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
        if (lower.length() != sentence.end() - sentence.start()) {
            return List.of();
        }
        List<Stretch> parts = new ArrayList<>();
        List<Stretch> clauses = Clauses.in(lower);
        if (clauses.size() > 1) {
            parts.addAll(clauses);
        }
        for (Matcher words = BRACKETS.matcher(lower); words.find(); ) {
            parts.add(new Stretch(words.start(1), words.end(1)));
        }
        for (Matcher reason = REASON.matcher(lower); reason.find(); ) {
            parts.add(new Stretch(reason.end(), lower.length()));
        }
        Matcher attributed = ATTRIBUTED.matcher(lower);
        if (attributed.find()) {
            parts.add(new Stretch(0, attributed.start()));
        }
        Matcher told = TOLD.matcher(lower);
        if (told.find()) {
            int group = told.group(1) == null ? 2 : 1;
            parts.add(new Stretch(told.start(group), told.end(group)));
        }
        return parts.stream()
                .filter(part -> TWO_WORDS
                        .matcher(lower)
                        .region(part.start(), part.end())
                        .find())
                .map(part -> new Stretch(sentence.start() + part.start(), sentence.start() + part.end()))
                .toList();
    }
}
