package org.lupusportal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.TextReport;
import org.lupusportal.publish.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Records that someone has reviewed an article. The entry holds the fingerprint of the present text and of the claims that it
 * uses, so it lapses by itself when either changes.
 */
@Command(
        name = "sign-off",
        description = "Records a review of an article's present text in sign-offs.yaml.",
        mixinStandardHelpOptions = true)
final class SignOffCommand implements Callable<Integer> {

    private static final int LONGEST_WORDS = 120;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SLUG", description = "The article, as slug or as topic/slug.")
    private String slug = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who reviewed it.")
    private String by = "";

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "In what role, such as rheumatologist.")
    private String role = "";

    @Option(names = "--content", paramLabel = "DIR", description = "The content folder (default: content).")
    private @Nullable Path content;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        requireWords("--by", by);
        requireWords("--role", role);
        Path folder = ContentFolder.find(Optional.ofNullable(content));
        if (!ContentFolder.canChange(folder)) {
            throw new IllegalArgumentException("the copy of the content inside the program cannot be signed off");
        }
        Outcome outcome = Workshop.publisher(Workshop.pages(URI.create("http://localhost:8080")), clock)
                .publish(folder, Optional.empty());
        if (outcome instanceof Outcome.Accepted accepted) {
            record(
                    folder.resolve("sign-offs.yaml"),
                    article(accepted.publication().edition()));
            return Commands.FINE;
        }
        Commands.out(spec).print(TextReport.of(outcome.report()));
        Commands.out(spec).flush();
        return Commands.ERRORS;
    }

    private static void requireWords(String option, String words) {
        if (words.isBlank() || words.length() > LONGEST_WORDS || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    option + " needs 1 to " + LONGEST_WORDS + " characters, without line breaks");
        }
    }

    private Article article(Edition edition) {
        List<Article> named = edition.articles().stream()
                .filter(a -> a.path().slug().equals(slug) || a.path().toString().equals(slug))
                .toList();
        if (named.size() != 1) {
            throw new IllegalArgumentException(
                    (named.isEmpty() ? "there is no article `" : "more than one article is called `") + slug
                            + "`; name it as topic/slug");
        }
        return named.get(0);
    }

    private void record(Path file, Article article) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        String kept = before.replaceFirst("(?m)^\\[\\s*\\]\\s*$\\R?", "");
        String entry = "- article: " + article.path() + "\n  by: " + quoted(by) + "\n  role: " + quoted(role)
                + "\n  on: " + LocalDate.now(clock) + "\n  fingerprint: \"" + article.fingerprint() + "\"\n";
        String gap = kept.isEmpty() || kept.endsWith("\n") ? "" : "\n";
        Files.writeString(file, kept + gap + entry);
        Commands.out(spec).println("Signed off " + article.path() + " as it stands (" + article.fingerprint() + ").");
        Commands.out(spec).flush();
    }

    /** As a YAML scalar in double quotes, in which nothing that the reviewer typed can end it. */
    private static String quoted(String words) {
        return "\"" + words.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
