package org.lupusportal.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.Said;
import org.lupusportal.check.Sentence;
import org.lupusportal.check.Studies;
import org.lupusportal.check.TextRule;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.gate.Wording;
import org.lupusportal.gate.Wording.Direction;
import org.lupusportal.gate.Wording.Strength;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/**
 * Words of a claim that are surer than its certainty, or that say something else than its finding; in what the claim says and
 * wherever a text makes it. Each clause is held to the certainty by itself. Words that say nothing on an effect are let pass;
 * where the gate sees a claim and its direction cannot be told, only how surely it speaks is judged.
 */
public final class WordingAboveCertainty implements TextRule {

    private static final RuleCard CARD = RuleCard.error(
            "wording-above-certainty", "sure words on unsure evidence are how hope becomes a decision about treatment");

    private static final Pattern POINTS_BACK = Pattern.compile("^\\W*(?:It|They|This|These|Both|Its|Their)\\b");

    private static final int NO_CERTAINTY = 1;

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** What claims say of themselves. */
    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().parallelStream()
                .flatMap(claim -> claim.says().stream()
                        .flatMap(words -> Sentence.in(words.text()).stream()
                                .flatMap(s -> check(
                                        galley,
                                        claim,
                                        Said.of(words.text().substring(s.start(), s.end())),
                                        words.span(s.start(), s.end()))
                                        .stream())
                                .limit(1)));
    }

    /** What a text says where it makes a claim. */
    @Override
    public Stream<Finding> check(Galley galley, ReaderText text) {
        return text.role().canCarryMarks() && text.parts().isEmpty()
                ? text.mentions()
                        .flatMap(mention -> galley.findClaim(mention.claim()).stream()
                                .flatMap(claim -> check(
                                        galley,
                                        claim,
                                        said(text.prose().text(), mention),
                                        text.prose().span(mention.start(), mention.end()))
                                        .stream()))
                : Stream.empty();
    }

    /** What the bound words say, with what stands around them in the same clause: "In one small trial, [they did not …]". */
    private static Said said(String prose, Mark.Mention mention) {
        int from = 0;
        int before = 0;
        for (Sentence sentence : Sentence.in(prose)) {
            if (sentence.start() <= mention.start()) {
                before = from;
                from = sentence.start();
            }
        }
        List<Wording.Clause> clauses = clauses(prose, mention);
        String thought = prose.substring(
                clauses.get(0).start(), clauses.get(clauses.size() - 1).end());
        Said said = Said.of(thought, clauses, prose);
        if (before < from && POINTS_BACK.matcher(thought).find()) {
            Wording both = Wording.of(prose.substring(before, from) + thought);
            return both.strength() == Strength.REPORT ? Said.of(both) : said;
        }
        return said;
    }

    /** The clauses that hold bound words, by their places in the prose; in several sentences where the bound words go on. */
    private static List<Wording.Clause> clauses(String prose, Mark.Mention mention) {
        List<Wording.Clause> clauses = Sentence.in(prose).stream()
                .filter(sentence -> sentence.start() < mention.end() && sentence.end() > mention.start())
                .flatMap(sentence -> Wording.clauses(prose.substring(sentence.start(), sentence.end())).stream()
                        .map(clause -> new Wording.Clause(
                                sentence.start() + clause.start(), sentence.start() + clause.end(), clause.wording())))
                .filter(clause -> clause.start() < mention.end() && clause.end() > mention.start())
                .toList();
        return clauses.isEmpty()
                ? List.of(new Wording.Clause(
                        mention.start(), mention.end(), Wording.of(prose.substring(mention.start(), mention.end()))))
                : clauses;
    }

    private static Optional<Finding> check(Galley galley, ClaimDraft claim, Said said, Span at) {
        return against(claim, said.whole(), at).or(() -> above(galley, claim, said.surest(galley), at));
    }

    private static Optional<Finding> against(ClaimDraft claim, Wording wording, Span at) {
        Optional<ClaimFinding> finding = Studies.finding(claim);
        if (!wording.hasDirection() || finding.isEmpty() || fits(wording, finding.get())) {
            return Optional.empty();
        }
        String says = wording.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Finding found = Finding.of(
                        CARD,
                        at,
                        "the words tell of " + article(says) + "; "
                                + Quoted.of(claim.id().value()) + " found `"
                                + finding.get().id() + "`")
                .labelled("says something else than the claim found")
                .fix("say that " + finding.get().plainName() + ", or mend the finding of the claim");
        return Optional.of(claim.finding()
                .map(written -> found.alsoAt(written.at(), "what the claim found"))
                .orElse(found));
    }

    private static String article(String says) {
        return says.startsWith("no ") ? says : "a " + says;
    }

    /** Where the direction is not clear, it may be told of with a "may", or as what one study saw; never as a fact. */
    private static boolean fits(Wording wording, ClaimFinding finding) {
        return switch (finding) {
            case BENEFIT -> wording.direction() == Direction.BENEFIT;
            case HARM -> wording.direction() == Direction.HARM;
            case NO_DIFFERENCE -> wording.direction() == Direction.NO_DIFFERENCE;
            case UNCERTAIN -> wording.strength().leastStep() <= Strength.POSSIBLE.leastStep();
        };
    }

    private static Optional<Finding> above(Galley galley, ClaimDraft claim, Optional<Wording> surest, Span at) {
        Optional<Certainty> certainty = galley.certaintyOf(claim);
        boolean gap = Studies.isGap(claim);
        int step = certainty.map(Certainty::step).orElse(NO_CERTAINTY);
        if ((certainty.isEmpty() && !gap)
                || surest.isEmpty()
                || surest.get().strength().leastStep() <= step) {
            return Optional.empty();
        }
        String level = gap ? "a gap" : "a claim of " + certainty.get().word().toLowerCase(Locale.ROOT) + " certainty";
        Finding found = Finding.of(CARD, at, said(surest.get().strength()) + " is too sure for " + level)
                .labelled("surer than the evidence")
                .fix(fix(gap, step));
        return Optional.of(because(claim)
                .map(place -> found.alsoAt(place.at(), place.value()))
                .orElse(found));
    }

    private static Optional<Located<String>> because(ClaimDraft claim) {
        return claim.rating()
                .map(rating -> new Located<>("its certainty", rating.at()))
                .or(() -> claim.kind().map(kind -> new Located<>("its kind", kind.at())));
    }

    private static String said(Strength strength) {
        return switch (strength) {
            case PROBABLE -> "the wording \"probably\"";
            case POSSIBLE -> "the wording \"may\"";
            case CREDIT -> "crediting the treatment";
            case ABSOLUTE -> "a word such as \"cures\" or \"always\"";
            default -> "a plain statement";
        };
    }

    private static String fix(boolean gap, int step) {
        return gap ? "say that no study was found, or bind the words to a claim that has sources" : FIXES.get(step - 1);
    }

    private static final List<String> FIXES = List.of(
            "write \"it is not known whether …\", or only what one study saw: \"in one study, 40 of 69 people …\"",
            "write \"may …\" or \"may not …\", or what one study saw: \"in one small trial, … did not\"",
            "write \"probably …\" or \"probably does not …\"",
            "write what was found");
}
