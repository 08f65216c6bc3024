package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/** Reads {@code sources/<id>.yaml}: one CSL item and, under {@code custom}, the facts of the study. Stateless. */
final class SourceReader {

    private static final List<String> FACTS = List.of(
            "design",
            "reviews",
            "blinded",
            "participants",
            "population",
            "comparison",
            "follow-up",
            "registration",
            "country",
            "funding",
            "conflicts",
            "checked",
            "retracted",
            "verified");

    private static final List<String> FREE_FACTS =
            List.of("population", "comparison", "follow-up", "registration", "country", "funding", "conflicts");

    private SourceReader() {}

    /** What is written freely; only what has been read without a fault, so that no fault is told twice. */
    private static List<Passage> written(Entry entry, List<String> keys, Set<String> read) {
        return keys.stream()
                .filter(read::contains)
                .flatMap(key -> entry.value(key).text().stream())
                .toList();
    }

    static Optional<SourceDraft> read(ContentFile file, Value document) {
        return document.entry(CslItem.VARIABLES).map(entry -> {
            entry.require(List.of("type", "title", "custom"));
            Map<String, Located<String>> facts = new LinkedHashMap<>();
            List<Passage> words = new ArrayList<>();
            entry.read("custom", v -> v.entry(FACTS)).ifPresent(custom -> {
                custom.require(List.of("design"));
                custom.keys().forEach(key -> fact(custom.value(key), key).ifPresent(f -> facts.put(key, f)));
                words.addAll(written(custom, FREE_FACTS, facts.keySet()));
            });
            CslItem item = CslItem.read(entry);
            words.addAll(item.notes());
            return new SourceDraft(
                    file,
                    id(file, entry, item),
                    item.variables(),
                    item.places(),
                    Collections.unmodifiableMap(facts),
                    words,
                    item.record());
        });
    }

    private static Located<String> id(ContentFile file, Entry entry, CslItem item) {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        return Optional.ofNullable(item.places().get("id")).orElseGet(() -> new Located<>(name, entry.start()));
    }

    private static Optional<Located<String>> fact(Value value, String key) {
        return switch (key) {
            case "design" -> value.word(Vocabulary.DESIGNS);
            case "reviews" -> value.word(Vocabulary.POOLED_DESIGNS);
            case "verified" -> value.word(Vocabulary.VERIFIED);
            case "blinded", "retracted" -> value.flag();
            case "participants" -> asText(value.number(0, Integer.MAX_VALUE));
            case "checked" -> asText(value.date());
            default -> value.word();
        };
    }

    private static Optional<Located<String>> asText(Optional<? extends Located<?>> value) {
        return value.map(v -> new Located<>(v.value().toString(), v.at()));
    }
}
