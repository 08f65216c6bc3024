package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.compare.AdvertFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how many of the signs that people marked in whole adverts are seen. */
@Command(
        name = "advert-figures",
        description =
                "Prints how many signs are seen in whole texts (JSON lines with text and signs, by the names that readers see).",
        mixinStandardHelpOptions = true)
final class AdvertFiguresCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The texts, such as src/bench/adverts.jsonl.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Commands.out(spec).print(AdvertFigures.account(SignLessonsFile.read(file)));
        Commands.out(spec).flush();
        return Commands.FINE;
    }
}
