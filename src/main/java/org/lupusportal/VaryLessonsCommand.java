package org.lupusportal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.GateLessons;
import org.lupusportal.gate.LearnedClaimGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes variations of the gate's lessons for a tutor to judge, each with what a gate says that learned our own lessons alone. The
 * tutor reads language better, the gate knows better what we call a claim; {@code src/gate/README.md} says how the two are joined.
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

    @Override
    public Integer call() throws IOException {
        GateLessons lessons = TeachGateCommand.readWithoutTutor(folder).ofOurOwn();
        LearnedClaimGate gate = lessons.learned();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(JsonLines.JSON.writeValueAsString(Map.of("about", lessons.variationsMark())));
            lessons.variations().parallelStream()
                    .map(text -> JsonLines.JSON.writeValueAsString(new Varied(text, gate.score(text))))
                    .forEachOrdered(out::println);
        }
        Commands.out(spec).println(lessons.variations().size() + " variations");
        Commands.out(spec).flush();
        return Commands.FINE;
    }

    /**
     * One line.
     *
     * @param text a variation
     * @param gate how sure the gate is that it is a claim, from 0 to 1
     */
    private record Varied(String text, double gate) {}
}
