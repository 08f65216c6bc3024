package org.lupusportal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Figures;

/** All there is to know on each claim. */
final class ClaimPages {

    /** In a smaller group, one person more or less moves its share by more than five in a hundred. */
    private static final int FEW = 20;

    private final Press press;

    ClaimPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        return press.edition().claims().stream()
                .map(c -> press.page(Address.claim(c.id()), "claim", () -> view(c), Days.of(c)))
                .toList();
    }

    private ClaimView view(Claim claim) {
        return view(claim, Optional.empty());
    }

    /** The claim's page for someone whom a link led here that was made when the claim was another. */
    ClaimView view(Claim claim, Optional<SeenView> seen) {
        Optional<Claim.Rated> rated = claim instanceof Claim.Rated r ? Optional.of(r) : Optional.empty();
        EvidenceNote note = EvidenceNotes.of("note", claim, press.edition());
        List<StudyView> studies = StudyView.of(claim);
        return new ClaimView(
                claim.id(),
                claim.says(),
                name(claim),
                claim.words().outcome(),
                claim.words().population().orElse(""),
                rated.map(r -> r.finding().plainName()).orElse("no study was found"),
                note,
                rated.map(r -> Reckoning.steps(r.rating())).orElse(List.of()),
                rated.map(r -> r.rating().because()).orElse(""),
                rated.flatMap(Claim.Rated::figures).map(ClaimPages::counts),
                claim instanceof Claim.Gap gap
                        ? "On " + Dates.plain(gap.searched()) + " we searched " + gap.where() + "."
                        : "",
                studies,
                TimeLine.svg(studies),
                claim.wouldChange().orElse(""),
                Reckoning.remedies(claim),
                press.references(
                        claim.sources().stream().map(e -> e.source().id()).toList()),
                press.uses().ofClaim(claim.id()).stream().map(press::link).toList(),
                heard(claim),
                Dates.plain(claim.checked()),
                ArticleView.ChangeView.of(claim.changes()),
                citation(claim, note),
                ShareView.of(ClaimTitle.of(claim, press.edition().site()), ShortLink.of(claim), press.address()),
                seen);
    }

    private String name(Claim claim) {
        String id = claim.words().intervention();
        return press.edition()
                .site()
                .findIntervention(id)
                .map(Intervention::name)
                .orElse(id);
    }

    /** Our answers that rest on the claim. What was heard is not repeated: it never stands without its answer. */
    private List<LinkView> heard(Claim claim) {
        Map<String, Integer> told = new HashMap<>();
        return press.uses().answersOn(claim.id()).stream()
                .map(h -> new LinkView(Address.heard(h.id()), numbered(heard(h), told), ""))
                .toList();
    }

    private String heard(HeardClaim heard) {
        return "What people say about "
                + heard.about().orElseGet(() -> press.edition().site().shortNameOf(heard.subject()))
                + ": " + heard.verdict().word().toLowerCase(Locale.ROOT);
    }

    /** No two links of a page read the same. */
    private static String numbered(String text, Map<String, Integer> told) {
        int number = told.merge(text, 1, Integer::sum);
        return number == 1 ? text : text + " (" + number + ")";
    }

    /** Without the claim's words, which would travel without their caveat: it names what the page is on, and where it stands. */
    private String citation(Claim claim, EvidenceNote note) {
        return press.site().name() + ". " + name(claim) + ": " + claim.words().outcome() + ". Claim " + claim.id()
                + " ("
                + note.heading().replaceAll("[:.]$", "") + "). Compared with its sources on "
                + Dates.plain(claim.checked()) + "; edition " + press.site().edition() + ". "
                + press.address().absolute(Address.claim(claim.id()));
    }

    private static ClaimView.Counts counts(Figures figures) {
        List<Figures.Group> groups = figures.groups();
        return new ClaimView.Counts(
                IntStream.range(0, groups.size())
                        .mapToObj(i -> count(groups.get(i), i))
                        .toList(),
                figures.hasComparison(),
                groups.stream().anyMatch(group -> group.of() < FEW));
    }

    private static ClaimView.Count count(Figures.Group group, int place) {
        String words =
                group.name() + ": " + group.events() + " of " + group.of() + " people. The same share of 100 people.";
        return new ClaimView.Count(
                group.name(),
                group.events(),
                group.of(),
                group.inHundred(),
                IconArray.svg(group.inHundred(), "people-" + place, words));
    }
}
