package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.manuscript.SiteDraft.EntryDraft;
import org.lupusportal.text.ContentFile;

/** Reads {@code site.yaml}. Stateless. */
final class SiteReader {

    private static final List<String> KNOWN = List.of(
            "name",
            "tagline",
            "summary",
            "emergency",
            "contact",
            "languages",
            "topics",
            "interventions",
            "outcomes",
            "start-here",
            "collections");
    private static final List<String> REQUIRED =
            List.of("name", "tagline", "summary", "emergency", "topics", "interventions", "outcomes");
    private static final List<String> TOPIC = List.of("id", "name", "summary");
    private static final List<String> INTERVENTION = List.of("id", "name", "short");
    private static final List<String> READING_LIST = List.of("id", "name", "summary", "articles");

    private SiteReader() {}

    static Optional<SiteDraft> read(ContentFile file, Value document) {
        return document.entry(KNOWN).map(entry -> {
            entry.require(REQUIRED);
            return site(file, entry);
        });
    }

    private static SiteDraft site(ContentFile file, Entry entry) {
        return new SiteDraft(
                file,
                entry.read("name", Value::line),
                entry.read("tagline", Value::words),
                entry.read("summary", Value::words),
                entry.read("emergency", Value::words),
                entry.readEach("languages", Value::someTexts, v -> v.word(Vocabulary.LANGUAGES)),
                someEntries(entry, "topics", TOPIC),
                someEntries(entry, "interventions", INTERVENTION),
                entry.readEach("outcomes", Value::someTexts, Value::words),
                entries(entry, "start-here", READING_LIST),
                entries(entry, "collections", READING_LIST),
                entry.read("contact", Value::contact));
    }

    /** Without a topic no article has a place, and a list of treatments that names none would let any word pass for one. */
    private static List<EntryDraft> someEntries(Entry site, String key, List<String> keys) {
        site.read(key, Value::some);
        return entries(site, key, keys);
    }

    private static List<EntryDraft> entries(Entry site, String key, List<String> keys) {
        return site.readEntries(key, keys).stream()
                .map(entry -> {
                    entry.require(keys);
                    return new EntryDraft(
                            entry.at(),
                            entry.read("id", Value::id),
                            entry.read("name", Value::line),
                            entry.read(keys.get(2), Value::words),
                            entry.readEach("articles", Value::someTexts, Value::article));
                })
                .toList();
    }
}
