package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Outcome;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what is to be told of the edition that a content folder makes, or why it makes none. */
final class EditionAccount {

    private EditionAccount() {}

    /**
     * Publishes in memory and prints.
     *
     * @param content the folder, if one is named
     * @return the status with which the command ends
     */
    static int print(@Nullable CommandSpec spec, @Nullable Path content, Function<Edition, String> account)
            throws IOException {
        Path folder = ContentFolder.findThere(Optional.ofNullable(content));
        Outcome outcome = Workshop.publisher(Workshop.pages(URI.create("http://localhost")), Clock.systemUTC())
                .publish(folder, Optional.empty());
        if (outcome instanceof Outcome.Accepted accepted) {
            tell(spec, account.apply(accepted.publication().edition()));
            return Commands.FINE;
        }
        tell(spec, ContentFolder.report(outcome.report(), folder));
        return Commands.ERRORS;
    }

    private static void tell(@Nullable CommandSpec spec, String text) {
        Commands.out(spec).print(text);
        Commands.out(spec).flush();
    }
}
