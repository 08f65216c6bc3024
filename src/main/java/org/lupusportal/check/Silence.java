package org.lupusportal.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * A writer's word that a warning is known and may stand: {@code <!-- allow: review-overdue — reason -->} in the body of an
 * article speaks for the whole article, {@code # allow: unused-claim — reason} in YAML for the next line.
 *
 * @param rule id of the rule that is to be silent
 * @param reason why; may be blank, which silences nothing
 * @param at the comment
 * @param line the only line it speaks for; none where it speaks for the file
 */
record Silence(String rule, String reason, Span at, OptionalInt line) {

    private static final String WORDS = "allow:\\s*([A-Za-z0-9-]*)\\s*(?:[—–-]+\\s*(.*?))?\\s*";
    private static final Pattern IN_MARKDOWN = Pattern.compile("\\s*<!--\\s*" + WORDS + "-->\\s*", Pattern.DOTALL);
    private static final Pattern IN_YAML = Pattern.compile("\\s*#\\s*" + WORDS);

    /** Whether a stretch of HTML is a silence and nothing else. */
    static boolean isMarkdown(String html) {
        return IN_MARKDOWN.matcher(html).matches() && html.indexOf("-->") == html.lastIndexOf("-->");
    }

    /** Every silence in the content, sorted by file and place. */
    static Stream<Silence> in(Manuscript manuscript) {
        Stream<Silence> bodies = manuscript.articles().stream().flatMap(Silence::inBody);
        Map<String, Integer> frontMatter = manuscript.articles().stream()
                .collect(Collectors.toMap(
                        article -> article.file().path(), Silence::lastLineOfFrontMatter, (a, b) -> a));
        Stream<Silence> yaml = manuscript.files().stream()
                .flatMap(file -> IntStream.rangeClosed(1, lastLineOfYaml(frontMatter, file))
                        .boxed()
                        .flatMap(line -> inLine(file, line).stream()));
        return Stream.concat(bodies, yaml);
    }

    private static Stream<Silence> inBody(ArticleDraft article) {
        return article.body().rawHtml().stream()
                .filter(html -> isMarkdown(html.text()))
                .map(html -> {
                    Matcher words = IN_MARKDOWN.matcher(html.text());
                    return of(words, trimmed(html), OptionalInt.empty());
                });
    }

    private static Span trimmed(Span html) {
        int start = html.start() + html.text().indexOf('<');
        return html.file().span(start, start + html.text().strip().length());
    }

    /** Where the YAML of a file ends: the front matter of an article, all of any other. */
    private static int lastLineOfYaml(Map<String, Integer> frontMatter, ContentFile file) {
        return file.path().endsWith(".yaml") ? file.lineCount() : frontMatter.getOrDefault(file.path(), 0);
    }

    private static int lastLineOfFrontMatter(ArticleDraft article) {
        return article.body().source().span().from().line() - 1;
    }

    private static Optional<Silence> inLine(ContentFile file, int line) {
        String text = file.line(line);
        Matcher words = IN_YAML.matcher(text);
        if (!text.contains("allow:") || !words.matches()) {
            return Optional.empty();
        }
        int start = file.startOfLine(line);
        Span at = file.span(
                start + text.indexOf('#'), start + text.stripTrailing().length());
        return Optional.of(of(words, at, OptionalInt.of(line + 1)));
    }

    private static Silence of(Matcher words, Span at, OptionalInt line) {
        if (!words.matches()) {
            throw new IllegalStateException("not a silence: " + at.text());
        }
        return new Silence(words.group(1), Optional.ofNullable(words.group(2)).orElse(""), at, line);
    }

    /** Whether it speaks for this finding. */
    boolean covers(Finding finding) {
        return !finding.isError()
                && !reason.isBlank()
                && finding.rule().id().equals(rule)
                && finding.at().file().path().equals(at.file().path())
                && (line.isEmpty() || line.getAsInt() == finding.at().from().line());
    }
}
