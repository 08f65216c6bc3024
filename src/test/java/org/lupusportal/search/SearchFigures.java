package org.lupusportal.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

/**
 * Prints how well and how fast search answers the judged queries on the real content:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.lupusportal.search.SearchFigures
 * }</pre>
 */
final class SearchFigures {

    /** Time of the processor, because a machine that does other things as well makes every clock on the wall slow. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 60;

    private SearchFigures() {}

    public static void main(String[] args) {
        Edition edition = Editions.read(Path.of(args.length > 0 ? args[0] : "content"));
        long start = System.nanoTime();
        SearchIndex index = SearchIndex.of(edition);
        System.out.printf(Locale.ROOT, "index made in %.0f ms (cold)%n", millis(System.nanoTime() - start));
        JudgedQueries judged = JudgedQueries.read();
        System.out.println("unknown ids: " + judged.unknownIds(edition));
        quality(judged.figures(index, edition), judged.queries().size());
        speed(index, judged.queries().stream().map(JudgedQueries.Judged::query).toList());
    }

    private static void quality(List<JudgedQueries.Figure> figures, int queries) {
        figures.stream()
                .filter(f -> f.ndcg() < 0.95)
                .sorted(Comparator.comparingDouble(JudgedQueries.Figure::ndcg))
                .forEach(f -> System.out.printf(
                        Locale.ROOT, "  %.3f  %-9s %s%n         %s%n", f.ndcg(), f.kind(), f.query(), f.found()));
        Map<String, Double> byKind = figures.stream()
                .collect(Collectors.groupingBy(
                        JudgedQueries.Figure::kind,
                        TreeMap::new,
                        Collectors.averagingDouble(JudgedQueries.Figure::ndcg)));
        byKind.forEach((kind, ndcg) -> System.out.printf(Locale.ROOT, "nDCG@5 of %s: %.3f%n", kind, ndcg));
        System.out.printf(Locale.ROOT, "nDCG@5 of %d queries: %.3f%n", queries, ndcg(figures));
    }

    /** The mean over queries of the mean over the kinds that each was judged for. */
    static double ndcg(List<JudgedQueries.Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        JudgedQueries.Figure::query, Collectors.averagingDouble(JudgedQueries.Figure::ndcg)))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static void speed(SearchIndex index, List<String> queries) {
        for (int i = 0; i < WARM_UP; i++) {
            queries.forEach(q -> index.search(q, JudgedQueries.DEPTH));
        }
        double[] times = new double[ROUNDS * queries.size()];
        for (int i = 0; i < times.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            index.search(queries.get(i % queries.size()), JudgedQueries.DEPTH);
            times[i] = millis(THREADS.getCurrentThreadCpuTime() - start);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "a query, warm, in time of the processor: median %.2f ms, p99 %.2f ms, slowest %.2f ms%n",
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
