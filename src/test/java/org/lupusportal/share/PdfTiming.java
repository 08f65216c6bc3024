package org.lupusportal.share;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.DaySheets;
import org.lupusportal.publish.UncheckedContent;

/**
 * Measures how long a sheet takes to print, on the processor: {@code java -cp target/test-classes:target/classes:...
 * org.lupusportal.share.PdfTiming [folder for a sheet]} prints median and 99th percentile in milliseconds over the articles of
 * {@code content}, warm and without the cache.
 */
final class PdfTiming {

    private PdfTiming() {}

    public static void main(String[] args) throws Exception {
        Edition edition = UncheckedContent.read(Path.of("content"));
        Handouts handouts = new Handouts(
                new DaySheets(SomeShelf.pages(), Clock.systemUTC()),
                Clock.systemUTC(),
                note -> false,
                new PdfPress(1, 0));
        for (int warm = 0; warm < 4; warm++) {
            one(handouts, edition, warm);
        }
        List<Double> times = new ArrayList<>();
        for (int round = 10; round < 15; round++) {
            times.addAll(one(handouts, edition, round));
        }
        times.sort(null);
        System.out.printf(
                "%d sheets, one article each: median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.get(times.size() - 1));
        List<Double> whole = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            HandoutChoice choice = handouts.choice(
                    Map.of("collection", List.of("asks-about-stem-cells"), "phone", List.of("555-01" + (10 + i))),
                    edition);
            long start = now();
            byte[] pdf = handouts.pdf(choice, edition).orElseThrow().plain();
            whole.add((now() - start) / 1e6);
            if (args.length > 0) {
                Files.write(Path.of(args[0], "collection.pdf"), pdf);
            }
        }
        whole.sort(null);
        System.out.printf("collection of six articles: median %.0f ms, longest %.0f ms%n", whole.get(5), whole.get(9));
    }

    private static List<Double> one(Handouts handouts, Edition edition, int round) {
        List<Double> times = new ArrayList<>();
        for (Article article : edition.articles()) {
            HandoutChoice choice = handouts.choice(
                    Map.of("article", List.of(article.path().toString()), "phone", List.of("555-01" + (10 + round))),
                    edition);
            long start = now();
            handouts.pdf(choice, edition).orElseThrow();
            times.add((now() - start) / 1e6);
        }
        return times;
    }

    /** Time on the processor: on a machine that others use too, the clock on the wall measures them. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
