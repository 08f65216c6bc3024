package org.lupusportal.check.rules;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A character that no reader can see, a letter that only looks like another or is of another script, and one that was lost. With one of them, a word passes every reader
 * and no rule: neither the claim gate nor the search knows it again.
 *
 * <p>Titles and names in sources are other people's, in whatever script, so there only characters without a look are refused.
 */
public final class HiddenCharacter implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "hidden-character",
            "a word that is not what it looks like escapes the checks that keep a patient from harm");

    /** Blank by look, though Unicode counts them as letters or signs: Hangul fillers, the empty Braille pattern, Mongolian marks. */
    private static final String BLANKS =
            "\u115F\u1160\u3164\uFFA0\u2800\u180B\u180C\u180D\u180E\u180F\u034F\u17B4\u17B5";

    /** Greek letters that are not told from Latin ones; the others are names of cells, rays and units. */
    private static final String GREEK_LOOK_ALIKES = "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F"
            + "\u03A1\u03A4\u03A5\u03A7\u03B9\u03BD\u03BF\u03C1\u03C5";

    private static final Set<Character.UnicodeScript> SCRIPTS = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED);

    /** Scripts some letters of which cannot be told from Latin ones. */
    private static final Set<Character.UnicodeScript> ALIKE = Set.of(
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.CHEROKEE,
            Character.UnicodeScript.COPTIC,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.LISU);

    /** Programs put it in the place of a letter that they could not read. */
    private static final int LOST = 0xFFFD;

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** One finding a file, at the first place: whoever mends it looks for the others too. */
    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, Finding> firsts = new LinkedHashMap<>();
        Manuscript manuscript = galley.manuscript();
        Stream.concat(
                        manuscript.files().stream().flatMap(file -> first(file).stream()),
                        decoded(galley).flatMap(words -> first(words).stream()))
                .filter(finding -> !manuscript.hasFaultIn(finding.at()))
                .forEach(finding -> firsts.putIfAbsent(finding.at().file().path(), finding));
        return firsts.values().stream();
    }

    /** Texts as readers see them: an entity or an escape can make the character that its file does not hold. */
    private static Stream<Passage> decoded(Galley galley) {
        return Stream.concat(galley.texts().stream().map(ReaderText::prose), galley.said());
    }

    private static Optional<Finding> first(ContentFile file) {
        return first(file.text(), file.path(), file::span);
    }

    private static Optional<Finding> first(Passage words) {
        return first(words.text(), words.file().path(), words::span);
    }

    private static Optional<Finding> first(String text, String path, BiFunction<Integer, Integer, Span> place) {
        boolean others = path.startsWith("sources/");
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c >= 0x80 || c < ' ') {
                Optional<Fault> fault = fault(c, others);
                if (fault.isPresent()) {
                    return Optional.of(finding(place.apply(i, next), fault.get(), c));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(int c, boolean others) {
        if (c == LOST) {
            return Optional.of(Fault.LOST);
        } else if (isUnseen(c)) {
            return Optional.of(Fault.UNSEEN);
        } else if (others || !isForeign(c)) {
            return Optional.empty();
        }
        boolean alike = ALIKE.contains(Character.UnicodeScript.of(c)) || isDisguised(c);
        return Optional.of(alike ? Fault.LOOK_ALIKE : Fault.FOREIGN);
    }

    /** Control and format characters, private ones, those that mean nothing, and blanks that are no spaces. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANKS.indexOf(c) >= 0;
        };
    }

    /** A letter of another script, or a Latin one in disguise: full width, mathematical, in a circle. */
    private static boolean isForeign(int c) {
        return !SCRIPTS.contains(Character.UnicodeScript.of(c))
                || GREEK_LOOK_ALIKES.indexOf(c) >= 0
                || (Character.isAlphabetic(c) && isDisguised(c));
    }

    private static boolean isDisguised(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.chars().anyMatch(p -> p < 0x80 && Character.isLetter(p))
                && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private static Finding finding(Span at, Fault fault, int c) {
        return Finding.of(CARD, at, fault.what)
                .labelled(String.format(Locale.ROOT, "U+%04X", c))
                .fix(fault.fix + "; look for more of them in this file");
    }

    /** What is wrong with a character. */
    private enum Fault {
        LOST("a letter was lost here when the text was saved", "type the letter anew"),
        UNSEEN("a character stands here that nobody can see", "delete it, or type it anew on the keyboard"),
        LOOK_ALIKE("a letter only looks like another", "delete it, or type it anew on the keyboard"),
        FOREIGN("a letter of another script stands here", "write it in Latin letters, which the claim gate can read");

        private final String what;
        private final String fix;

        Fault(String what, String fix) {
            this.what = what;
            this.fix = fix;
        }
    }
}
