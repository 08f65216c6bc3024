package org.lupusportal;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.check.Checker;
import org.lupusportal.finding.JsonReport;
import org.lupusportal.finding.Report;
import org.lupusportal.finding.SarifReport;
import org.lupusportal.finding.TextReport;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.ManuscriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with the content, as a good compiler would. */
@Command(
        name = "check",
        description = "Checks the content and prints its findings. Exit 0: fine, 1: errors, 2: could not run.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** The forms in which a report can be printed. */
    enum Format {
        text,
        json,
        sarif
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif (default: text).")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--claims-at",
            paramLabel = "SCORE",
            description =
                    "The lowest score, from 0 to 1, that counts as a claim (default: " + LearnedClaimGate.STRICT + ").")
    private @Nullable Double claimsAt;

    @Override
    public Integer call() throws NoSuchFileException {
        Path content = ContentFolder.findThere(Optional.ofNullable(folder));
        if (!ContentFolder.canChange(content)) {
            Commands.err(spec).println("There is no folder content here: the copy inside the program is checked.");
        }
        Report report = report(content, LocalDate.now(Clock.systemUTC()));
        Commands.out(spec).print(written(report, ContentFolder.seenFromHere(content)));
        Commands.out(spec).flush();
        return report.hasErrors() || (strict && report.warnings() > 0) ? Commands.ERRORS : Commands.FINE;
    }

    private Report report(Path content, LocalDate today) {
        return claimsAt == null
                ? Workshop.knownReport(content, today)
                        .orElseGet(() -> report(content, today, Workshop.trustingChecker()))
                : report(content, today, new Checker(LearnedClaimGate.strict().withThreshold(claimsAt)));
    }

    private static Report report(Path content, LocalDate today, Checker checker) {
        return checker.check(new ManuscriptReader().read(content), today);
    }

    private String written(Report report, String before) {
        return switch (format) {
            case text -> TextReport.of(report, before, "");
            case json -> JsonReport.of(report, before);
            case sarif -> SarifReport.of(report, before);
        };
    }
}
