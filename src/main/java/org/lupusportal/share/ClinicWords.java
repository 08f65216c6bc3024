package org.lupusportal.share;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

    /** Digits from which a number could lead to one person; a record number is seldom shorter. */
    private static final String RECORD_NUMBER = "(?:\\d[ .\\-/]?){5,}\\d";

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}\\s*[./\\-]\\s*\\d{1,2}\\s*[./\\-]\\s*\\d{1,4}|\\b\\d{1,2}(?:st|nd|rd|th)?[ .\\-]*(?:of )?" + MONTH
                    + "[ ,.\\-]*\\d{2,4}|" + MONTH
                    + "[ .\\-]*\\d{1,2}(?:st|nd|rd|th)?[ ,.\\-]+\\d{2,4}|\\b(?:19|20)\\d{6}\\b"
                    // a year alone tells an age, and stands in dates of every language
                    + "|(?<!\\d)(?:19|20)\\d{2}(?!\\d)|['’]\\d{2}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TELLS_OF_A_PATIENT = Pattern.compile(
            "\\b(?:d\\.?o\\.?b\\b|born\\b|birth|mrn\\b|medical record|record (?:no|number|#)|patient(?:'s)? (?:id|name|no|number)|ssn\\b"
                    + "|social security|insurance (?:id|no|number)|nhs (?:no|number)|d o b\\b)"
                    + "|\\b(?:mr|pt|patient|chart|file|case|record|id|acct|account|member|policy|ref|reference)\\b[ .:]*(?:no|nr|num|number)?[ .:#]*"
                    + "[a-z]{0,2}-?\\d{2,}|#\\s*\\d{3,}|\\b[a-z]{1,3}-\\d{4,}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTERS_AND_DIGITS =
            Pattern.compile("\\b(?=\\w*[A-Za-z])(?=(?:\\w*\\d){4})\\w{6,}\\b");
    private static final Pattern NUMBER = Pattern.compile(RECORD_NUMBER);
    private static final Pattern MAIL =
            Pattern.compile("@|[(\\[{]\\s*at\\s*[)\\]}]|mailto:|\\bat\\b.{1,40}\\bdot\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB = Pattern.compile(
            "https?\\s*:|www\\s*\\.|\\.\\s+(?:com|org|net|edu|gov)\\b|\\b[a-z0-9\\-]+\\.(?:com|org|net|edu|gov|info|biz|clinic|health|io|co|me|us|uk|ca|eu|de|shop|site|online)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ().\\-]{4,}(?: ?(?:ext|x)\\.? ?\\d{1,6})?");

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
        List<Refusal.Reason> reasons = new ArrayList<>();
        if (text.length() > longest) {
            reasons.add(Refusal.Reason.LONG);
        }
        if (DATE.matcher(text).find()) {
            reasons.add(Refusal.Reason.DATE);
        } else if (TELLS_OF_A_PATIENT.matcher(text).find()
                || NUMBER.matcher(text).find()
                || LETTERS_AND_DIGITS.matcher(text).find()) {
            reasons.add(Refusal.Reason.RECORD);
        }
        if (MAIL.matcher(text).find() || WEB.matcher(text).find()) {
            reasons.add(Refusal.Reason.ADDRESS);
        }
        if (reasons.isEmpty() && claims.test(text)) {
            reasons.add(Refusal.Reason.CLAIM);
        }
        reasons.forEach(reason -> refusals.add(new Refusal(field, reason)));
        return reasons.isEmpty() ? text : "";
    }

    private static String phone(String typed, List<Refusal> refusals) {
        String text = tidy(typed);
        boolean good = text.isEmpty()
                || (text.length() <= LONGEST_PHONE
                        && PHONE.matcher(text).matches()
                        && !DATE.matcher(text).matches());
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
                text.appendCodePoint(c);
            }
        });
        return text.toString().strip().replaceAll(" +", " ");
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
