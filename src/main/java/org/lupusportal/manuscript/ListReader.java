package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;

/** Reads the files that are lists of entries: heard claims, glossary and sign-offs. Stateless. */
final class ListReader {

    private static final List<String> HEARD = List.of("id", "about", "heard", "also-heard", "verdict", "answer");
    private static final List<String> HEARD_REQUIRED = List.of("id", "heard", "verdict", "answer");
    private static final List<String> TERM = List.of("term", "also-called", "definition", "kind", "see");
    private static final List<String> TERM_REQUIRED = List.of("term", "definition");
    private static final List<String> SIGN_OFF = List.of("article", "by", "role", "on", "fingerprint", "parts");
    private static final List<String> SIGN_OFF_REQUIRED = List.of("article", "by", "role", "on", "fingerprint");
    private static final Pattern PART = Pattern.compile("[a-z-]{1,20}(?: \\S{1,200})? [0-9a-f]{12}");

    private final MarkdownReader markdown;

    ListReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    List<HeardClaimDraft> heardClaims(ContentFile file, Value document) {
        return entries(document, HEARD, HEARD_REQUIRED).stream()
                .map(entry -> new HeardClaimDraft(
                        file,
                        entry.at(),
                        entry.read("id", Value::id),
                        entry.read("about", Value::line),
                        entry.read("heard", Value::words),
                        entry.readEach("also-heard", Value::texts, Value::words),
                        entry.read("verdict", v -> v.word(Vocabulary.VERDICTS)),
                        entry.read("answer", Value::words).map(markdown::read)))
                .toList();
    }

    List<TermDraft> terms(Value document) {
        return entries(document, TERM, TERM_REQUIRED).stream()
                .map(entry -> new TermDraft(
                        entry.at(),
                        entry.read("term", Value::line),
                        entry.readEach("also-called", Value::texts, Value::words),
                        entry.read("definition", Value::words).map(markdown::read),
                        entry.read("kind", v -> v.word(Vocabulary.TERM_KINDS)),
                        entry.read("see", Value::article)))
                .toList();
    }

    List<SignOffDraft> signOffs(Value document) {
        return entries(document, SIGN_OFF, SIGN_OFF_REQUIRED).stream()
                .map(entry -> new SignOffDraft(
                        entry.at(),
                        entry.read("article", Value::article),
                        entry.read("by", Value::words),
                        entry.read("role", Value::words),
                        entry.read("on", Value::date),
                        entry.read("fingerprint", Value::fingerprint),
                        entry.readEach("parts", Value::texts, ListReader::part)))
                .toList();
    }

    private static Optional<Located<String>> part(Value value) {
        return value.parsed(
                "a part with its sum",
                "as `sign-off` writes it, such as `title 0123456789ab`",
                text -> PART.matcher(text).matches() ? Optional.of(text) : Optional.empty());
    }

    private static List<Entry> entries(Value document, List<String> known, List<String> required) {
        return document.entries(known).stream()
                .peek(entry -> entry.require(required))
                .toList();
    }
}
