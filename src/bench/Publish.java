package org.lupusportal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lupusportal.page.Page;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;

/**
 * Checks, renders and indexes a folder: the figure that is held against Hugo's. Each page that the server keeps is made on all
 * processors, as {@code export} does, with its form by gzip; nothing is written. Run with the classes of the jar:
 * {@code figures publish} shows how.
 */
public final class Publish {

    private Publish() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Pages pages = Workshop.pages(URI.create("http://localhost:8080"));
        Outcome outcome =
                Workshop.publisher(pages, Clock.systemUTC()).publish(Path.of(arguments[0]), Optional.empty());
        Publication publication = ((Outcome.Accepted) outcome).publication();
        long checked = System.nanoTime();
        Map<String, Long> kinds = new ConcurrentHashMap<>();
        List<Page> kept = publication.pages().stream().filter(Page::isKept).toList();
        kept.parallelStream().forEach(page -> {
            long before = System.nanoTime();
            page.bytes();
            kinds.merge(kind(page.path()), System.nanoTime() - before, Long::sum);
        });
        long rendered = System.nanoTime();
        publication.searchIndex();
        long indexed = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%d pages: checked in %.2f s, rendered in %.2f s, indexed in %.2f s%n",
                kept.size(),
                seconds(checked - start),
                seconds(rendered - checked),
                seconds(indexed - rendered));
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .forEach(kind -> System.out.printf(
                        Locale.ROOT, "  %s %.2f s on all processors together%n", kind.getKey(), seconds(kind.getValue())));
    }

    private static String kind(String path) {
        int second = path.indexOf('/', 1);
        String ending = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.substring(path.lastIndexOf('.')) : "";
        return (second < 0 ? path : path.substring(0, second) + "/…") + ending;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
