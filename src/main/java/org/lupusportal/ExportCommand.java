package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.export.StaticSite;
import org.lupusportal.finding.TextReport;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;
import org.lupusportal.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the static site. */
@Command(
        name = "export",
        description = "Writes the whole site as files, with .gz and .br beside each text file.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "An empty folder, or one that is not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    @Option(names = "--base-url", paramLabel = "URL", description = "The base of every absolute link.")
    private URI base = URI.create("http://localhost:8080");

    @Override
    public Integer call() throws IOException {
        Pages pages = Workshop.pages(base);
        Publisher publisher = Workshop.publisher(pages, Clock.systemUTC());
        Outcome outcome = publisher.publish(ContentFolder.find(Optional.ofNullable(content)), Optional.empty());
        if (outcome instanceof Outcome.Accepted accepted) {
            Publication publication = accepted.publication();
            int written = new StaticSite(folder)
                    .write(
                            Stream.concat(
                                            publication.pages().stream(),
                                            pages.withoutServer(publication.edition(), publisher.today()).stream())
                                    .toList(),
                            publication.notFound(),
                            publication.edition().redirects());
            Commands.out(spec).println("Wrote " + written + " addresses to " + folder + ".");
            return Commands.FINE;
        }
        Commands.out(spec).print(TextReport.of(outcome.report()));
        Commands.out(spec).flush();
        return Commands.ERRORS;
    }
}
