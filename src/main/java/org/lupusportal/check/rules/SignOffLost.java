package org.lupusportal.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReviewedText;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.SignOffDraft;
import org.lupusportal.text.Located;

/** An article that was reviewed and has changed since, in its words, in a claim that it makes or in what stands beside them; says what changed. */
public final class SignOffLost implements Rule {

    private static final RuleCard CARD = RuleCard.warning(
            "sign-off-lost",
            "a review holds for the words that were read; the page tells patients again that nobody has reviewed it");

    /** Places shown with a finding; the fix names all parts. */
    private static final int MOST_PLACES = 6;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        Map<String, List<SignOffDraft>> reviews = galley.manuscript().signOffs().stream()
                .filter(signOff -> signOff.article().isPresent())
                .collect(Collectors.groupingBy(SignOffLost::path, LinkedHashMap::new, Collectors.toList()));
        return reviews.entrySet().stream()
                .flatMap(entry -> galley.findArticle(entry.getKey()).stream()
                        .flatMap(article -> finding(article, entry.getValue(), galley)));
    }

    private static String path(SignOffDraft signOff) {
        return signOff.article().map(Located::value).orElse("").replaceAll("^(\\.\\./)*|\\.md(#.*)?$", "");
    }

    /** One finding an article, at its newest review, unless one of its reviews still holds. */
    private static Stream<Finding> finding(ArticleDraft article, List<SignOffDraft> reviews, Galley galley) {
        ReviewedText present =
                ReviewedText.of(article, galley::findClaim, galley::findSource, galley.manuscript()::findDrawing);
        boolean holds = reviews.stream()
                .flatMap(review -> review.fingerprint().stream())
                .anyMatch(f -> f.value().equals(present.fingerprint()));
        return holds
                ? Stream.empty()
                : reviews.stream()
                        .filter(review -> review.on().isPresent()
                                && review.by().isPresent()
                                && review.fingerprint().isPresent())
                        .max(Comparator.comparing(
                                review -> review.on().orElseThrow().value()))
                        .stream()
                        .map(review -> finding(review, present));
    }

    private static Finding finding(SignOffDraft review, ReviewedText present) {
        String path = path(review);
        Changes changes = Changes.between(review, present);
        Finding finding = Finding.of(
                        CARD,
                        review.article().orElseThrow().at(),
                        "`" + path + "` has changed since its review on "
                                + review.on().orElseThrow().value())
                .labelled(changes.size() == 1 ? "1 part differs" : changes.size() + " parts differ")
                .fix(changes.words() + "; let " + review.by().orElseThrow().text()
                        + " read that again, then run `sign-off " + path + "`");
        List<ReviewedText.Part> shown =
                changes.changed().stream().limit(MOST_PLACES).toList();
        for (ReviewedText.Part part : shown) {
            if (part.at() != null) {
                finding = finding.alsoAt(part.at(), "changed or new since the review");
            }
        }
        return finding;
    }

    /**
     * What differs between a reviewed text and the present one.
     *
     * @param changed parts of the present text that the reviewer did not see as they are
     * @param gone names of parts that the reviewer saw and that have no successor
     * @param known whether the sign-off recorded its parts at all
     */
    private record Changes(List<ReviewedText.Part> changed, List<String> gone, boolean known) {

        static Changes between(SignOffDraft review, ReviewedText present) {
            List<String> seen =
                    new ArrayList<>(review.parts().stream().map(Located::value).toList());
            List<ReviewedText.Part> changed = present.parts().stream()
                    .filter(part -> !seen.remove(part.line()))
                    .toList();
            List<String> gone = new ArrayList<>(seen.stream()
                    .map(line -> line.substring(0, line.lastIndexOf(' ')))
                    .toList());
            changed.forEach(part -> gone.remove(part.name()));
            return review.parts().isEmpty()
                    ? new Changes(List.of(), List.of(), false)
                    : new Changes(changed, gone, true);
        }

        int size() {
            return changed.size() + gone.size();
        }

        String words() {
            if (!known) {
                return "the review did not record its parts, so what changed cannot be named";
            }
            Stream<String> present =
                    changed.stream().map(ReviewedText.Part::name).map(Changes::quoted);
            Stream<String> taken = gone.stream().map(name -> quoted(name) + " (taken out)");
            String names = Stream.concat(present, taken)
                    .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(e -> e.getValue() == 1 ? e.getKey() : e.getValue() + " times " + e.getKey())
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "the order of its parts differs" : "changed: " + names;
        }

        /** {@code section `skin`}, {@code key point}. */
        private static String quoted(String name) {
            int space = name.indexOf(' ');
            return space < 0
                    ? name.replace('-', ' ')
                    : name.substring(0, space) + " `" + name.substring(space + 1) + "`";
        }
    }
}
