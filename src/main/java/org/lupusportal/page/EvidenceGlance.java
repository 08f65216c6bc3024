package org.lupusportal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;

/** What the evidence map tells before all else: how much is known how surely, what best, and what not at all. */
final class EvidenceGlance {

    private final Edition edition;

    EvidenceGlance(Edition edition) {
        this.edition = edition;
    }

    /** A certainty for readers; whatever is none stands for a search that found no study. */
    static String certainty(String id) {
        return Certainty.findById(id).map(level -> level.word() + " certainty").orElse("No study found");
    }

    List<MapView.Level> levels() {
        List<String> ids = List.of("high", "moderate", "low", "very-low", MapFilter.NONE);
        Map<String, Integer> counts = new LinkedHashMap<>();
        ids.forEach(id -> counts.put(id, 0));
        edition.claims().forEach(claim -> counts.merge(MapFilter.valuesOf(claim).get("certainty"), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
        return ids.stream()
                .map(id -> level(id, counts.getOrDefault(id, 0), Math.max(1, most)))
                .toList();
    }

    private static MapView.Level level(String id, int count, int most) {
        return new MapView.Level(
                new MapFilter(Map.of("certainty", id), List.of()).address(),
                Certainty.findById(id).map(Certainty::step).orElse(0),
                certainty(id),
                count,
                Math.round(100f * count / most));
    }

    /** Treatments and outcomes with a claim of moderate or high certainty. What was found is told where its caveat is. */
    List<LinkView> best() {
        return pairs(edition.claims().stream()
                .filter(claim -> claim.findCertainty()
                        .filter(level -> level.compareTo(Certainty.MODERATE) >= 0)
                        .isPresent())
                .sorted(Comparator.comparing(
                        (Claim claim) -> claim.findCertainty().orElseThrow(), Comparator.reverseOrder())));
    }

    /**
     * Searches that found no study with their caveats, by their day, the newest first. Each in the claim's own words: there may
     * be studies on the same treatment and outcome, only none of the very thing that was looked for.
     */
    Map<String, List<LinkView>> gaps() {
        Map<LocalDate, List<Claim>> byDay = new TreeMap<>(Comparator.reverseOrder());
        edition.claims().stream()
                .filter(Claim.Gap.class::isInstance)
                .map(Claim.Gap.class::cast)
                .forEach(gap -> byDay.computeIfAbsent(gap.searched(), day -> new ArrayList<>())
                        .add(gap));
        Map<String, List<LinkView>> gaps = new LinkedHashMap<>();
        byDay.forEach((day, claims) -> gaps.put(
                Dates.plain(day),
                claims.stream()
                        .map(claim -> new LinkView(
                                Address.claim(claim.id()),
                                claim.says(),
                                claim.caveat().text()))
                        .toList()));
        return gaps;
    }

    private List<LinkView> pairs(Stream<Claim> claims) {
        Map<String, LinkView> pairs = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        edition.site().interventions().forEach(i -> names.put(i.id(), i.shortName()));
        claims.forEach(claim -> {
            String text = names.getOrDefault(
                            claim.words().intervention(), claim.words().intervention())
                    + ": " + claim.words().outcome();
            pairs.putIfAbsent(text, new LinkView(Address.claim(claim.id()), text, ""));
        });
        return List.copyOf(pairs.values());
    }
}
