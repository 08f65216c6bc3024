package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.publish.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the content when the program is built and notes that nothing was found, so that a start with the same content can do without. */
@Command(
        name = "seal",
        description = "For the build: checks the content and notes in a file that nothing was found.",
        mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The content folder.")
    private Path content = Path.of("content");

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Where the seal goes; removed where anything was found.")
    private Path file = Path.of("target/classes/content.seal");

    @Override
    public Integer call() throws IOException {
        Optional<Seal> seal = Workshop.publisher(Workshop.pages(URI.create("http://localhost")), Clock.systemUTC())
                .seal(content);
        if (seal.isPresent()) {
            Files.write(file, seal.get().lines());
        } else {
            Files.deleteIfExists(file);
        }
        Commands.out(spec).println(seal.isPresent() ? "sealed" : "not sealed: the check has something to say");
        Commands.out(spec).flush();
        return Commands.FINE;
    }
}
