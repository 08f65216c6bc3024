package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.compare.Advert;
import org.lupusportal.compare.Comparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints how many of the signs and claims that people marked in whole adverts are seen. */
@Command(
        name = "advert-figures",
        description =
                "Prints how many signs and claims are seen in whole texts (JSON lines with text, signs by the names that readers see, and claims).",
        mixinStandardHelpOptions = true)
final class AdvertFiguresCommand implements Callable<Integer> {

    private static final String CLAIMS = "claims";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The texts, such as src/bench/adverts.jsonl.")
    private Path file = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException {
        List<Advert> adverts = JsonLines.read(file, (line, from) -> advert(line));
        return EditionAccount.print(
                spec, content, edition -> Comparer.standard().advertFigures(adverts, edition));
    }

    private static Advert advert(JsonNode line) {
        return new Advert(
                line.path("text").asString(""),
                strings(line.path("signs")),
                line.has(CLAIMS) ? Optional.of(strings(line.path(CLAIMS))) : Optional.empty());
    }

    private static Set<String> strings(JsonNode list) {
        return Set.copyOf(JsonLines.strings(list));
    }
}
