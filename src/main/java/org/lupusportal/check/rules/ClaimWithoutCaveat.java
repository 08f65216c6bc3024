package org.lupusportal.check.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Sentence;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Span;

/** A claim whose caveat lacks, is blank, or says nothing: a dash, "none", "to follow". */
public final class ClaimWithoutCaveat implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "claim-without-caveat",
            "a benefit shown without its limits is read as certain; someone may skip treatment they need");

    /** The shortest caveat that can tell who was studied or what is not known: "Only mice." */
    private static final int FEWEST_WORDS = 2;

    private static final Pattern STAND_IN = Pattern.compile(
            "(?:to (?:follow|do|come|be (?:added|written|done|confirmed))|no(?: known)? caveats?|none(?: known)?|not? applicable|n/?a|tb[acd]|todo|lorem ipsum.*)\\W*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .filter(claim -> claim.caveat().map(c -> saysNothing(c.text())).orElse(true))
                .filter(claim -> !galley.manuscript().hasFaultIn(place(claim)))
                .map(claim -> finding(galley, claim));
    }

    private static boolean saysNothing(String caveat) {
        return Sentence.words(caveat).count() < FEWEST_WORDS
                || STAND_IN.matcher(caveat.strip()).matches();
    }

    private static Span place(ClaimDraft claim) {
        return claim.caveat().map(c -> withQuotes(c.span())).orElse(claim.id().at());
    }

    /** A blank between quotes has no width of its own; the quotes can be pointed at. */
    private static Span withQuotes(Span blank) {
        String behind = blank.file().text().substring(blank.start());
        boolean quoted = behind.startsWith("\"\"") || behind.startsWith("''");
        return quoted ? blank.file().span(blank.start(), blank.start() + 2) : blank;
    }

    private static Finding finding(Galley galley, ClaimDraft claim) {
        String id = claim.id().value();
        Span place = place(claim);
        String where = claim.caveat().isPresent() ? "on line " + place.from().line() : "under `caveat:`";
        return Finding.of(CARD, place, "claim " + Quoted.of(id) + " has no caveat")
                .labelled(claim.caveat().isPresent() ? "nothing here" : "no `caveat` in this claim")
                .fix(where + " say who was studied, how large the effect was, and what is not known")
                .alsoAt(galley.mentionsOf(id).stream(), "shown to patients without its limits");
    }
}
