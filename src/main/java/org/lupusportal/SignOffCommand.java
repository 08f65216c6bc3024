package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.check.ReviewedText;
import org.lupusportal.finding.Nearest;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.text.Located;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Records that someone has reviewed an article. The entry holds the fingerprint of the present text, of the claims that it
 * uses and of what stands beside them, so it lapses by itself when any of it changes.
 */
@Command(
        name = "sign-off",
        description = "Records a review of an article's present text in sign-offs.yaml.",
        mixinStandardHelpOptions = true)
final class SignOffCommand implements Callable<Integer> {

    private static final int LONGEST_WORDS = 120;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SLUG", description = "The article, as slug or as topic/slug; a former one will do.")
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

    /** A review happened on the reviewer's day, which is not yet or no longer that of Greenwich. */
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @Override
    public Integer call() throws IOException {
        String name = words("--by", by);
        String inRole = words("--role", role);
        Path folder = ContentFolder.findThere(Optional.ofNullable(content));
        if (!ContentFolder.canChange(folder)) {
            throw new IllegalArgumentException("the copy of the content inside the program cannot be signed off");
        }
        Manuscript manuscript = new ManuscriptReader().read(folder);
        Report report = Workshop.trustingChecker().check(manuscript, LocalDate.now(clock));
        if (report.hasErrors()) {
            Commands.out(spec).print(ContentFolder.report(report, folder));
            Commands.out(spec).flush();
            return Commands.ERRORS;
        }
        ArticleDraft article = article(manuscript);
        say(new SignOffFile(folder.resolve("sign-offs.yaml"))
                .add(path(article), name, inRole, LocalDate.now(clock), reviewed(article, manuscript)));
        return Commands.FINE;
    }

    private void say(String words) {
        Commands.out(spec).println(words);
        Commands.out(spec).flush();
    }

    private static ReviewedText reviewed(ArticleDraft article, Manuscript manuscript) {
        return ReviewedText.of(
                article,
                id -> manuscript.claims().stream()
                        .filter(claim -> claim.id().value().equals(id))
                        .findFirst(),
                id -> manuscript.sources().stream()
                        .filter(source -> source.id().value().equals(id))
                        .findFirst(),
                manuscript::findDrawing);
    }

    /** A name or a role: letters must be in it, and nothing that cannot be seen. */
    private static String words(String option, String words) {
        String tidy = words.strip();
        boolean visible = tidy.codePoints().allMatch(SignOffCommand::isVisible);
        if (tidy.length() > LONGEST_WORDS || !visible || tidy.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException(option + " needs 1 to " + LONGEST_WORDS
                    + " characters with at least one letter, without line breaks or characters that cannot be seen");
        }
        return tidy;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** By its present name, or else by one that it had: a reviewer may have been given an older link. */
    private ArticleDraft article(Manuscript manuscript) {
        List<ArticleDraft> present = manuscript.articles().stream()
                .filter(a -> a.slug().equals(slug) || path(a).equals(slug))
                .toList();
        List<ArticleDraft> named = present.isEmpty()
                ? manuscript.articles().stream().filter(this::wasCalledSo).toList()
                : present;
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new IllegalArgumentException(
                named.isEmpty()
                        ? "there is no article `" + slug + "`" + nearest(manuscript)
                        : "more than one article is called `" + slug + "`; name it as topic/slug");
    }

    private boolean wasCalledSo(ArticleDraft article) {
        return article.aliases().stream().map(Located::value).anyMatch(former -> former.endsWith("/" + slug));
    }

    private String nearest(Manuscript manuscript) {
        List<String> names = manuscript.articles().stream()
                .flatMap(a -> Stream.of(a.slug(), path(a)))
                .distinct()
                .toList();
        return Nearest.to(slug, names)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; name it as slug or as topic/slug");
    }

    private static String path(ArticleDraft article) {
        return article.topic() + "/" + article.slug();
    }
}
