package org.lupusportal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.publish.CurrentEdition;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Serves once to nobody: starts the server on a free port, asks for what a first reader and a first nurse ask for, and ends. What
 * the JVM learns meanwhile goes into the AOT cache of the image. That cache stays in memory as a whole, so what is asked for later
 * and less often is left to be learned then: with every page it is a third larger, and no start is quicker for it. The sheet to
 * print is worth its tenth, because without it the first one is waited for.
 */
@Command(
        name = "rehearse",
        description = "Starts the server on a free port, asks for a page and ends: for making an AOT cache.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private static final int FAILED = 500;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException {
        List<String> options = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0"));
        Optional.ofNullable(content).ifPresent(folder -> options.add("--portal.content=" + folder));
        try (ConfigurableApplicationContext portal = PortalApplication.serve(options.toArray(String[]::new))) {
            int port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Edition edition = portal.getBean(CurrentEdition.class).edition();
            ask(port, Address.HOME);
            Optional<Article> article = edition.articles().stream().findFirst();
            if (article.isPresent()) {
                ask(port, Address.article(article.get()));
                ask(port, Address.pdf(Address.article(article.get())));
            }
            Commands.out(spec).println("Started, and asked for the pages that a first reader asks for.");
            Commands.out(spec).flush();
        }
        return Commands.FINE;
    }

    /** By the plainest client there is: what the better one needs would stay in the cache, too, and nothing else uses it. */
    private static void ask(int port, String path) throws IOException {
        HttpURLConnection reader = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        reader.setRequestProperty("Accept-Encoding", "gzip");
        int status = reader.getResponseCode();
        if (status >= FAILED) {
            throw new IOException(path + " was answered with " + status);
        }
        try (InputStream answer = reader.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
