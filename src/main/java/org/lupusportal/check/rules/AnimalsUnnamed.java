package org.lupusportal.check.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.check.Studies;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;

/** A claim that rests on animals or the laboratory alone and does not say so first. */
public final class AnimalsUnnamed implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "animals-unnamed", "who reads what cells do in a mouse takes it for what they do in a person");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Pattern FIRST = Pattern.compile(
            "^(?:in|among|under|outside|when) [^.;]{0,40}?\\b(?:mice|mouse|rats?|animals?|rabbits?|pigs?|dogs?|monkeys|laborator(?:y|ies)|dish|dishes|test tubes?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Galley galley) {
        return galley.manuscript().claims().stream()
                .filter(claim -> !claim.sources().isEmpty()
                        && galley.sourcesOf(claim).size() == claim.sources().size()
                        && galley.sourcesOf(claim).stream().allMatch(Studies::isWithoutPeople))
                .filter(claim -> Studies.canSupport(galley.sourcesOf(claim), claim))
                .flatMap(claim -> claim.says().stream())
                .filter(says -> !FIRST.matcher(says.text()).find())
                .map(says -> Finding.of(CARD, says.span(), "nobody was studied, and the claim does not say so first")
                        .labelled("rests on animals or the laboratory alone")
                        .fix("begin it with \"In mice, …\" or \"In the laboratory, …\""));
    }
}
