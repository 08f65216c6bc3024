package org.lupusportal.check.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.text.Passage;

/** A picture that says nothing to those who cannot see it. */
public final class ImageWithoutText implements Rule {

    private static final RuleCard CARD =
            RuleCard.error("image-without-text", "people who cannot see the picture are told nothing in its place");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Stream<Finding> images = galley.bodies().stream()
                .flatMap(body -> body.links().stream())
                .filter(link -> link.image() && link.text().isBlank())
                .map(link -> Finding.of(CARD, link.at(), "the image " + Quoted.of(link.target()) + " has no text")
                        .labelled("nothing to read aloud")
                        .fix("say between the square brackets what the picture shows"));
        return Stream.concat(images, galley.manuscript().drawings().stream().flatMap(ImageWithoutText::drawing));
    }

    private static Stream<Finding> drawing(DrawingDraft drawing) {
        return Stream.of(lack("title", drawing.title()), lack("desc", drawing.description()))
                .flatMap(Optional::stream)
                .limit(1)
                .map(element -> Finding.of(CARD, drawing.file().beginning(), "the drawing has no `<" + element + ">`")
                        .fix("add `<title>` and `<desc>` as the first elements inside `<svg>`"));
    }

    private static Optional<String> lack(String element, Optional<Passage> words) {
        return words.filter(w -> !w.text().isBlank()).isPresent() ? Optional.empty() : Optional.of(element);
    }
}
