package org.lupusportal.clinic;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that is asked for: a code in a system, or words, or both.
 *
 * @param code as sent
 * @param vocabulary the system of the code, if it is one that the portal knows
 * @param hasSystem whether any system was sent, known or not
 * @param displayName the record's name for the code
 * @param originalText what somebody typed
 */
record Criterion(
        Optional<String> code,
        Optional<Vocabulary> vocabulary,
        boolean hasSystem,
        Optional<String> displayName,
        Optional<String> originalText) {

    boolean isEmpty() {
        return code.isEmpty() && displayName.isEmpty() && originalText.isEmpty();
    }

    /** Whether it can be looked up by its code; then its words count for nothing, unless it is a medicine. */
    boolean isCoded() {
        return code.isPresent() && vocabulary.isPresent();
    }

    /** A code of no system, and no words to fall back on. */
    boolean isBareCode() {
        return code.isPresent() && !hasSystem && words().findAny().isEmpty();
    }

    /** What was typed comes before what the record calls it. */
    Stream<String> words() {
        return Stream.of(originalText, displayName).flatMap(Optional::stream);
    }

    /** "ICD-10-CM M32.14", or the words. */
    String plain() {
        return isCoded()
                ? vocabulary.map(Vocabulary::plainName).orElse("") + " " + code.orElse("")
                : words().findFirst()
                        .map(words -> "“" + words + "”")
                        .orElse("a code in a system that this portal does not know");
    }
}
