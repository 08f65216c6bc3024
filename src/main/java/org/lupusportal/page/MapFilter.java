package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Intervention;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimFinding;

/**
 * Which claims of the evidence map are shown, as an address asks for it: {@code ?intervention=msc&certainty=low}. There are only
 * as many answers as there are combinations of known values; whatever else is asked for is left out and told, never repeated.
 *
 * @param chosen known values by the name of their parameter, in the order of {@link #NAMES}
 * @param unknown names of parameters that hold no known value
 */
public record MapFilter(Map<String, String> chosen, List<String> unknown) {

    /** The parameters, in the order in which a tidy address has them. */
    public static final List<String> NAMES = List.of("intervention", "outcome", "certainty", "finding");

    /** The certainty of a search that found no study. */
    static final String NONE = "none";

    /** The finding of a search that found no study. */
    public static final String GAP = "gap";

    /** Everything. */
    static final MapFilter ALL = new MapFilter(Map.of(), List.of());

    public MapFilter {
        unknown = List.copyOf(unknown);
    }

    /** Whether a query, as it stands in an address, asks for a part of the map. */
    public static boolean isAskedBy(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2)[0])
                .anyMatch(NAMES::contains);
    }

    /**
     * Reads the parameters of an address. Of several values for one parameter the first counts; an empty one means all.
     *
     * @param asked parameters with their values in order
     * @param edition whose claims are shown
     */
    public static MapFilter of(Map<String, List<String>> asked, Edition edition) {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String name : NAMES) {
            String value = asked.getOrDefault(name, List.of()).stream()
                    .map(MapFilter::slug)
                    .filter(v -> !v.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!value.isEmpty()) {
                known(name, value, edition).ifPresentOrElse(known -> chosen.put(name, known), () -> unknown.add(name));
            }
        }
        return new MapFilter(chosen, unknown);
    }

    /**
     * Every value that a parameter may have.
     *
     * @param name one of {@link #NAMES}
     * @param edition whose claims are shown
     * @return as they stand in a tidy address, in the order of the map
     */
    public static List<String> values(String name, Edition edition) {
        return switch (name) {
            case "intervention" ->
                edition.site().interventions().stream().map(Intervention::id).toList();
            case "outcome" ->
                EvidenceMap.outcomesOf(edition).stream().map(MapFilter::slug).toList();
            case "certainty" -> List.of("high", "moderate", "low", "very-low", NONE);
            default -> List.of("benefit", "harm", "no-difference", "uncertain", GAP);
        };
    }

    /**
     * The value that is meant, however it is spelled.
     *
     * @param name one of {@link #NAMES}
     * @param value as asked for
     * @param edition whose claims are shown
     * @return as it stands in a tidy address; empty where there is no such value
     */
    public static Optional<String> findValue(String name, String value, Edition edition) {
        return known(name, slug(value), edition);
    }

    private static Optional<String> known(String name, String value, Edition edition) {
        return switch (name) {
            case "intervention" ->
                edition.site().interventions().stream()
                        .filter(i -> slug(i.id()).equals(value)
                                || slug(i.shortName()).equals(value))
                        .map(i -> i.id())
                        .findFirst();
            case "outcome" ->
                edition.claims().stream()
                        .map(claim -> slug(claim.words().outcome()))
                        .filter(value::equals)
                        .findFirst();
            case "certainty" ->
                value.equals(NONE)
                        ? Optional.of(NONE)
                        : Certainty.findById(value).map(Certainty::id);
            default ->
                value.equals(GAP)
                        ? Optional.of(GAP)
                        : ClaimFinding.findById(value).map(ClaimFinding::id);
        };
    }

    /** Words as they stand in an address: small letters and digits, with hyphens between them. */
    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What this filter would have to ask for to show just such claims as this one. */
    public static Map<String, String> valuesOf(Claim claim) {
        return Map.of(
                "intervention", claim.words().intervention(),
                "outcome", slug(claim.words().outcome()),
                "certainty", claim.findCertainty().map(Certainty::id).orElse(NONE),
                "finding", claim instanceof Claim.Rated rated ? rated.finding().id() : GAP);
    }

    boolean shows(Claim claim) {
        return valuesOf(claim).entrySet().containsAll(chosen.entrySet());
    }

    /** Whether the whole map is shown. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The tidy address of this part of the map, which is the same for all who choose the same. */
    public String address() {
        return chosen.isEmpty() ? Address.EVIDENCE : Address.EVIDENCE + "?" + Encoded.query(chosen);
    }
}
