package org.lupusportal.share;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why words of a clinic are not taken. A refusal travels in an address in place of the words, so that these stand neither in
 * the browser's history nor on the page.
 *
 * @param field where they were typed
 * @param reason what is wrong with them
 */
public record Refusal(Field field, Reason reason) {

    /** What can be typed. */
    public enum Field {
        NAME("The clinic’s name"),
        PHONE("The telephone number"),
        NOTE("The note");

        private final String words;

        Field(String words) {
            this.words = words;
        }
    }

    /** What can be wrong. */
    public enum Reason {
        LONG("is too long."),
        LETTERS("holds letters or signs that cannot be printed. Latin letters can, with most accents."),
        DATE("seems to hold a date or an age, such as a date of birth."),
        RECORD("seems to hold a record number. The clinic’s telephone number has a field of its own."),
        RESULT("seems to hold a test result or a finding, which is one patient’s. Write it on the sheet by hand."),
        DOSE("seems to hold a dose, which is for one patient. Write it on the sheet by hand."),
        PERSON("seems to name a patient. Write the name on the sheet by hand."),
        ADDRESS("seems to hold an e-mail or web address."),
        CLAIM("seems to say what a treatment does. That needs a source and a caveat."),
        NUMBER(
                "holds something other than a telephone number. Begin one with its area or country, such as (212) or +44.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** For the person who typed it. */
    public String words() {
        return field.words + " " + reason.words + " It was left out.";
    }

    /** As it stands in an address, such as {@code note-date}. */
    public String id() {
        return (field + "-" + reason).toLowerCase(Locale.ROOT);
    }

    static Optional<Refusal> findById(String id) {
        return Arrays.stream(Field.values())
                .flatMap(field -> Arrays.stream(Reason.values()).map(reason -> new Refusal(field, reason)))
                .filter(refusal -> refusal.id().equals(id))
                .findFirst();
    }
}
