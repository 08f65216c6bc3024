package org.lupusportal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.LearnedSigns;
import org.lupusportal.gate.SignLesson;
import org.lupusportal.gate.SignLessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches the signs of adverts from the sentences in the repository and writes what was learned; the same lessons make the same bytes. */
@Command(
        name = "teach-signs",
        description = "Teaches the signs of adverts: teach-signs src/gate src/main/resources/gate/signs.bin",
        mixinStandardHelpOptions = true)
final class TeachSignsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The lessons: signs/, sentences/ and alike.txt.")
    private Path lessons = Path.of("src/gate");

    @Parameters(index = "1", paramLabel = "FILE", description = "Where the weights go.")
    private Path weights = Path.of("src/main/resources/gate/signs.bin");

    @Override
    public Integer call() throws IOException {
        List<SignLesson> all = read(lessons);
        LearnedSigns learned = LearnedSigns.learnedFrom(all);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(weights))) {
            learned.writeTo(out);
        }
        Commands.out(spec).println("learned from " + all.size() + " sentences");
        Commands.out(spec).flush();
        return Commands.FINE;
    }

    /** Reads all lessons of a folder. */
    static List<SignLesson> read(Path folder) throws IOException {
        return SignLessons.of(
                SignLessonsFile.read(folder.resolve("signs")),
                LabelledFile.read(folder.resolve("sentences")),
                Files.readAllLines(folder.resolve("alike.txt")));
    }
}
