package org.lupusportal.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * A source as written.
 *
 * @param file its file
 * @param id {@code id}, or the name of the file where the key lacks
 * @param item the CSL item without {@code custom}: values text, lists and maps; {@code issued} as ISO 8601 text of year,
 *     month or day
 * @param places where each variable of the item stands, by name
 * @param facts {@code custom}, by key
 * @param words what is written freely: facts and notes
 * @param record every other text of the item but its titles: names, numbers, categories
 */
public record SourceDraft(
        ContentFile file,
        Located<String> id,
        Map<String, Object> item,
        Map<String, Located<String>> places,
        Map<String, Located<String>> facts,
        List<Passage> words,
        List<Passage> record) {

    public SourceDraft {
        words = List.copyOf(words);
        record = List.copyOf(record);
    }

    /** The name of the file without its ending. */
    public String fileId() {
        String path = file.path();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }

    /** A fact of the study, such as {@code design}. */
    public Optional<Located<String>> findFact(String key) {
        return Optional.ofNullable(facts.get(key));
    }
}
