package org.lupusportal.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReadingGrade;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.markdown.Block;
import org.lupusportal.text.Passage;

/** An article or its key points above the grade that most people read with ease; the figure is in the message. */
public final class ReadingGradeTooHigh implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "reading-grade", "people who are ill, tired or reading in a second language give up on a hard text");

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final double MOST_OF_BODY = 8;
    private static final double MOST_OF_KEY_POINTS = 6;

    @Override
    public Stream<Finding> check(Galley galley) {
        ReadingGrade grade = ReadingGrade.knowing(galley.manuscript().terms().stream()
                .filter(term -> term.kind()
                        .filter(k -> k.value().equals("medicine") || k.value().equals("test"))
                        .isPresent())
                .flatMap(term -> Stream.concat(term.term().stream(), term.alsoCalled().stream()))
                .map(Passage::text)
                .toList());
        return galley.manuscript().articles().stream()
                .flatMap(article -> Stream.of(body(grade, article), keyPoints(grade, article)))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> body(ReadingGrade grade, ArticleDraft article) {
        double measured = grade.ofProse(article.body().blocks());
        if (measured <= MOST_OF_BODY) {
            return Optional.empty();
        }
        return hardest(grade, article.body().blocks().stream().filter(ReadingGrade::isProse))
                .map(block -> finding("the article", measured, MOST_OF_BODY, block.prose()));
    }

    private static Optional<Finding> keyPoints(ReadingGrade grade, ArticleDraft article) {
        double measured = grade.ofProse(article.keyPoints().stream()
                .flatMap(point -> point.blocks().stream())
                .toList());
        if (measured <= MOST_OF_KEY_POINTS) {
            return Optional.empty();
        }
        return hardest(grade, article.keyPoints().stream().flatMap(point -> point.blocks().stream()))
                .map(block -> finding("the key points", measured, MOST_OF_KEY_POINTS, block.prose()));
    }

    /** The sentence to begin with: of all blocks, the one that adds most to the grade. */
    private static Optional<Block> hardest(ReadingGrade grade, Stream<Block> blocks) {
        return blocks.filter(block -> !block.prose().text().isBlank())
                .max(Comparator.comparingDouble(
                        block -> grade.of(List.of(block.prose().text()))));
    }

    private static Finding finding(String what, double measured, double most, Passage hardest) {
        return Finding.of(
                        CARD,
                        hardest.span(),
                        String.format(
                                Locale.ROOT, "the reading grade of %s is %.1f; %.0f is the most", what, measured, most))
                .labelled("the hardest passage")
                .fix("write shorter sentences and shorter words, here first");
    }
}
