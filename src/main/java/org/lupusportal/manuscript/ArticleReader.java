package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.manuscript.ArticleDraft.CodeDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/** Reads {@code articles/<topic>/<slug>.md}: front matter and body. Stateless. */
final class ArticleReader {

    private static final List<String> REQUIRED =
            List.of("title", "summary", "order", "evidence-to", "review-by", "key-points", "questions");
    private static final List<String> KNOWN = List.of(
            "title",
            "summary",
            "order",
            "evidence-to",
            "review-by",
            "key-points",
            "questions",
            "codes",
            "aliases",
            "changes");
    private static final List<String> CHANGE = List.of("date", "what");

    private final MarkdownReader markdown;

    ArticleReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /** The article; none where its fences are missing. One whose front matter is broken still has its body. */
    List<ArticleDraft> read(ContentFile file, Faults faults) {
        return FrontMatter.split(file, faults).map(parts -> article(file, parts, faults)).stream()
                .toList();
    }

    private ArticleDraft article(ContentFile file, FrontMatter parts, Faults faults) {
        Body body = markdown.read(Passage.of(parts.body()));
        if (parts.body().text().isBlank()) {
            faults.addUnread(
                    ReadingFault.EMPTY_FILE
                            .at(parts.body(), "the article has front matter but no text")
                            .fix("write the text below the second fence"),
                    parts.body());
        }
        YamlText yaml = new YamlText(parts.yaml(), faults);
        return yaml.document()
                .flatMap(node -> Value.whole(yaml, node, "the front matter").entry(KNOWN))
                .map(entry -> article(file, entry, body))
                .orElseGet(() -> bare(file, body));
    }

    private ArticleDraft article(ContentFile file, Entry entry, Body body) {
        entry.require(REQUIRED);
        return new ArticleDraft(
                file,
                topic(file),
                slug(file),
                entry.read("title", Value::line),
                entry.read("summary", Value::words),
                entry.read("order", v -> v.number(0, Integer.MAX_VALUE)),
                entry.read("evidence-to", Value::date),
                entry.read("review-by", Value::date),
                entry.readEach("key-points", Value::someTexts, v -> v.words().map(markdown::read)),
                entry.readEach("questions", Value::someTexts, Value::words),
                entry.read("codes", v -> v.entryOfWords(Vocabulary.CODE_SYSTEMS.words())).stream()
                        .flatMap(codes -> codes.keys().stream().flatMap(system -> codes(codes, system).stream()))
                        .toList(),
                entry.readEach("aliases", Value::texts, Value::address),
                changes(entry),
                body);
    }

    private static ArticleDraft bare(ContentFile file, Body body) {
        return new ArticleDraft(
                file,
                topic(file),
                slug(file),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                body);
    }

    private static List<CodeDraft> codes(Entry codes, String system) {
        return codes.readEach(system, Value::texts, Value::code).stream()
                .map(code -> new CodeDraft(new Located<>(system, codes.keyAt(system)), code))
                .toList();
    }

    /** {@code changes} of an article or a claim. */
    static List<ChangeDraft> changes(Entry entry) {
        return entry.readEntries("changes", CHANGE).stream()
                .map(change -> {
                    change.require(CHANGE);
                    return new ChangeDraft(
                            change.at(), change.read("date", Value::date), change.read("what", Value::words));
                })
                .toList();
    }

    private static String topic(ContentFile file) {
        return file.path().split("/", -1)[1];
    }

    private static String slug(ContentFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".md".length());
    }
}
