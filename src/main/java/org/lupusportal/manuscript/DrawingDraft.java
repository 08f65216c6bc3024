package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * An SVG drawing as found in {@code images/}.
 *
 * @param file its file
 * @param title its {@code title} element
 * @param description its {@code desc} element
 * @param words every text in it that a reader sees
 * @param links where its links lead, such as {@code /lupus/symptoms#skin}, with the places of these words
 */
public record DrawingDraft(
        ContentFile file,
        Optional<Passage> title,
        Optional<Passage> description,
        List<Passage> words,
        List<Located<String>> links) {}
