package org.lupusportal.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.check.Figure;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.check.Sentence;
import org.lupusportal.check.TextRule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.markdown.Mark;

/** A figure in prose with neither a claim nor a citation in its sentence. */
public final class FigureWithoutSource implements TextRule {

    private static final RuleCard CARD = RuleCard.error(
            "figure-without-source", "a number looks like a fact, and nobody can look up where it came from");

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** A claim's own notes and the facts of a study stand with their sources wherever they are shown. */
    private static final Set<Role> WITH_SOURCES = Set.of(Role.BESIDE_CLAIM, Role.FACT, Role.RECORD, Role.REASON);

    /** A figure stands in one piece, so what is only read together is not looked at. */
    @Override
    public Stream<Finding> check(Galley galley, ReaderText text) {
        return WITH_SOURCES.contains(text.role()) || !text.parts().isEmpty() ? Stream.empty() : check(text);
    }

    private static Stream<Finding> check(ReaderText text) {
        List<Figure> figures = Figure.in(text.prose().text());
        return figures.isEmpty()
                ? Stream.empty()
                : Sentence.in(text.prose().text()).stream()
                        .filter(sentence -> !isSourced(text, sentence))
                        .flatMap(sentence -> figures.stream()
                                .filter(f -> f.start() >= sentence.start() && f.start() < sentence.end())
                                .filter(f ->
                                        text.bindings().noneMatch(m -> m.start() <= f.start() && f.end() <= m.end()))
                                .limit(1))
                        .map(figure -> finding(text, figure));
    }

    /** Whether a claim or a citation stands in the sentence, or a citation right behind its full stop. */
    private static boolean isSourced(ReaderText text, Sentence sentence) {
        boolean mentioned = text.mentions().anyMatch(m -> m.start() < sentence.end() && m.end() > sentence.start());
        return mentioned
                || text.marks().stream()
                        .filter(Mark.Citation.class::isInstance)
                        .anyMatch(c -> c.start() >= sentence.start() && c.start() <= sentence.end() + 1);
    }

    private static Finding finding(ReaderText text, Figure figure) {
        return Finding.of(
                        CARD,
                        text.prose().span(figure.start(), figure.end()),
                        "a figure stands here without its source")
                .labelled("from where?")
                .fix(
                        text.role().canCarryMarks()
                                ? "cite its source in the same sentence, `[@ID]`, or bind the words to a claim"
                                : "leave the figure out: " + text.role().words() + " cannot carry a source");
    }
}
