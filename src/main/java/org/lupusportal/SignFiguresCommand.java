package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.SignFigures;
import org.lupusportal.gate.SignLesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well the signs of adverts are seen in a file of labelled sentences. */
@Command(
        name = "sign-figures",
        description =
                "Prints how well the signs of adverts are seen in labelled sentences (JSON lines with text and signs).",
        mixinStandardHelpOptions = true)
final class SignFiguresCommand implements Callable<Integer> {

    private static final int TURNS = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The labelled sentences, or a folder of them.")
    private Path file = Path.of("");

    @Option(
            names = "--in-turns",
            paramLabel = "DIR",
            description =
                    "Learn anew, each part of the sentences from the other parts and the sentences in this folder (src/gate).")
    private @Nullable Path lessons;

    @Override
    public Integer call() throws IOException {
        List<SignLesson> sentences = SignLessonsFile.read(file);
        Commands.out(spec).print(figures(sentences).account());
        Commands.out(spec).flush();
        return Commands.FINE;
    }

    private SignFigures figures(List<SignLesson> sentences) throws IOException {
        Path folder = lessons;
        if (folder == null) {
            return SignFigures.of(sentences);
        }
        return SignFigures.inTurns(
                sentences,
                LabelledFile.read(folder.resolve("sentences")),
                Files.readAllLines(folder.resolve("alike.txt")),
                TURNS);
    }
}
