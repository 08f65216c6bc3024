package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.compare.CompareFigures;
import org.lupusportal.compare.Comparer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints how often "check a claim" gives a sentence the right answer. */
@Command(
        name = "compare-figures",
        description =
                "Prints how often a sentence from elsewhere is given the right one of our answers, and each miss.",
        mixinStandardHelpOptions = true)
final class CompareFiguresCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PAIRS",
            description = "JSON lines with id and right: ids of heard claims, and of claims behind \"claim:\".")
    private Path pairs = Path.of("");

    @Parameters(index = "1", paramLabel = "TEXTS", description = "JSON lines with id and text.")
    private Path texts = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException {
        List<CompareFigures.Pair> read = read();
        return EditionAccount.print(
                spec,
                content,
                edition -> Comparer.standard().figures(read, edition).account());
    }

    private List<CompareFigures.Pair> read() throws IOException {
        Map<String, String> textById = new HashMap<>();
        for (String line : Files.readAllLines(texts)) {
            JsonNode row = JsonLines.JSON.readTree(line);
            textById.put(row.path("id").asString(""), row.path("text").asString(""));
        }
        List<CompareFigures.Pair> read = new ArrayList<>();
        for (String line : Files.readAllLines(pairs)) {
            JsonNode row = JsonLines.JSON.readTree(line);
            String id = row.path("id").asString("");
            String text = textById.get(id);
            if (text == null) {
                throw new IOException(texts + " has no sentence " + id);
            }
            read.add(new CompareFigures.Pair(id, text, JsonLines.strings(row.path("right"))));
        }
        return read;
    }
}
