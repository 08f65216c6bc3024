package org.lupusportal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.ContentCopy;
import org.lupusportal.FreePort;
import org.lupusportal.PortalApplication;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Publication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal with the content that is really published, started once for all tests on a free port, and the pages to look at:
 * of each kind the shortest and the longest, every article with a drawing, and the answers that are made while a reader waits.
 */
final class Site {

    /** Answers to a reader: their words and choices are what readers and clinics send. */
    private static final List<String> ANSWERS = List.of(
            "/check",
            "/search",
            "/search?q=kidney",
            "/search?q=xyzzyq",
            "/search?q=alcohol+with+lupus",
            "/evidence?certainty=high",
            "/for-clinics/links",
            "/handout",
            "/handout?article=stem-cells/msc&article=lupus/symptoms&text=key-points&clinic=Example+clinic",
            "/infobutton?mainSearchCriteria.v.c=M32.9&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"
                    + "&informationRecipient=PAT&knowledgeResponseType=text/html&explain=true",
            "/infobutton?mainSearchCriteria.v.c=none&knowledgeResponseType=text/html",
            "/compare?with=msc&with=hydroxychloroquine",
            "/compare?with=nothing",
            "/no/such/page");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Site RUNNING = new Site();

    private final String base;
    private final Publication publication;

    private Site() {
        // Known before the start, because the base of all links is.
        int port = FreePort.find();
        base = "http://localhost:" + port;
        ConfigurableApplicationContext portal = SpringApplication.run(
                PortalApplication.class,
                "--server.port=" + port,
                "--management.server.port=-1",
                "--portal.base-url=" + base,
                "--portal.content=" + ContentCopy.REAL);
        publication = portal.getBean(CurrentEdition.class).publication();
    }

    static String base() {
        return RUNNING.base;
    }

    static Edition edition() {
        return RUNNING.publication.edition();
    }

    /** One or two addresses of every kind of page. */
    static List<String> kinds() {
        Set<String> paths = new LinkedHashSet<>();
        RUNNING.byShape().values().forEach(alike -> {
            paths.add(alike.get(0).path());
            paths.add(alike.get(alike.size() - 1).path());
        });
        paths.addAll(ANSWERS);
        return List.copyOf(paths);
    }

    /** Pages that are made while a reader waits. */
    static List<String> answers() {
        return ANSWERS;
    }

    /** Every article, and one or two of every other kind of page. */
    static List<String> kindsAndArticles() {
        return Stream.concat(edition().articles().stream().map(Address::article), kinds().stream())
                .distinct()
                .toList();
    }

    /** Pages that hold a drawing. */
    static List<String> withDrawings() {
        return edition().articles().stream()
                .map(Address::article)
                .filter(path -> text(path).contains("class=\"drawing\""))
                .toList();
    }

    /** The published pages by the shape of their address, each group from the shortest to the longest page. */
    private Map<String, List<Page>> byShape() {
        return publication.pages().stream()
                .filter(page -> page.bytes().contentType().startsWith("text/html"))
                .sorted(Comparator.comparingInt((Page page) -> page.bytes().plain().length))
                .collect(Collectors.groupingBy(page -> shape(page.path()), TreeMap::new, Collectors.toList()));
    }

    private String shape(String path) {
        List<String> steps = new ArrayList<>(List.of(path.substring(1).split("/")));
        boolean topic = edition().site().topics().stream().anyMatch(t -> t.id().equals(steps.get(0)));
        if (topic) {
            steps.set(0, "TOPIC");
        }
        if (steps.size() > 1 && !steps.get(0).equals("about")) {
            steps.set(steps.size() - 1, "ONE");
        }
        return String.join("/", steps);
    }

    static HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base()).resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String text(String path) {
        return new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
