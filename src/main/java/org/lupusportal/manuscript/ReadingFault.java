package org.lupusportal.manuscript;

import java.util.Arrays;
import java.util.List;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * What can be wrong with a file before anyone asks what it says. All are errors: a text that was read in part is a text whose
 * caveats may have been lost.
 */
public enum ReadingFault {
    ADDRESS_UNREADABLE(
            "broken-address", "a link or printed code that a patient kept leads nowhere when its address is lost"),
    ALIAS(
            "yaml-alias",
            "words that stand in one place and show in another change unseen, with what they tell a patient"),
    BYTE_ORDER_MARK(
            "byte-order-mark", "an invisible character can hide the first line, and with it a page's title or date"),
    DRAWING_BROKEN("broken-drawing", "a patient who would rather look than read finds an empty frame"),
    DRAWING_UNSAFE(
            "unsafe-drawing",
            "a drawing that runs programs or calls other sites can watch the patient who looks at it"),
    DUPLICATE_KEY("duplicate-key", "of two caveats one is lost unseen, and nobody chose which one the patient reads"),
    EMPTY_FILE("empty-file", "a patient who was promised an answer finds an empty page"),
    FENCE_MISSING("missing-fence", "without its front matter a page cannot say how old its evidence is"),
    FILE_TOO_LARGE(
            "file-too-large", "a page this long does not load on an old phone, and nobody reads it to the caveat"),
    KEY_MISSING("missing-key", "what is left out here is left out for the patient who weighs the claim"),
    KEY_UNKNOWN("unknown-key", "a misspelled key is a fact that never reaches the patient"),
    LINK_OUTSIDE("link-outside", "text from outside the folder reaches patients without anyone having reviewed it"),
    MERGE_UNFINISHED("unfinished-merge", "of two versions of a caveat nobody chose which one the patient reads"),
    NESTED_TOO_DEEPLY("nested-too-deeply", "a page that cannot be made of its text is a page that no patient can read"),
    NOT_A_FILE("not-a-file", "what should be read here is missing from what patients are told"),
    NOT_UTF8("not-utf8", "broken letters in a dose, a name or a sign can turn its meaning around"),
    TAB_INDENT("tab-indent", "a line that hangs on the wrong entry gives one treatment the caveat of another"),
    TEXT_TOO_LONG("text-too-long", "nobody who is tired reads a wall of text to its caveat"),
    TYPE_WRONG("wrong-type", "a value that cannot be understood is a fact that the patient does not get"),
    UNKNOWN_FILE("unknown-file", "a file in the wrong place is work that no patient ever sees"),
    WINDOWS_LINE_ENDS(
            "windows-line-ends",
            "a review holds for the exact text, and these line ends change it from machine to machine"),
    WORD_UNKNOWN("unknown-word", "a word that the portal does not know cannot tell a patient how sure a finding is"),
    FILE_MISSING(
            "missing-file",
            "what this file held is lost to the patient: when to call for help, what a claim rests on, links that were kept"),
    YAML_BROKEN("broken-yaml", "everything below the broken line is lost, caveats too");

    private final String id;
    private final String why;

    ReadingFault(String id, String why) {
        this.id = id;
        this.why = why;
    }

    /** The fault as a rule, for reports, explanations and the rule book. */
    public RuleCard card() {
        return RuleCard.error(id, why);
    }

    /** Such as {@code broken-yaml}. */
    public String id() {
        return id;
    }

    /** The cards of all reading faults, sorted by id. */
    public static List<RuleCard> cards() {
        return Arrays.stream(values())
                .map(ReadingFault::card)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** A file of claims that is no longer there, while texts make its claims. */
    public static Finding goneFile(String path) {
        return FILE_MISSING
                .at(
                        ContentFile.of(path, "").beginning(),
                        "there is no file " + path + ", and texts make claims that are gone")
                .fix("bring it back, or take its claims out of the texts and lead on their addresses");
    }

    /** A file of claims in which none is left, while texts make its claims. */
    public static Finding goneClaims(ContentFile file) {
        return EMPTY_FILE
                .at(file.beginning(), "no claim is left in this file, and texts make claims that are gone")
                .fix("bring them back, or take them out of the texts and lead on their addresses");
    }

    /** A folder of drawings in which nothing is left, while texts show drawings. */
    public static Finding goneDrawings() {
        return FILE_MISSING
                .at(
                        ContentFile.of("images", "").beginning(),
                        "there is no drawing in the folder images, and texts show some")
                .fix("bring the folder back, or take its drawings out of the texts");
    }

    Finding at(Span place, String message) {
        return Finding.of(card(), place, message);
    }
}
