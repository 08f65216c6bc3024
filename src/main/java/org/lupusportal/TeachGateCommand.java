package org.lupusportal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.Asking;
import org.lupusportal.gate.GateLessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches the claim gate from the sentences in the repository and writes what it learned; the same lessons make the same bytes. */
@Command(
        name = "teach-gate",
        description = "Teaches the claim gate: teach-gate src/gate src/main/resources/gate/weights.bin",
        mixinStandardHelpOptions = true)
final class TeachGateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The lessons: sentences/, grammar.txt, alike.txt and the opinions.")
    private Path lessons = Path.of("src/gate");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where the weights go.")
    private Path weights = Path.of("src/main/resources/gate/weights.bin");

    @Override
    public Integer call() throws IOException {
        GateLessons all = read(lessons);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(weights))) {
            all.learnTo(out);
        }
        Commands.out(spec).println("learned from " + all.size() + " sentences");
        Commands.out(spec).flush();
        return Commands.FINE;
    }

    /** Reads all lessons of a folder. */
    static GateLessons read(Path folder) throws IOException {
        GateLessons all = readWithoutTutor(folder);
        for (Asking asking : Asking.values()) {
            all = all.with(asking, Files.readAllLines(folder.resolve(asking.answers())));
        }
        return all;
    }

    /** Reads what people wrote, without a tutor's opinions. */
    static GateLessons readWithoutTutor(Path folder) throws IOException {
        return GateLessons.of(
                LabelledFile.read(folder.resolve("sentences")),
                Files.readAllLines(folder.resolve("grammar.txt")),
                Files.readAllLines(folder.resolve("alike.txt")));
    }
}
