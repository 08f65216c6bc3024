package org.lupusportal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.yaml.snakeyaml.Yaml;

/**
 * The queries in {@code search/judged-queries.yaml}, and how well an index answers them: nDCG@5, the gain of the first five
 * hits, each discounted by its place, as a share of the best gain that is possible (Järvelin and Kekäläinen,
 * doi:10.1145/582415.582418; gain 2^grade - 1). Reckoned for each kind of result that a query was judged for.
 */
final class JudgedQueries {

    static final int DEPTH = 5;

    private final List<Judged> queries;

    private JudgedQueries(List<Judged> queries) {
        this.queries = queries;
    }

    /**
     * A query with what should be found.
     *
     * @param query as typed
     * @param grades by kind and id
     */
    record Judged(String query, Map<String, Map<String, Integer>> grades) {}

    /**
     * The figure of one kind of result of one query.
     *
     * @param query as typed
     * @param kind such as {@code claims}
     * @param ndcg 0 to 1
     * @param found ids of the first hits, each with its grade
     */
    record Figure(String query, String kind, double ndcg, List<String> found) {}

    @SuppressWarnings("unchecked")
    static JudgedQueries read() {
        try (InputStream in = JudgedQueries.class.getResourceAsStream("/search/judged-queries.yaml")) {
            List<Judged> queries = new ArrayList<>();
            for (Map<String, Object> entry : (List<Map<String, Object>>) new Yaml().load(in)) {
                Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
                entry.forEach((key, value) -> {
                    if (!key.equals("q")) {
                        grades.put(key, (Map<String, Integer>) value);
                    }
                });
                queries.add(new Judged((String) entry.get("q"), grades));
            }
            return new JudgedQueries(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Judged> queries() {
        return queries;
    }

    /** One figure for each kind that each query was judged for. */
    List<Figure> figures(SearchIndex index, Edition edition) {
        return queries.stream()
                .flatMap(q -> {
                    SearchAnswer answer = index.search(q.query(), DEPTH);
                    return q.grades().entrySet().stream()
                            .map(g -> figure(q.query(), g.getKey(), g.getValue(), answer, edition));
                })
                .toList();
    }

    private static Figure figure(
            String query, String kind, Map<String, Integer> grades, SearchAnswer answer, Edition edition) {
        List<String> found = found(kind, answer);
        List<Integer> got = found.stream().map(id -> grade(grades, id)).toList();
        List<Integer> best = all(kind, edition)
                .map(id -> grade(grades, id))
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        List<String> shown =
                found.stream().map(id -> id + ":" + grade(grades, id)).toList();
        return new Figure(query, kind, gain(got) / gain(best), shown);
    }

    /** Ids that were judged and do not exist, so that a renamed article does not pass for a bad search. */
    List<String> unknownIds(Edition edition) {
        return queries.stream()
                .flatMap(q -> q.grades().entrySet().stream()
                        .flatMap(kind -> kind.getValue().keySet().stream()
                                .filter(id -> all(kind.getKey(), edition).noneMatch(known -> names(id, known)))))
                .distinct()
                .toList();
    }

    private static int grade(Map<String, Integer> grades, String id) {
        return Optional.ofNullable(grades.get(id))
                .orElseGet(() -> grades.entrySet().stream()
                        .filter(e -> names(e.getKey(), id))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(0));
    }

    private static boolean names(String judged, String id) {
        return judged.endsWith("*") ? id.startsWith(judged.substring(0, judged.length() - 1)) : judged.equals(id);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    private static List<String> found(String kind, SearchAnswer answer) {
        return switch (kind) {
            case "articles" -> ids(answer.articles(), a -> a.path().toString());
            case "claims" -> ids(answer.claims(), Claim::id);
            case "terms" -> ids(answer.terms(), Term::id);
            case "heard" -> ids(answer.heardClaims(), HeardClaim::id);
            case "sources" -> ids(answer.sources(), Source::id);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Stream<String> all(String kind, Edition edition) {
        return switch (kind) {
            case "articles" -> edition.articles().stream().map(Article::path).map(Object::toString);
            case "claims" -> edition.claims().stream().map(Claim::id);
            case "terms" -> edition.terms().stream().map(Term::id);
            case "heard" -> edition.heardClaims().stream().map(HeardClaim::id);
            case "sources" -> edition.sources().stream().map(Source::id);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static <T> List<String> ids(Group<T> group, Function<T, String> id) {
        return group.hits().stream().map(hit -> id.apply(hit.found())).toList();
    }
}
