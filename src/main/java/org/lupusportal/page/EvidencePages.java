package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Rating;

/** The list of all claims, and all there is to know on each. */
final class EvidencePages {

    private final Press press;

    EvidencePages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(press.page(Address.EVIDENCE, "evidence", groups(), press.newest()));
        press.edition()
                .claims()
                .forEach(c -> pages.add(press.page(Address.claim(c.id()), "claim", view(c), c.checked())));
        return pages;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Intervention intervention : press.edition().site().interventions()) {
            List<ClaimLine> lines = press.edition().claims().stream()
                    .filter(c -> c.words().intervention().equals(intervention.id()))
                    .sorted(Comparator.comparingInt((Claim c) -> place(c.words().outcome()))
                            .thenComparing(Claim::id))
                    .map(c -> new ClaimLine(c.says(), c.words().outcome(), EvidenceNotes.of("note-" + c.id(), c)))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(intervention.id(), intervention.name(), lines));
            }
        }
        return groups;
    }

    private int place(String outcome) {
        int place = press.edition().site().outcomes().indexOf(outcome);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private ClaimView view(Claim claim) {
        return view(claim, Optional.empty());
    }

    /** The claim's page for someone whom a link led here that was made when the claim was another. */
    ClaimView view(Claim claim, Optional<SeenView> seen) {
        Optional<Rating> rating = claim instanceof Claim.Rated rated ? Optional.of(rated.rating()) : Optional.empty();
        return new ClaimView(
                claim.id(),
                claim.says(),
                name(claim.words().intervention()),
                claim.words().outcome(),
                claim.words().population().orElse(""),
                EvidenceNotes.of("note", claim),
                rating.map(EvidencePages::steps).orElse(List.of()),
                rating.map(Rating::because).orElse(""),
                claim instanceof Claim.Rated rated
                        ? rated.figures().map(f -> f.groups()).orElse(List.of())
                        : List.of(),
                claim instanceof Claim.Gap gap
                        ? "On " + Dates.plain(gap.searched()) + " we searched " + gap.where() + "."
                        : "",
                claim instanceof Claim.Rated rated
                        ? rated.wouldChange().orElse("")
                        : ((Claim.Gap) claim).wouldChange().orElse(""),
                press.references(
                        claim.sources().stream().map(e -> e.source().id()).toList()),
                usedIn(claim),
                Dates.plain(claim.checked()),
                ShareView.of(claim.says(), ShortLink.of(claim), press.address()),
                seen);
    }

    private String name(String intervention) {
        return press.edition().site().interventions().stream()
                .filter(i -> i.id().equals(intervention))
                .map(Intervention::name)
                .findFirst()
                .orElse(intervention);
    }

    private static List<String> steps(Rating rating) {
        List<String> steps = new ArrayList<>();
        steps.add("Starts at " + rating.start().word().toLowerCase(java.util.Locale.ROOT));
        rating.downs().forEach((reason, n) -> steps.add("Down " + n + ": " + reason.plainName()));
        rating.ups().forEach((reason, n) -> steps.add("Up " + n + ": " + reason.plainName()));
        steps.add("Comes out at " + rating.certainty().word().toLowerCase(java.util.Locale.ROOT));
        return steps;
    }

    private List<LinkView> usedIn(Claim claim) {
        return press.edition().articles().stream()
                .filter((Article a) -> a.claimIds().contains(claim.id()))
                .map(press::link)
                .toList();
    }

    /**
     * The claims on one intervention.
     *
     * @param id of the intervention
     * @param name of the intervention
     * @param claims in the order of outcomes
     */
    record Group(String id, String name, List<ClaimLine> claims) {}

    /**
     * A claim in a list.
     *
     * @param says its words
     * @param outcome what it speaks of
     * @param note its evidence note
     */
    record ClaimLine(String says, String outcome, EvidenceNote note) {}

    /**
     * A claim's page.
     *
     * @param id of the claim
     * @param says its words
     * @param intervention name of what was done or taken
     * @param outcome what it speaks of
     * @param population in whom
     * @param note its evidence note
     * @param steps the reckoning, step by step
     * @param because the reasons in words
     * @param figures counts of people by group
     * @param search for a gap: when and where was searched
     * @param wouldChange what would change our mind
     * @param references the sources in full
     * @param usedIn articles that make the claim
     * @param checked the day of the last check
     * @param share the ways to pass it on
     * @param seen that it changed since it was shared; empty where nobody asked or nothing changed
     */
    record ClaimView(
            String id,
            String says,
            String intervention,
            String outcome,
            String population,
            EvidenceNote note,
            List<String> steps,
            String because,
            List<org.lupusportal.evidence.Figures.Group> figures,
            String search,
            String wouldChange,
            List<ReferenceView> references,
            List<LinkView> usedIn,
            String checked,
            ShareView share,
            Optional<SeenView> seen) {}
}
