package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Intervention;

/**
 * Which treatments are put side by side, as an address asks for it: {@code ?with=msc&with=hsct}. Whatever is not known is left
 * out and told, never repeated.
 *
 * @param chosen ids of known interventions, in the order asked for, each once
 * @param unknown how many values were none
 */
public record Comparison(List<String> chosen, int unknown) {

    /** The parameter that names a treatment. */
    static final String NAME = "with";

    /** More columns cannot be read, neither on a screen nor on paper. */
    static final int MOST = 3;

    public Comparison {
        chosen = List.copyOf(chosen);
    }

    /** Whether a query, as it stands in an address, chooses treatments. */
    public static boolean isAskedBy(String query) {
        return Arrays.stream(query.split("&", -1)).anyMatch(pair -> pair.startsWith(NAME + "="));
    }

    /**
     * Reads the parameters of an address. Empty values are those of a list in which nothing was chosen.
     *
     * @param asked parameters with their values in order
     * @param edition whose treatments are compared
     */
    public static Comparison of(Map<String, List<String>> asked, Edition edition) {
        List<String> known = new EvidenceMap(edition)
                .interventions().stream().map(Intervention::id).toList();
        List<String> values = asked.getOrDefault(NAME, List.of()).stream()
                .map(MapFilter::slug)
                .filter(value -> !value.isEmpty())
                .toList();
        List<String> chosen =
                values.stream().filter(known::contains).distinct().limit(MOST).toList();
        return new Comparison(chosen, (int)
                values.stream().filter(value -> !known.contains(value)).count());
    }

    /** The treatments on which there are most claims: what an address without a choice shows. */
    static Comparison usual(Edition edition) {
        Map<String, Long> claims = edition.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.words().intervention(), Collectors.counting()));
        return new Comparison(
                new EvidenceMap(edition)
                        .interventions().stream()
                                .sorted(Comparator.comparingLong((Intervention i) -> claims.getOrDefault(i.id(), 0L))
                                        .reversed())
                                .limit(MOST)
                                .map(Intervention::id)
                                .toList(),
                0);
    }

    /** The tidy address of this choice. */
    public String address() {
        return chosen.isEmpty()
                ? Address.COMPARE
                : chosen.stream()
                        .map(id -> NAME + "=" + Encoded.inQuery(id))
                        .collect(Collectors.joining("&", Address.COMPARE + "?", ""));
    }

    /**
     * What is shown.
     *
     * @param edition the claims
     * @param choosable whether the reader can choose, which takes a server
     */
    ComparisonView view(Edition edition, boolean choosable) {
        EvidenceMap map = new EvidenceMap(edition);
        List<Intervention> shown = chosen.stream()
                .flatMap(id -> map.interventions().stream().filter(i -> i.id().equals(id)))
                .toList();
        List<ComparisonView.Row> rows = rows(map, shown);
        return new ComparisonView(
                unknown > 0,
                choosable ? choices(map.interventions()) : List.of(),
                shown.stream()
                        .map(i -> new LinkView(Address.evidenceFor(i.id()), i.name(), i.shortName()))
                        .toList(),
                rows.stream().filter(ComparisonView.Row::isShared).toList(),
                rows.stream().filter(row -> !row.isShared()).toList());
    }

    private List<MapView.Choice> choices(List<Intervention> interventions) {
        List<MapView.Choice> choices = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String here = i < chosen.size() ? chosen.get(i) : "";
            choices.add(new MapView.Choice(
                    NAME,
                    List.of("First", "Second", "Third").get(i) + " treatment",
                    i == 0 ? "Please choose" : "None",
                    interventions.stream()
                            .map(v -> new MapView.Option(v.id(), listed(v), v.id().equals(here)))
                            .toList()));
        }
        return choices;
    }

    /** The short name first, since a list cuts off what is longer than it is wide. */
    private static String listed(Intervention treatment) {
        return treatment.name().startsWith(treatment.shortName())
                ? treatment.name()
                : treatment.shortName() + ": " + treatment.name();
    }

    private static List<ComparisonView.Row> rows(EvidenceMap map, List<Intervention> shown) {
        List<MapView.Group> groups =
                shown.stream().map(i -> map.group(i, MapFilter.ALL)).toList();
        return map.outcomes().stream()
                .map(outcome -> new ComparisonView.Row(
                        outcome,
                        groups.stream().map(group -> cell(group, outcome)).toList()))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.claims().isEmpty()))
                .toList();
    }

    private static ComparisonView.Cell cell(MapView.Group group, String outcome) {
        return new ComparisonView.Cell(
                group.shortName(),
                group.rows().stream()
                        .map(MapView.Row::line)
                        .filter(line -> line.outcome().equals(outcome))
                        .toList());
    }
}
