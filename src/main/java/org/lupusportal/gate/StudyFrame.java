package org.lupusportal.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the study out of a clause, so that only what was seen in it tells the direction: "in one small blinded trial" speaks of
 * nobody who went blind, and "in people with severe lupus" of nothing that got worse. Stateless.
 */
final class StudyFrame {

    private static final String STUDY =
            "(?:trials?|stud(?:y|ies)|series|reports?|reviews?|cohorts?|surveys?|extensions?|registers?|registry|comparisons?|tests?)";

    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:in|across|within|during|from|by|at|among)\\s(?:[^,;]*?\\b)?" + STUDY + "\\b[^,;]*,\\s+");

    private static final Pattern BLINDED =
            Pattern.compile("\\b(?:\\w+-)?blind(?:ed)?,? (?=(?:[\\w-]+,? ){0,4}?" + STUDY + "\\b)");

    private StudyFrame() {}

    /** The clause without the study at its beginning, and without the word that its studies were blinded. */
    static String without(String clause) {
        Matcher opening = OPENING.matcher(clause);
        String said = opening.find() ? clause.substring(opening.end()) : clause;
        return BLINDED.matcher(said).replaceAll("");
    }
}
