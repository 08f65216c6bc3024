package org.lupusportal.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.page.Address;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.MapFilter;

/**
 * What a program asks of a list: {@code ?intervention=msc&certainty=low}. Names and values are those of the evidence map, and
 * some more. An article fits if one of its claims has all that is asked of claims, a source if one such claim rests on it.
 * Immutable.
 *
 * @param chosen known values by the name of their filter, in the order of {@link #names}
 */
record ListFilter(Map<String, String> chosen) {

    private static final String KIND = "kind";
    private static final String TOPIC = "topic";
    private static final String DESIGN = "design";

    /** As the data calls the finding of a search that found no study; the evidence map calls it a gap. */
    private static final String NO_FINDING = "none";

    ListFilter {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** The filters of a list, in the order in which a tidy address has them. */
    static List<String> names(String list) {
        Stream<String> more =
                list.equals(Address.API_SOURCES) ? Stream.of(KIND, TOPIC, DESIGN) : Stream.of(KIND, TOPIC);
        return Stream.concat(MapFilter.NAMES.stream(), more).toList();
    }

    /** Every value that a filter may have, as its name says them. */
    static List<String> values(String name, Edition edition) {
        return switch (name) {
            case KIND -> Arrays.stream(ClaimKind.values()).map(ClaimKind::id).toList();
            case TOPIC -> edition.site().topics().stream().map(Topic::id).toList();
            case DESIGN ->
                Arrays.stream(StudyDesign.values()).map(StudyDesign::id).toList();
            case "finding" ->
                Stream.concat(MapFilter.values(name, edition).stream(), Stream.of(NO_FINDING))
                        .toList();
            default -> MapFilter.values(name, edition);
        };
    }

    /** The value that is meant; empty where there is none. */
    static Optional<String> findValue(String name, String asked, Edition edition) {
        if (name.equals("finding") && asked.equals(NO_FINDING)) {
            return Optional.of(MapFilter.GAP);
        }
        return MapFilter.NAMES.contains(name)
                ? MapFilter.findValue(name, asked, edition)
                : Optional.of(asked.toLowerCase(Locale.ROOT)).filter(values(name, edition)::contains);
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The tidy address of a part: the same for all who choose the same. */
    String address(String list, int part) {
        Map<String, String> asked = new LinkedHashMap<>(chosen);
        if (part > 1) {
            asked.put("page", String.valueOf(part));
        }
        return list + "?" + Encoded.query(asked);
    }

    /** The claims that have all that is asked for, in the edition's order. */
    List<Claim> claims(Edition edition) {
        if (isEmpty()) {
            return edition.claims();
        }
        Set<String> inTopic = new HashSet<>();
        edition.articles().stream().filter(this::standsInTopic).forEach(article -> inTopic.addAll(article.claimIds()));
        return edition.claims().stream()
                .filter(this::fits)
                .filter(claim -> !chosen.containsKey(TOPIC) || inTopic.contains(claim.id()))
                .toList();
    }

    /** The articles that stand in the topic and make a claim that fits. */
    List<Article> articles(Edition edition) {
        return edition.articles().stream()
                .filter(this::standsInTopic)
                .filter(article -> !asksOfClaims()
                        || article.claimIds().stream().map(edition::claim).anyMatch(this::fits))
                .toList();
    }

    /** The sources of the design that an article of the topic names and that support a claim that fits. */
    List<Source> sources(DataPress press) {
        Edition edition = press.edition();
        if (isEmpty()) {
            return edition.sources();
        }
        ArticleData data = new ArticleData(press);
        Set<String> inTopic = new HashSet<>();
        edition.articles().stream()
                .filter(this::standsInTopic)
                .forEach(article -> inTopic.addAll(data.references(article).keySet()));
        Set<String> supporting = edition.claims().stream()
                .filter(this::fits)
                .flatMap(claim -> claim.sources().stream())
                .map(evidence -> evidence.source().id())
                .collect(Collectors.toSet());
        return edition.sources().stream()
                .filter(source -> isOrNotAsked(DESIGN, source.study().design().id()))
                .filter(source -> !chosen.containsKey(TOPIC) || inTopic.contains(source.id()))
                .filter(source -> !asksOfClaims() || supporting.contains(source.id()))
                .toList();
    }

    private boolean standsInTopic(Article article) {
        return isOrNotAsked(TOPIC, article.path().topic());
    }

    private boolean isOrNotAsked(String name, String value) {
        return chosen.getOrDefault(name, value).equals(value);
    }

    private boolean asksOfClaims() {
        return chosen.containsKey(KIND) || MapFilter.NAMES.stream().anyMatch(chosen::containsKey);
    }

    private boolean fits(Claim claim) {
        return isOrNotAsked(KIND, claim.kind().id())
                && MapFilter.valuesOf(claim).entrySet().stream()
                        .allMatch(value -> isOrNotAsked(value.getKey(), value.getValue()));
    }
}
