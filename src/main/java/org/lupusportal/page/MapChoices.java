package org.lupusportal.page;

import java.util.List;
import java.util.function.Function;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.ClaimFinding;

/** The lists above the evidence map from which a reader chooses what it shows. */
final class MapChoices {

    private final EvidenceMap map;
    private final Edition edition;

    MapChoices(EvidenceMap map, Edition edition) {
        this.map = map;
        this.edition = edition;
    }

    /** All lists, with what is chosen now. */
    List<MapView.Choice> of(MapFilter filter) {
        return List.of(
                choice(
                        "intervention",
                        "Treatment",
                        "All treatments",
                        filter,
                        map.interventions(),
                        Intervention::id,
                        Intervention::shortName),
                choice("outcome", "Outcome", "All outcomes", filter, map.outcomes(), MapFilter::slug, words -> words),
                choice(
                        "certainty",
                        "How sure",
                        "Any certainty",
                        filter,
                        MapFilter.values("certainty", edition),
                        id -> id,
                        EvidenceGlance::certainty),
                choice(
                        "finding",
                        "What was seen",
                        "Any finding",
                        filter,
                        MapFilter.values("finding", edition),
                        id -> id,
                        id -> ClaimFinding.findById(id)
                                .map(ClaimFinding::plainName)
                                .orElse(EvidenceMap.NOTHING_FOUND)));
    }

    private static <T> MapView.Choice choice(
            String name,
            String label,
            String all,
            MapFilter filter,
            List<T> values,
            Function<T, String> value,
            Function<T, String> text) {
        String chosen = filter.chosen().getOrDefault(name, "");
        return new MapView.Choice(
                name,
                label,
                all,
                values.stream()
                        .map(v -> new MapView.Option(
                                value.apply(v), text.apply(v), value.apply(v).equals(chosen)))
                        .toList());
    }
}
