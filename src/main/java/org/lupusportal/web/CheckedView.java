package org.lupusportal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.compare.Comparison;
import org.lupusportal.compare.FoundClaim;
import org.lupusportal.gate.Language;
import org.lupusportal.page.ClaimLine;
import org.lupusportal.page.HeardView;
import org.lupusportal.page.ReferenceView;

/**
 * A text that was checked.
 *
 * @param comparison what was found
 * @param pieces the whole text, in order
 * @param blocks a block a claim
 * @param pressure phrases that press
 * @param warnings signs of an unproven clinic
 * @param references of all that is shown
 * @param reading what to read next
 */
record CheckedView(
        Comparison comparison,
        List<Piece> pieces,
        List<Block> blocks,
        List<SignView> pressure,
        List<SignView> warnings,
        List<ReferenceView> references,
        List<CheckView.PageLink> reading) {

    public Optional<Language> language() {
        return comparison.language();
    }

    public String text() {
        return comparison.text();
    }

    public int longest() {
        return org.lupusportal.compare.PastedText.LONGEST;
    }

    /** How many claims name a source; where none does, whether the text names one elsewhere. */
    public String sourceWords() {
        long named = comparison.withSource();
        if (comparison.claims().size() == 1) {
            return named == 1 ? "It names a source that you could look up." : withoutSource("It names no", "sentence");
        }
        return switch ((int) named) {
            case 0 -> withoutSource("None of them names a", "sentences");
            case 1 -> "One of them names a source that you could look up.";
            default -> named + " of them name a source that you could look up.";
        };
    }

    private String withoutSource(String none, String sentences) {
        return none + " source that you could look up"
                + (comparison.studies().isEmpty()
                        ? "."
                        : " in its own words. Outside of the marked " + sentences + ", the text names " + studyWords()
                                + ".");
    }

    /** The studies that the text names outside of its claims, quoted. */
    public String studyWords() {
        return Quoted.of(comparison.studies());
    }

    /**
     * A stretch of the text.
     *
     * @param text as pasted
     * @param claim its number; 0 where it is none, {@link #ONLY_MARKED} where it is one that is not answered
     */
    record Piece(String text, int claim) {
        static final int ONLY_MARKED = -1;
    }

    /**
     * A sign that was found.
     *
     * @param name of the sign
     * @param words in the text, quoted and joined; may be empty
     * @param href the page that says more; empty where this edition lacks it
     */
    record SignView(String name, String words, String href) {}

    /**
     * All on one claim.
     *
     * @param claim as found
     * @param heard answers that stand here
     * @param heardAbove answers that stand at an earlier claim
     * @param known claims that stand here
     * @param knownAbove numbers of earlier claims at which more of ours stands
     * @param treatments what it speaks of, as words
     * @param all pages with all claims on a treatment that it speaks of
     * @param firstUnknown whether it is the first claim on which we have nothing
     */
    record Block(
            FoundClaim claim,
            List<HeardView> heard,
            List<Above> heardAbove,
            List<ClaimLine> known,
            List<Integer> knownAbove,
            String treatments,
            List<CheckView.PageLink> all,
            boolean firstUnknown) {

        /** What makes it a claim, how sure it sounds and where it says it is from, as the template asks for it. */
        public String language() {
            return Quoted.of(claim.language());
        }

        public String outcomes() {
            return String.join(", ", claim.outcomes());
        }

        public String sure() {
            return switch (claim.strength()) {
                case PLAIN, ABSOLUTE -> "Said as a fact";
                case PROBABLE -> "Said as likely";
                case POSSIBLE -> "Said as possible";
                case REPORT, CREDIT -> "Told as what somebody saw";
                case UNKNOWN -> "Said to be unknown";
                case QUESTION -> "Put as a question";
            };
        }

        public boolean isUnknown() {
            return heard.isEmpty() && heardAbove.isEmpty() && known.isEmpty() && knownAbove.isEmpty();
        }

        /**
         * What the answer comes to, for a line above it: each verdict with what it is on, for it is never one on the text that was
         * pasted, and how many of our claims stand there.
         */
        public String inShort() {
            Stream<String> verdicts = heard.stream().map(Block::verdict);
            Stream<String> above = Stream.concat(heardAbove.stream().map(Above::number), knownAbove.stream())
                    .limit(1)
                    .map(number -> "see claim " + number);
            Stream<String> ours = known.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            known.size() == 1
                                    ? "1 claim with its evidence"
                                    : known.size() + " claims with their evidence");
            return Stream.of(verdicts, ours, above)
                    .flatMap(parts -> parts)
                    .reduce((first, next) -> first + "; " + next)
                    .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                    .orElse("");
        }

        private static String verdict(HeardView heard) {
            String subject = heard.about().isEmpty() ? Quoted.of(List.of(heard.heard())) : heard.about();
            return "on " + subject + ": " + heard.verdictWord().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An answer that stands at an earlier claim.
     *
     * @param number of that claim
     * @param verdictWord the verdict for readers
     */
    record Above(int number, String verdictWord) {}
}
