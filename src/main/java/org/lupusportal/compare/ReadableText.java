package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.gate.Language;
import org.lupusportal.gate.Sentences;

/**
 * The part of a text that can be read: what is in another language is blanked, so that every place in it stays. For one text.
 */
final class ReadableText {

    private final StringBuilder text;
    private final Map<String, Integer> foreign = new LinkedHashMap<>();
    private final Map<String, Language> languages = new LinkedHashMap<>();

    private ReadableText(String whole) {
        this.text = new StringBuilder(whole);
    }

    static ReadableText of(String whole) {
        ReadableText readable = new ReadableText(whole);
        int start = 0;
        while (start < whole.length()) {
            int next = whole.indexOf('\n', start);
            int end = next < 0 ? whole.length() : next;
            readable.paragraph(whole.substring(start, end), start);
            start = end + 1;
        }
        return readable;
    }

    /** In a paragraph of several languages each sentence is looked at by itself; one too short to tell its language stays. */
    private void paragraph(String paragraph, int at) {
        Language.of(paragraph).ifPresent(main -> {
            for (Sentences.Stretch sentence : Sentences.in(paragraph)) {
                sentence(paragraph.substring(sentence.start(), sentence.end()), at + sentence.start(), main);
            }
        });
    }

    private void sentence(String words, int at, Language main) {
        Optional<Language> own = Language.of(words);
        Language language = own.orElse(main);
        languages.put(language.tag(), language);
        foreign.merge(language.tag(), words.length(), Integer::sum);
        if (own.isPresent()) {
            text.replace(at, at + words.length(), " ".repeat(words.length()));
        }
    }

    String text() {
        return text.toString();
    }

    /** The language of the most part that is not in English. */
    Optional<Language> language() {
        return foreign.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(languages.get(most.getKey())));
    }

    /** Whether more than half stands in paragraphs in other languages. */
    boolean isForeign() {
        return foreign.values().stream().mapToInt(Integer::intValue).sum() * 2 > text.length();
    }
}
