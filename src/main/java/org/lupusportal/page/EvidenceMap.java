package org.lupusportal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Claim;

/**
 * All claims at one glance, treatments by outcomes: as a picture, and in a table in which each stands with its certainty, its
 * caveat and its sources. One for each edition; knows nothing of requests but the part of the map that is asked for.
 */
final class EvidenceMap {

    static final String NOTHING_FOUND = "we looked and found no study";

    private final Edition edition;
    private final List<String> outcomes;

    EvidenceMap(Edition edition) {
        this.edition = edition;
        this.outcomes = outcomesOf(edition);
    }

    /** The whole map, treatments side by side, and a page for each treatment. */
    static List<Page> pages(Press press) {
        EvidenceMap map = new EvidenceMap(press.edition());
        LocalDate day = Days.ofClaims(press.edition().claims());
        List<Page> pages = new ArrayList<>();
        pages.add(press.page(Address.EVIDENCE, "evidence", () -> map.view(MapFilter.ALL), day));
        pages.add(press.page(
                Address.COMPARE,
                "compare",
                () -> Comparison.usual(press.edition()).view(press.edition(), true),
                day));
        map.interventions()
                .forEach(intervention -> pages.add(press.page(
                        Address.evidenceFor(intervention.id()),
                        "evidence-for",
                        () -> map.group(intervention, MapFilter.ALL),
                        Days.ofClaims(map.claimsOn(intervention)))));
        return pages;
    }

    /** What an address asks for. */
    MapView view(MapFilter filter) {
        List<MapView.Group> groups = interventions().stream()
                .map(intervention -> group(intervention, filter))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        EvidenceGlance glance = new EvidenceGlance(edition);
        int shown = groups.stream().mapToInt(group -> group.rows().size()).sum();
        return new MapView(
                filter.isEmpty(),
                filter.unknown().stream().map(EvidenceMap::message).toList(),
                new MapChoices(this, edition).of(filter),
                filter.isEmpty()
                        ? "All " + shown + " claims"
                        : shown + " of " + edition.claims().size() + " claims",
                glance.levels(),
                glance.best(),
                glance.gaps(),
                new EvidencePicture(groups, outcomes).svg(),
                groups);
    }

    private static String message(String name) {
        return "The address asks for "
                + switch (name) {
                    case "intervention" -> "a treatment";
                    case "outcome" -> "an outcome";
                    case "certainty" -> "a certainty";
                    default -> "a finding";
                }
                + " that this map does not have. It was left out. Please choose one from the list.";
    }

    /** Those of which there are claims, in the site's order. */
    List<Intervention> interventions() {
        Set<String> used = new LinkedHashSet<>();
        edition.claims().forEach(claim -> used.add(claim.words().intervention()));
        return edition.site().interventions().stream()
                .filter(i -> used.contains(i.id()))
                .toList();
    }

    /** The outcomes of which there are claims: in the site's order, then by name. */
    List<String> outcomes() {
        return outcomes;
    }

    static List<String> outcomesOf(Edition edition) {
        Set<String> used = new LinkedHashSet<>();
        edition.claims().stream().map(c -> c.words().outcome()).sorted().forEach(used::add);
        Set<String> ordered = new LinkedHashSet<>(edition.site().outcomes());
        ordered.retainAll(used);
        ordered.addAll(used);
        return List.copyOf(ordered);
    }

    /** The claims of a treatment that a filter shows, by outcome. */
    MapView.Group group(Intervention intervention, MapFilter filter) {
        return new MapView.Group(
                intervention.id(),
                Address.evidenceFor(intervention.id()),
                intervention.name(),
                intervention.shortName(),
                claimsOn(intervention).stream()
                        .filter(filter::shows)
                        .sorted(Comparator.comparingInt((Claim claim) ->
                                        outcomes.indexOf(claim.words().outcome()))
                                .thenComparing(Claim::id))
                        .map(this::row)
                        .toList());
    }

    private List<Claim> claimsOn(Intervention intervention) {
        return edition.claims().stream()
                .filter(claim -> claim.words().intervention().equals(intervention.id()))
                .toList();
    }

    private MapView.Row row(Claim claim) {
        ClaimLine line = ClaimLine.of(claim, edition);
        Map<String, String> values = MapFilter.valuesOf(claim);
        if (!(claim instanceof Claim.Rated rated)) {
            return new MapView.Row(line, MapFilter.GAP, NOTHING_FOUND, "nobody", "", values);
        }
        OptionalInt people = people(rated);
        String number = people.isEmpty() ? "" : String.format(Locale.US, "%,d", people.getAsInt());
        String words = rated.isWithoutPeople()
                ? "not in people"
                : people.isEmpty() ? "number not stated" : number + (people.getAsInt() == 1 ? " person" : " people");
        return new MapView.Row(line, rated.finding().id(), rated.finding().plainName(), words, number, values);
    }

    /** People in the largest source: sources may share people, so they are not added up. */
    private static OptionalInt people(Claim.Rated claim) {
        return claim.sources().stream()
                .map(evidence -> evidence.source().study())
                .filter(study -> !study.isWithoutPeople())
                .flatMapToInt(study -> study.participants().stream())
                .max();
    }
}
