package org.lupusportal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.compare.Comparison;
import org.lupusportal.compare.FoundClaim;
import org.lupusportal.compare.Match;
import org.lupusportal.compare.PastedText;
import org.lupusportal.compare.Sign;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Intervention;
import org.lupusportal.markdown.Mark;
import org.lupusportal.page.Address;
import org.lupusportal.page.ClaimLine;
import org.lupusportal.page.HeardView;
import org.lupusportal.page.OurAnswers;
import org.lupusportal.page.Sheets;

/**
 * Puts a comparison into the order of its page. An answer or a claim of ours stands in full where it is first needed; further on
 * a link leads back to it, or a long advert would make a page that nobody can read. For one page.
 */
final class CheckViews {

    /** Pages of ours for whoever has a text in hand. */
    private static final List<String> READING = List.of(
            "/understanding-evidence/reading-an-advert",
            "/appointment/questions-for-a-stem-cell-clinic",
            "/stem-cells/unproven-clinics");

    private final Edition edition;
    private final OurAnswers answers;
    private final Map<String, Integer> heardAt = new HashMap<>();
    private final Map<String, Integer> claimAt = new HashMap<>();
    private boolean unknownBefore;

    CheckViews(Sheets sheets) {
        this.edition = sheets.edition();
        this.answers = sheets.answers();
    }

    CheckedView checked(Comparison comparison) {
        List<CheckedView.Block> blocks =
                comparison.answered().stream().map(this::block).toList();
        return new CheckedView(
                comparison,
                pieces(comparison),
                blocks,
                signs(comparison, Sign.Kind.PRESSURE),
                signs(comparison, Sign.Kind.WARNING),
                answers.references(),
                reading(edition));
    }

    static CheckView form(CheckView.Problem problem, String text, Edition edition) {
        PastedText pasted = PastedText.of(text);
        return new CheckView(problem, pasted.text(), pasted.length(), Optional.empty(), reading(edition));
    }

    private static List<CheckView.PageLink> reading(Edition edition) {
        return READING.stream()
                .map(path -> article(edition, path))
                .flatMap(Optional::stream)
                .map(article -> new CheckView.PageLink(Address.article(article), article.title()))
                .toList();
    }

    private static List<CheckedView.Piece> pieces(Comparison comparison) {
        List<CheckedView.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (FoundClaim claim : comparison.claims()) {
            if (claim.start() > at) {
                pieces.add(new CheckedView.Piece(comparison.text().substring(at, claim.start()), 0));
            }
            boolean answered = claim.number() <= Comparison.MOST_ANSWERED;
            pieces.add(new CheckedView.Piece(claim.words(), answered ? claim.number() : CheckedView.Piece.ONLY_MARKED));
            at = claim.end();
        }
        if (at < comparison.text().length()) {
            pieces.add(new CheckedView.Piece(comparison.text().substring(at), 0));
        }
        return pieces;
    }

    private List<CheckedView.SignView> signs(Comparison comparison, Sign.Kind kind) {
        return comparison.signs(kind).stream()
                .map(sign -> new CheckedView.SignView(
                        sign.name(), Quoted.of(sign.words()), isThere(edition, sign.page()) ? sign.page() : ""))
                .toList();
    }

    private CheckedView.Block block(FoundClaim claim) {
        String name = "c" + claim.number() + "-";
        List<HeardView> heard = new ArrayList<>();
        List<CheckedView.Above> heardAbove = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Match.Heard match : claim.heard()) {
            Integer above = heardAt.putIfAbsent(match.id(), claim.number());
            if (above == null) {
                heard.add(answers.heard(match.heard(), name + heard.size() + "-"));
                here.addAll(claimsOf(match.heard()));
            } else {
                heardAbove.add(
                        new CheckedView.Above(above, match.heard().verdict().word()));
            }
        }
        here.forEach(id -> claimAt.putIfAbsent(id, claim.number()));
        return block(claim, name, heard, heardAbove, here);
    }

    private CheckedView.Block block(
            FoundClaim claim,
            String name,
            List<HeardView> heard,
            List<CheckedView.Above> heardAbove,
            Set<String> here) {
        List<ClaimLine> known = new ArrayList<>();
        Set<Integer> above = new java.util.TreeSet<>();
        for (Match.Known match : claim.known()) {
            Integer first = claimAt.putIfAbsent(match.id(), claim.number());
            if (first == null) {
                known.add(answers.claim(match.claim(), name));
            } else if (!here.contains(match.id())) {
                above.add(first);
            }
        }
        heardAbove.forEach(a -> above.remove(a.number()));
        boolean first = claim.isUnknownToUs() && !unknownBefore;
        unknownBefore = unknownBefore || first;
        String treatments = String.join(", ", claim.treatments());
        return new CheckedView.Block(
                claim, heard, heardAbove, known, List.copyOf(above), treatments, all(claim), first);
    }

    private static List<String> claimsOf(HeardClaim heard) {
        return heard.answer().mentions().map(Mark.Mention::claim).toList();
    }

    private List<CheckView.PageLink> all(FoundClaim claim) {
        return edition.site().interventions().stream()
                .filter(intervention -> claim.interventions().contains(intervention.id()))
                .map((Intervention i) -> new CheckView.PageLink(Address.evidenceFor(i.id()), i.shortName()))
                .toList();
    }

    /** Whether this edition has the page and the place on it. */
    static boolean isThere(Edition edition, String page) {
        String[] parts = page.split("#", 2);
        return article(edition, parts[0])
                .filter(article -> parts.length == 1
                        || article.body().headings().stream()
                                .anyMatch(heading -> heading.anchor().equals(parts[1])))
                .isPresent();
    }

    private static Optional<Article> article(Edition edition, String path) {
        String[] parts = path.substring(1).split("/", 2);
        return edition.findArticle(new ArticlePath(parts[0], parts[1]));
    }
}
