package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.check.Checker;
import org.lupusportal.check.SoundTexts;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.publish.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks the content when the program is built, and notes that nothing was found and which texts are sound: a start with the same
 * content can do without a check, and a check need not look again at texts that have not changed.
 */
@Command(
        name = "seal",
        description = "For the build: checks the content and notes that nothing was found, and which texts are sound.",
        mixinStandardHelpOptions = true)
final class SealCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The content folder.")
    private Path content = Path.of("content");

    @Parameters(
            index = "1",
            paramLabel = "CLASSES",
            description = "Where the notes go; the seal is removed where anything was found.")
    private Path classes = Path.of("target/classes");

    @Override
    public Integer call() throws IOException {
        SoundTexts sound = new SoundTexts();
        Checker checker = new Checker(LearnedClaimGate.strict(), () -> sound);
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Manuscript manuscript = new ManuscriptReader().read(content);
        Optional<Seal> seal = Seal.of(manuscript, checker.check(manuscript, today), today);
        Path file = classes.resolve(Workshop.SEAL);
        if (seal.isPresent()) {
            Files.write(file, seal.get().lines());
        } else {
            Files.deleteIfExists(file);
        }
        Files.write(classes.resolve(Workshop.SOUND_TEXTS), sound.lines());
        Commands.out(spec).println(seal.isPresent() ? "sealed" : "not sealed: the check has something to say");
        Commands.out(spec).flush();
        return Commands.FINE;
    }
}
