package org.lupusportal.share;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a clinic may print on a handout about itself: its name, its telephone number and a short note. Whatever looks as if it
 * told of a patient is refused, and so is a note that would say what a treatment does, because it would stand there without
 * source and caveat. What is refused is not shown, stored or logged.
 *
 * @param name the clinic's name; may be empty
 * @param phone its number; may be empty
 * @param note a short note; may be empty
 * @param refusals what was refused and why
 */
public record ClinicWords(String name, String phone, String note, List<Refusal> refusals) {

    /** Letters: what fits on one line of the sheet. */
    static final int LONGEST_NAME = 60;

    /** Letters: the longest number with country and extension. */
    static final int LONGEST_PHONE = 30;

    /** Letters: what fits on three lines of the sheet. */
    static final int LONGEST_NOTE = 200;

    public ClinicWords {
        refusals = List.copyOf(refusals);
    }

    /** Nothing about the clinic. */
    public static ClinicWords none() {
        return new ClinicWords("", "", "", List.of());
    }

    /**
     * Reads what was typed.
     *
     * @param name the clinic's name as typed
     * @param phone its number as typed
     * @param note its note as typed
     * @param saysWhatATreatmentDoes the claim gate
     */
    static ClinicWords of(String name, String phone, String note, Predicate<String> saysWhatATreatmentDoes) {
        List<Refusal> refusals = new ArrayList<>();
        String tidyName = accepted(Refusal.Field.NAME, name, LONGEST_NAME, saysWhatATreatmentDoes, refusals);
        String tidyNote = accepted(Refusal.Field.NOTE, note, LONGEST_NOTE, saysWhatATreatmentDoes, refusals);
        return new ClinicWords(tidyName, phone(phone, refusals), tidyNote, refusals);
    }

    private static String accepted(
            Refusal.Field field, String typed, int longest, Predicate<String> claims, List<Refusal> refusals) {
        String text = tidy(typed);
        List<Refusal.Reason> reasons = text.length() > longest ? List.of(Refusal.Reason.LONG) : faults(text, claims);
        reasons.forEach(reason -> refusals.add(new Refusal(field, reason)));
        return reasons.isEmpty() ? text : "";
    }

    private static List<Refusal.Reason> faults(String text, Predicate<String> claims) {
        List<Refusal.Reason> faults = new ArrayList<>();
        if (!PrintedLetters.hold(text)) {
            faults.add(Refusal.Reason.LETTERS);
        }
        PatientTraces.find(text).ifPresent(faults::add);
        if (TestResult.isIn(text)) {
            faults.add(Refusal.Reason.RESULT);
        }
        if (Dose.isIn(text)) {
            faults.add(Refusal.Reason.DOSE);
        }
        if (PatientName.isIn(text)) {
            faults.add(Refusal.Reason.PERSON);
        }
        if (NetworkAddress.isIn(text)) {
            faults.add(Refusal.Reason.ADDRESS);
        }
        if (faults.isEmpty() && claims.test(text)) {
            faults.add(Refusal.Reason.CLAIM);
        }
        return faults;
    }

    private static String phone(String typed, List<Refusal> refusals) {
        String text = tidy(typed);
        boolean good = text.isEmpty() || (text.length() <= LONGEST_PHONE && TelephoneNumber.is(text));
        if (!good) {
            refusals.add(new Refusal(Refusal.Field.PHONE, Refusal.Reason.NUMBER));
        }
        return good ? text : "";
    }

    /** One line of plain characters: compatibility forms are unfolded, and what cannot be seen is dropped. */
    private static String tidy(String typed) {
        String start = typed.length() > 2_000 ? typed.substring(0, 2_000) : typed;
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0 && Character.isDigit(c)) {
                text.append(digit);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                text.append(' ');
            } else if (isVisible(c)) {
                text.appendCodePoint(printed(c));
            }
        });
        return text.toString().strip().replaceAll(" +", " ");
    }

    /** Hyphens and apostrophes look alike in all their kinds, and the typeface has one of each. */
    private static int printed(int c) {
        return switch (c) {
            case '\u2010', '\u2012' -> '-';
            case '\u2015' -> '\u2014';
            case '\u02BC' -> '\u2019';
            default -> c;
        };
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Whether the clinic says nothing. */
    public boolean isEmpty() {
        return name.isEmpty() && phone.isEmpty() && note.isEmpty();
    }
}
