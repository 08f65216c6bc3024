package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * A bibliographic record in CSL's own terms: each variable is text, a list of names or a day. Long because
 * CSL has many.
 *
 * @param variables all but {@code custom}: text, lists of text, and lists of maps for names; days as ISO 8601 text
 * @param places where each is written, with its text where it is one
 * @param notes what is written freely
 * @param record every other text in it but titles, which are other people's words
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL 1.0.2, variables</a>
 */
record CslItem(
        Map<String, Object> variables, Map<String, Located<String>> places, List<Passage> notes, List<Passage> record) {

    private static final List<String> TEXTS = List.of(
            "id",
            "type",
            "citation-key",
            "language",
            "journalAbbreviation",
            "shortTitle",
            "abstract",
            "annote",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "authority",
            "call-number",
            "chapter-number",
            "citation-label",
            "citation-number",
            "collection-number",
            "collection-title",
            "container-title",
            "container-title-short",
            "dimensions",
            "division",
            "DOI",
            "edition",
            "event",
            "event-place",
            "event-title",
            "first-reference-note-number",
            "genre",
            "ISBN",
            "ISSN",
            "issue",
            "jurisdiction",
            "keyword",
            "locator",
            "medium",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part",
            "part-title",
            "PMCID",
            "PMID",
            "printing",
            "publisher",
            "publisher-place",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "source",
            "status",
            "supplement",
            "title",
            "title-short",
            "URL",
            "version",
            "volume",
            "volume-title",
            "volume-title-short",
            "year-suffix");

    /** Titles of works: many say what the work found. The name of a journal or a series says no such thing. */
    private static final Set<String> TITLES = Set.of(
            "original-title",
            "part-title",
            "reviewed-title",
            "shortTitle",
            "title",
            "title-short",
            "volume-title",
            "volume-title-short");

    /** Variables that hold no name or title but a writer's words. */
    private static final Set<String> NOTES = Set.of(
            "abstract",
            "annote",
            "dimensions",
            "genre",
            "keyword",
            "medium",
            "note",
            "references",
            "scale",
            "section",
            "status");

    private static final List<String> NAMES = List.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    private static final List<String> DAYS =
            List.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    private static final List<String> NAME = List.of(
            "family",
            "given",
            "literal",
            "dropping-particle",
            "non-dropping-particle",
            "suffix",
            "comma-suffix",
            "static-ordering",
            "parse-names");

    private static final Vocabulary TYPES = new Vocabulary(List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage"));

    /** Every key that an item may have. */
    static final List<String> VARIABLES = variablesOfAllKinds();

    private static List<String> variablesOfAllKinds() {
        List<String> all = new ArrayList<>(TEXTS);
        all.addAll(NAMES);
        all.addAll(DAYS);
        all.addAll(List.of("categories", "custom"));
        return List.copyOf(all);
    }

    CslItem {
        notes = List.copyOf(notes);
        record = List.copyOf(record);
    }

    /** The variables of a source's file that are of the type that CSL gives them; others are noted. */
    static CslItem read(Entry entry) {
        Map<String, Object> variables = new LinkedHashMap<>();
        Map<String, Located<String>> places = new LinkedHashMap<>();
        List<Passage> notes = new ArrayList<>();
        List<Passage> record = new ArrayList<>();
        for (String key : entry.keys()) {
            Value value = entry.value(key);
            if (!key.equals("custom")) {
                variable(key, value, NOTES.contains(key) ? notes : record).ifPresent(read -> {
                    variables.put(key, read);
                    places.put(key, new Located<>(read instanceof String text ? text : "", value.at()));
                });
            }
        }
        return new CslItem(Collections.unmodifiableMap(variables), Collections.unmodifiableMap(places), notes, record);
    }

    private static Optional<Object> variable(String key, Value value, List<Passage> words) {
        if (NAMES.contains(key)) {
            return Optional.<Object>of(names(value, words)).filter(names -> !names.equals(List.of()));
        }
        if (DAYS.contains(key)) {
            return CslDate.read(value).map(Object.class::cast);
        }
        if (key.equals("categories")) {
            List<Passage> categories =
                    value.texts().stream().flatMap(v -> v.text().stream()).toList();
            words.addAll(categories);
            return Optional.of(categories.stream().map(Passage::text).toList());
        }
        return switch (key) {
            case "type" -> value.word(TYPES).map(Located::value);
            case "id" -> value.id().map(Located::value);
            default -> {
                Optional<Passage> text = value.text();
                text.filter(written -> !TITLES.contains(key)).ifPresent(words::add);
                yield text.map(Passage::text);
            }
        };
    }

    private static List<Map<String, String>> names(Value value, List<Passage> words) {
        return value.entries(NAME).stream()
                .map(entry -> name(entry, words))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, String> name(Entry entry, List<Passage> words) {
        if (entry.find("literal").isEmpty()) {
            entry.require(List.of("family"));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        entry.keys()
                .forEach(key -> entry.read(key, Value::text).ifPresent(part -> {
                    parts.put(key, part.text());
                    words.add(part);
                }));
        return Collections.unmodifiableMap(parts);
    }
}
