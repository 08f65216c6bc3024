package org.lupusportal.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** What a tutor thinks of variations, and of which: nobody must learn them of other sentences. Stateless. */
final class Opinions {

    private static final float PER_CENT = 100;

    private Opinions() {}

    /** A word that stands for these very sentences in this order. */
    static String about(List<String> sentences) {
        CRC32 sum = new CRC32();
        for (String sentence : sentences) {
            sum.update(sentence.getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return Long.toHexString(sum.getValue());
    }

    /**
     * Reads opinions.
     *
     * @param lines first what they are {@linkplain #about about}, then for each sentence how likely it is a claim, per cent
     * @param sentences in the same order
     * @throws IllegalArgumentException if they are about other sentences
     */
    static List<Lesson> read(List<String> lines, List<String> sentences) {
        if (lines.size() != sentences.size() + 1 || !lines.get(0).equals(about(sentences))) {
            throw new IllegalArgumentException(
                    "the tutor's opinions are about other sentences; src/gate/README.md says how to"
                            + " ask for them anew");
        }
        List<Lesson> lessons = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            lessons.add(new Lesson(sentences.get(i), Integer.parseInt(lines.get(i + 1)) / PER_CENT));
        }
        return lessons;
    }
}
