package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;

/** All there is to know on each claim. */
final class ClaimPages {

    private final Press press;

    ClaimPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        return press.edition().claims().stream()
                .map(c -> press.page(Address.claim(c.id()), "claim", () -> view(c), c.checked()))
                .toList();
    }

    private ClaimView view(Claim claim) {
        return view(claim, Optional.empty());
    }

    /** The claim's page for someone whom a link led here that was made when the claim was another. */
    ClaimView view(Claim claim, Optional<SeenView> seen) {
        Optional<Claim.Rated> rated = claim instanceof Claim.Rated r ? Optional.of(r) : Optional.empty();
        return new ClaimView(
                claim.id(),
                claim.says(),
                name(claim.words().intervention()),
                claim.words().outcome(),
                claim.words().population().orElse(""),
                rated.map(r -> r.finding().plainName()).orElse("no study was found"),
                EvidenceNotes.of("note", claim),
                rated.map(r -> steps(r.rating())).orElse(List.of()),
                rated.map(r -> r.rating().because()).orElse(""),
                rated.flatMap(Claim.Rated::figures).map(ClaimPages::counts),
                claim instanceof Claim.Gap gap
                        ? "On " + Dates.plain(gap.searched()) + " we searched " + gap.where() + "."
                        : "",
                wouldChange(claim).orElse(""),
                press.references(
                        claim.sources().stream().map(e -> e.source().id()).toList()),
                press.uses().ofClaim(claim.id()).stream().map(press::link).toList(),
                Dates.plain(claim.checked()),
                ShareView.of(claim.says(), ShortLink.of(claim), press.address()),
                seen);
    }

    private static Optional<String> wouldChange(Claim claim) {
        return claim instanceof Claim.Rated rated ? rated.wouldChange() : ((Claim.Gap) claim).wouldChange();
    }

    private String name(String intervention) {
        return press.edition().site().interventions().stream()
                .filter(i -> i.id().equals(intervention))
                .map(Intervention::name)
                .findFirst()
                .orElse(intervention);
    }

    private static List<Step> steps(Rating rating) {
        List<Step> steps = new ArrayList<>();
        boolean high = rating.start() == Certainty.HIGH;
        Certainty now = rating.start();
        steps.add(new Step(
                high
                        ? "Studies that let chance decide who gets what start at high."
                        : "All other kinds of study start at low.",
                now.step(),
                now.word()));
        for (var up : rating.ups().entrySet()) {
            now = now.moved(up.getValue());
            steps.add(new Step(moved("Up", up.getValue(), up.getKey().plainName()), now.step(), now.word()));
        }
        for (var down : rating.downs().entrySet()) {
            now = now.moved(-down.getValue());
            steps.add(new Step(moved("Down", down.getValue(), down.getKey().plainName()), now.step(), now.word()));
        }
        return settled(steps, rating.certainty());
    }

    /** Where steps went past an end of the scale and back, the sum counts, not the last step. */
    private static List<Step> settled(List<Step> steps, Certainty certainty) {
        Step last = steps.get(steps.size() - 1);
        steps.set(steps.size() - 1, new Step(last.text(), certainty.step(), certainty.word()));
        return steps;
    }

    private static String moved(String way, int steps, String reason) {
        return way + " " + (steps == 1 ? "one step" : "two steps") + ": "
                + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    private static Counts counts(Figures figures) {
        return new Counts(
                figures.groups().stream()
                        .map(g -> new Count(
                                g.name(),
                                g.events(),
                                g.of(),
                                g.inHundred(),
                                figures.hasComparison() ? IconArray.svg(g.inHundred()) : ""))
                        .toList(),
                figures.hasComparison());
    }

    /**
     * A claim's page.
     *
     * @param id of the claim
     * @param says its words
     * @param intervention name of what was done or taken
     * @param outcome what it speaks of
     * @param population in whom
     * @param finding the direction of what was found, in words
     * @param note its evidence note
     * @param steps the reckoning, step by step
     * @param because the reasons in words
     * @param counts of people by group
     * @param search for a gap: when and where was searched
     * @param wouldChange what would change our mind
     * @param references the sources in full
     * @param usedIn articles that make the claim
     * @param checked the day of the last check
     * @param share the ways to pass it on
     * @param seen what changed since it was shared
     */
    record ClaimView(
            String id,
            String says,
            String intervention,
            String outcome,
            String population,
            String finding,
            EvidenceNote note,
            List<Step> steps,
            String because,
            Optional<Counts> counts,
            String search,
            String wouldChange,
            List<ReferenceView> references,
            List<LinkView> usedIn,
            String checked,
            ShareView share,
            Optional<SeenView> seen) {}

    /**
     * One step of the reckoning.
     *
     * @param text what was done and why
     * @param step of the meter after it
     * @param word of the level after it
     */
    record Step(String text, int step, String word) {}

    /**
     * Counts of people.
     *
     * @param groups in the order written
     * @param compared whether there was a group to compare with
     */
    record Counts(List<Count> groups, boolean compared) {}

    /**
     * One group of people.
     *
     * @param name who they are
     * @param events in how many the outcome was seen
     * @param of how many there were
     * @param inHundred the same share of a hundred people
     * @param picture an icon array, where there is a group to compare with
     */
    record Count(String name, int events, int of, int inHundred, String picture) {}
}
