package org.lupusportal.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.check.rules.AddressLost;
import org.lupusportal.check.rules.AnimalsUnnamed;
import org.lupusportal.check.rules.BareClaim;
import org.lupusportal.check.rules.BrokenAnchor;
import org.lupusportal.check.rules.BrokenLink;
import org.lupusportal.check.rules.CaveatTooLong;
import org.lupusportal.check.rules.CertaintyAgainstDesign;
import org.lupusportal.check.rules.ClaimInHeading;
import org.lupusportal.check.rules.ClaimInWrongFile;
import org.lupusportal.check.rules.ClaimWithoutCaveat;
import org.lupusportal.check.rules.ClaimWithoutSource;
import org.lupusportal.check.rules.ClaimWithoutWords;
import org.lupusportal.check.rules.DateInFuture;
import org.lupusportal.check.rules.DesignCannotSupport;
import org.lupusportal.check.rules.DuplicateAddress;
import org.lupusportal.check.rules.DuplicateId;
import org.lupusportal.check.rules.FigureWithoutSource;
import org.lupusportal.check.rules.FiguresDiffer;
import org.lupusportal.check.rules.GapWithResult;
import org.lupusportal.check.rules.HeadingOrder;
import org.lupusportal.check.rules.HeardWithoutEvidence;
import org.lupusportal.check.rules.HiddenCharacter;
import org.lupusportal.check.rules.ImageWithoutText;
import org.lupusportal.check.rules.ImpossibleFigures;
import org.lupusportal.check.rules.NotInEnglish;
import org.lupusportal.check.rules.OverrulingWithoutReason;
import org.lupusportal.check.rules.RawHtml;
import org.lupusportal.check.rules.ReadingGradeTooHigh;
import org.lupusportal.check.rules.ReservedTopic;
import org.lupusportal.check.rules.RetractedSource;
import org.lupusportal.check.rules.ReviewBeforeEvidence;
import org.lupusportal.check.rules.ReviewOverdue;
import org.lupusportal.check.rules.SignOffLost;
import org.lupusportal.check.rules.SourceIdDiffersFromFile;
import org.lupusportal.check.rules.SourceWithoutIdentifier;
import org.lupusportal.check.rules.StrayNotation;
import org.lupusportal.check.rules.UnknownArticle;
import org.lupusportal.check.rules.UnknownClaim;
import org.lupusportal.check.rules.UnknownSource;
import org.lupusportal.check.rules.UnknownTopic;
import org.lupusportal.check.rules.UnknownWord;
import org.lupusportal.check.rules.UnusedClaim;
import org.lupusportal.check.rules.UnusedSource;
import org.lupusportal.check.rules.WordingAboveCertainty;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ReadingFault;

/** Every rule that holds for the content. A new rule is a class, a line here, a page and its fixtures. */
public final class RuleBook {

    private static final List<Rule> RULES = List.of(
            new AddressLost(),
            new AnimalsUnnamed(),
            new BareClaim(),
            new BrokenAnchor(),
            new BrokenLink(),
            new CaveatTooLong(),
            new CertaintyAgainstDesign(),
            new ClaimInHeading(),
            new ClaimInWrongFile(),
            new ClaimWithoutCaveat(),
            new ClaimWithoutSource(),
            new ClaimWithoutWords(),
            new DateInFuture(),
            new DesignCannotSupport(),
            new DuplicateAddress(),
            new DuplicateId(),
            new FigureWithoutSource(),
            new FiguresDiffer(),
            new GapWithResult(),
            new HeadingOrder(),
            new HeardWithoutEvidence(),
            new HiddenCharacter(),
            new ImageWithoutText(),
            new ImpossibleFigures(),
            new NotInEnglish(),
            new OverrulingWithoutReason(),
            new RawHtml(),
            new ReadingGradeTooHigh(),
            new ReservedTopic(),
            new RetractedSource(),
            new ReviewBeforeEvidence(),
            new ReviewOverdue(),
            new SignOffLost(),
            new SourceIdDiffersFromFile(),
            new SourceWithoutIdentifier(),
            new StrayNotation(),
            new UnknownArticle(),
            new UnknownClaim(),
            new UnknownSource(),
            new UnknownTopic(),
            new UnknownWord(),
            new UnusedClaim(),
            new UnusedSource(),
            new WordingAboveCertainty());

    private static final List<TextRule> TEXT_RULES = RULES.stream()
            .filter(TextRule.class::isInstance)
            .map(TextRule.class::cast)
            .toList();

    private RuleBook() {}

    /** Every rule on a manuscript that has been read. */
    static List<Rule> rules() {
        return RULES;
    }

    /** Those that look at each text by itself. */
    static List<TextRule> textRules() {
        return TEXT_RULES;
    }

    /** The cards of all that a report can hold, faults of reading too, sorted by id. */
    public static List<RuleCard> cards() {
        return Stream.of(RULES.stream().map(Rule::card), ReadingFault.cards().stream(), Stream.of(Silences.CARD))
                .flatMap(cards -> cards)
                .distinct()
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }
}
