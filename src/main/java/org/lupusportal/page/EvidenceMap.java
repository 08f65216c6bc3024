package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimFinding;

/**
 * All claims at one glance, interventions by outcomes, and for each intervention a page with its claims in full. All of them on
 * one page would make it a hundred screens long. The map says of a claim only direction, certainty and number of people, and
 * leads to the page where its note stands with it.
 */
final class EvidenceMap {

    private final Press press;

    EvidenceMap(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        Map<String, List<Claim>> byIntervention = new HashMap<>();
        press.edition()
                .claims()
                .forEach(c -> byIntervention
                        .computeIfAbsent(c.words().intervention(), i -> new ArrayList<>())
                        .add(c));
        List<String> outcomes = outcomes();
        List<Row> rows = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (Intervention intervention : press.edition().site().interventions()) {
            List<Claim> claims = byIntervention.getOrDefault(intervention.id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(
                                    (Claim c) -> outcomes.indexOf(c.words().outcome()))
                            .thenComparing(Claim::id))
                    .toList();
            if (!claims.isEmpty()) {
                rows.add(row(intervention, claims, outcomes));
                pages.add(page(intervention, claims));
            }
        }
        pages.add(0, press.page(Address.EVIDENCE, "evidence", new MapView(outcomes, rows), press.newest()));
        return pages;
    }

    private Page page(Intervention intervention, List<Claim> claims) {
        Group group = new Group(
                Address.evidenceFor(intervention.id()),
                intervention.name(),
                claims.stream().map(ClaimLine::of).toList());
        return press.page(group.href(), "evidence-for", group, press.newest());
    }

    /** The outcomes of which there are claims: in the site's order, then by name. */
    private List<String> outcomes() {
        Set<String> used = new LinkedHashSet<>();
        press.edition().claims().stream().map(c -> c.words().outcome()).sorted().forEach(used::add);
        Set<String> ordered = new LinkedHashSet<>(press.edition().site().outcomes());
        ordered.retainAll(used);
        ordered.addAll(used);
        return List.copyOf(ordered);
    }

    private static Row row(Intervention intervention, List<Claim> claims, List<String> outcomes) {
        List<List<Sign>> cells = outcomes.stream()
                .map(outcome -> claims.stream()
                        .filter(c -> c.words().outcome().equals(outcome))
                        .map(c -> sign(c, intervention))
                        .toList())
                .toList();
        return new Row(
                Address.evidenceFor(intervention.id()),
                intervention.name(),
                intervention.shortName(),
                claims.size(),
                cells);
    }

    private static Sign sign(Claim claim, Intervention intervention) {
        String of = intervention.shortName() + ", " + claim.words().outcome() + ": ";
        if (!(claim instanceof Claim.Rated rated)) {
            return new Sign(Address.claim(claim.id()), "gap", 0, "", of + "we looked and found no study");
        }
        ClaimFinding finding = rated.finding();
        int people = people(rated);
        String count = people == 0 ? "" : String.format(Locale.US, "%,d", people);
        String words = of + finding.plainName() + ", "
                + rated.certainty().word().toLowerCase(Locale.ROOT) + " certainty"
                + (rated.isWithoutPeople() ? ", not in people" : count.isEmpty() ? "" : ", " + count + " people");
        return new Sign(
                Address.claim(claim.id()), finding.id(), rated.certainty().step(), count, words);
    }

    /** People in the largest source: sources may share people, so they are not added up. */
    private static int people(Claim.Rated claim) {
        return claim.isWithoutPeople()
                ? 0
                : claim.sources().stream()
                        .mapToInt(e -> e.source().study().participants().orElse(0))
                        .max()
                        .orElse(0);
    }

    /**
     * The evidence map.
     *
     * @param outcomes the columns
     * @param rows an intervention each
     */
    record MapView(List<String> outcomes, List<Row> rows) {}

    /**
     * A row of the map.
     *
     * @param href the page of the intervention's claims
     * @param name of the intervention
     * @param shortName for the table
     * @param claims how many
     * @param cells one for each outcome, each with a sign for each claim
     */
    record Row(String href, String name, String shortName, int claims, List<List<Sign>> cells) {}

    /**
     * What the map shows of one claim.
     *
     * @param href the claim's page
     * @param finding id of the direction, or {@code gap}
     * @param step of the meter; 0 for a gap
     * @param people in the largest source; may be empty
     * @param words the same in words
     */
    record Sign(String href, String finding, int step, String people, String words) {}

    /**
     * The claims on one intervention.
     *
     * @param href their page
     * @param name of the intervention
     * @param claims in the order of outcomes
     */
    record Group(String href, String name, List<ClaimLine> claims) {}
}
