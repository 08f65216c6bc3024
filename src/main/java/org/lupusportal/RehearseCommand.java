package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.page.Page;
import org.lupusportal.publish.CurrentEdition;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Serves once to nobody: starts the server on a free port, asks for every page and for some answers that are made while a
 * reader waits, and ends. What the JVM learns meanwhile goes into the AOT cache of the image.
 */
@Command(
        name = "rehearse",
        description = "Starts the server on a free port, asks for every page and ends: for making an AOT cache.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    /** One of each kind of answer that is made while a reader waits. */
    private static final List<String> MADE_ON_DEMAND =
            List.of("/search?q=kidneys", "/handout", "/infobutton?mainSearchCriteria.v.dn=lupus", "/no-such-page");

    private static final int FAILED = 500;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0"));
        Optional.ofNullable(content).ifPresent(folder -> options.add("--portal.content=" + folder));
        try (ConfigurableApplicationContext portal = PortalApplication.serve(options.toArray(String[]::new))) {
            int port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<Page> pages =
                    portal.getBean(CurrentEdition.class).publication().pages();
            HttpClient reader = HttpClient.newHttpClient();
            for (Page page : pages) {
                ask(reader, port, page.path());
            }
            for (String path : MADE_ON_DEMAND) {
                ask(reader, port, path);
            }
            Commands.out(spec).println("Asked for " + (pages.size() + MADE_ON_DEMAND.size()) + " addresses.");
            Commands.out(spec).flush();
        }
        return Commands.FINE;
    }

    private static void ask(HttpClient reader, int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        int status =
                reader.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= FAILED) {
            throw new IOException(path + " was answered with " + status);
        }
    }
}
