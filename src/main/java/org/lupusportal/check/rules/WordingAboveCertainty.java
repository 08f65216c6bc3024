package org.lupusportal.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Count;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Sentence;
import org.lupusportal.check.Studies;
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
 * wherever a text makes it. Words that say nothing on an effect are let pass, and so are words that point both ways in one
 * breath.
 */
public final class WordingAboveCertainty implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "wording-above-certainty", "sure words on unsure evidence are how hope becomes a decision about treatment");

    /** Where a thought ends inside a sentence, so that a hedge before it is none for what comes after. */
    private static final Pattern BREAK =
            Pattern.compile(";\\s|,?\\s(?:but|while|whereas|although)\\s|,\\s(?:and|so)\\s");

    /** An entry of a list of open questions: "Whether it lowers activity". */
    private static final Pattern ASKS =
            Pattern.compile("^\\W*(?:whether|how|who|why|what|which)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTS_BACK = Pattern.compile("^\\W*(?:It|They|This|These|Both|Its|Their)\\b");

    private static final int NO_CERTAINTY = 1;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Finding> says = galley.manuscript().claims().parallelStream()
                .flatMap(claim -> claim.says().stream()
                        .flatMap(words -> Sentence.in(words.text()).stream()
                                .flatMap(s -> check(
                                        claim,
                                        read(words.text().substring(s.start(), s.end())),
                                        words.span(s.start(), s.end()))
                                        .stream())
                                .limit(1)));
        Stream<Finding> mentions = galley.texts().parallelStream()
                .flatMap(text -> text.mentions()
                        .flatMap(mention -> galley.findClaim(mention.claim()).stream()
                                .flatMap(claim -> check(
                                        claim,
                                        wording(text.prose().text(), mention),
                                        text.prose().span(mention.start(), mention.end()))
                                        .stream())));
        return Stream.concat(says, mentions);
    }

    private static Wording wording(String prose, Mark.Mention mention) {
        int from = 0;
        int before = 0;
        int to = prose.length();
        for (Sentence sentence : Sentence.in(prose)) {
            if (sentence.start() <= mention.start()) {
                before = from;
                from = sentence.start();
            }
            if (sentence.end() >= mention.end()) {
                to = Math.min(to, sentence.end());
            }
        }
        String thought = thought(prose, from, mention, to);
        Wording wording = read(thought);
        if (before < from && POINTS_BACK.matcher(thought).find()) {
            Wording both = Wording.of(prose.substring(before, from) + thought);
            return both.strength() == Strength.REPORT ? both : wording;
        }
        return wording;
    }

    /** The bound words and what stands around them in the same thought: "In one small trial, [they did not …]". */
    private static String thought(String prose, int sentence, Mark.Mention mention, int sentenceEnd) {
        int from = sentence;
        int to = Math.max(mention.end(), sentenceEnd);
        Matcher before = BREAK.matcher(prose).region(from, mention.start());
        while (before.find()) {
            from = before.end();
        }
        Matcher after = BREAK.matcher(prose).region(mention.end(), to);
        return prose.substring(from, after.find() ? after.start() : to);
    }

    /**
     * How surely the words speak, and of what. Where parts of a sentence point different ways, the surest part that tells of a
     * benefit or a harm speaks for all, so that "and it helps" cannot hide behind "did not". Counts of two groups side by side
     * are one comparison and are not taken apart.
     */
    private static Wording read(String words) {
        if (ASKS.matcher(words).find()) {
            return new Wording(Strength.QUESTION, Direction.NONE);
        }
        Wording whole = Wording.of(words);
        boolean compared = Count.in(words).size() > 1;
        if (compared || !BREAK.matcher(words).find()) {
            return whole;
        }
        List<Wording> parts = BREAK.splitAsStream(words)
                .map(Wording::of)
                .filter(Wording::hasDirection)
                .toList();
        boolean mixed = parts.stream().map(Wording::direction).distinct().count() > 1;
        boolean untold = !whole.hasDirection() && whole.strength() == Strength.PLAIN;
        return !mixed && !untold
                ? whole
                : parts.stream()
                        .max(Comparator.comparing((Wording part) -> part.direction() != Direction.NO_DIFFERENCE)
                                .thenComparingInt(part -> part.strength().leastStep()))
                        .orElse(whole);
    }

    private static Optional<Finding> check(ClaimDraft claim, Wording wording, Span at) {
        return against(claim, wording, at).or(() -> above(claim, wording, at));
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
                        "the words tell of " + article(says) + "; the finding of "
                                + Quoted.of(claim.id().value()) + " is `"
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

    private static Optional<Finding> above(ClaimDraft claim, Wording wording, Span at) {
        Optional<Certainty> certainty = Studies.certainty(claim);
        boolean gap = Studies.isGap(claim);
        int step = certainty.map(Certainty::step).orElse(NO_CERTAINTY);
        if ((certainty.isEmpty() && !gap)
                || !wording.hasDirection()
                || wording.strength().leastStep() <= step) {
            return Optional.empty();
        }
        String level = gap ? "a gap" : "a claim of " + certainty.get().word().toLowerCase(Locale.ROOT) + " certainty";
        Finding found = Finding.of(CARD, at, said(wording.strength()) + " is too sure for " + level)
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
