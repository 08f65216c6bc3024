package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Edition;
import org.lupusportal.export.StaticSite;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.Page;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;
import org.lupusportal.publish.Publisher;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.PdfPress;
import org.lupusportal.share.SharedFiles;
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
        Path from = ContentFolder.findThere(Optional.ofNullable(content));
        Workshop.refuseHalfAddress(base);
        refuseTarget(from);
        Clock clock = Clock.systemUTC();
        Pages pages = Workshop.pages(base).forCopy();
        Publisher publisher = Workshop.publisher(pages, clock);
        Outcome outcome = publisher.publish(from, Optional.empty());
        if (outcome instanceof Outcome.Accepted accepted) {
            Publication publication = accepted.publication();
            List<Page> files = Stream.of(
                            publication.pages(),
                            pages.withoutServer(publication.edition(), publisher.today()),
                            sharedFiles(publication.edition(), pages, clock).pages())
                    .flatMap(List::stream)
                    .toList();
            int written = new StaticSite(folder)
                    .write(files, publication.notFound(), publication.edition().redirects());
            Commands.out(spec).println("Wrote " + written + " addresses to " + folder + ".");
            return Commands.FINE;
        }
        Commands.out(spec).print(ContentFolder.report(outcome.report(), from));
        Commands.out(spec).flush();
        return Commands.ERRORS;
    }

    /** Nothing is made that could not be kept, and no content folder is filled with pages. */
    private void refuseTarget(Path from) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (ContentFolder.canChange(from)
                && target.startsWith(from.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException(folder + " lies inside the content; name a folder beside it");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new IllegalArgumentException(folder + " is no folder");
        }
        if (!new StaticSite(target).isEmpty()) {
            throw new IllegalArgumentException(
                    folder + " is not empty; name an empty folder, or one that is not there");
        }
    }

    /** As many presses as there are processors, so that no sheet waits until it is sent away. */
    static SharedFiles sharedFiles(Edition edition, Pages pages, Clock clock) {
        int presses = Runtime.getRuntime().availableProcessors() + 1;
        Handouts handouts =
                new Handouts(new DaySheets(pages, clock), clock, note -> true, new PdfPress(presses, presses));
        return new SharedFiles(edition, handouts, pages.address());
    }
}
