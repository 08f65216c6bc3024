package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.gate.GateFigures;
import org.lupusportal.gate.GateTrial;
import org.lupusportal.gate.LabelledSentence;
import org.lupusportal.gate.LearnedClaimGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well the claim gate does on a file of labelled sentences. */
@Command(
        name = "gate-figures",
        description = "Prints how well the claim gate does on labelled sentences (JSON lines with text and label).",
        mixinStandardHelpOptions = true)
final class GateFiguresCommand implements Callable<Integer> {

    private static final int TURNS = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The labelled sentences.")
    private Path file = Path.of("");

    @Option(
            names = "--in-turns",
            paramLabel = "DIR",
            description = "Teach a gate anew from this folder (src/gate) and the reworded sentences of other pages.")
    private @Nullable Path lessons;

    @Option(names = "--strict-at", paramLabel = "SCORE", description = "Where the strict form draws the line.")
    private double strict = LearnedClaimGate.STRICT;

    @Option(names = "--balanced-at", paramLabel = "SCORE", description = "Where the balanced form draws the line.")
    private double balanced = LearnedClaimGate.BALANCED;

    @Override
    public Integer call() throws IOException {
        List<GateTrial.Scored> scores = scores(LabelledFile.read(file));
        Commands.out(spec).print(GateFigures.of(scores).account(balanced, strict));
        Commands.out(spec).flush();
        return Commands.FINE;
    }

    private List<GateTrial.Scored> scores(List<LabelledSentence> measured) throws IOException {
        Path folder = lessons;
        if (folder == null) {
            return GateTrial.scores(LearnedClaimGate.balanced(), measured);
        }
        return TeachGateCommand.read(folder).ofOurOwn().scoresInTurns(measured, TURNS);
    }
}
