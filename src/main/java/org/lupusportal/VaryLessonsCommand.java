package org.lupusportal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.Asking;
import org.lupusportal.gate.GateLessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes variations of the gate's lessons for a tutor to judge, which reads language better than the gate; {@code src/gate/README.md}
 * says how the gate learns from it.
 */
@Command(
        name = "vary-lessons",
        description =
                "Writes variations of the gate's lessons for its tutor: vary-lessons src/gate target/variations.jsonl",
        mixinStandardHelpOptions = true)
final class VaryLessonsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The lessons: sentences/, grammar.txt and alike.txt.")
    private Path folder = Path.of("src/gate");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where the variations go.")
    private Path file = Path.of("target/variations.jsonl");

    @Option(
            names = "--later",
            description =
                    "Vary those that are marked as written after the tutor was first asked, instead of the first ones.")
    private boolean later;

    @Override
    public Integer call() throws IOException {
        GateLessons lessons = TeachGateCommand.readWithoutTutor(folder);
        Asking asking = later ? Asking.LATER : Asking.FIRST;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(JsonLines.JSON.writeValueAsString(Map.of("about", lessons.variationsMark(asking))));
            lessons.variations(asking)
                    .forEach(text -> out.println(JsonLines.JSON.writeValueAsString(Map.of("text", text))));
        }
        Commands.out(spec).println(lessons.variations(asking).size() + " variations");
        Commands.out(spec).flush();
        return Commands.FINE;
    }
}
