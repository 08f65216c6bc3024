package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lupusportal.gate.LabelledSentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads labelled sentences from JSON lines with {@code text} and {@code label}; other fields may lack. */
final class LabelledFile {

    private LabelledFile() {}

    /** All sentences of a file, or of all {@code .jsonl} files below a folder in the order of their paths. */
    static List<LabelledSentence> read(Path fileOrFolder) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList().stream()
                    .filter(f -> f.equals(fileOrFolder) || f.toString().endsWith(".jsonl"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList()) {
                readFile(file, sentences);
            }
        }
        return sentences;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void readFile(Path file, List<LabelledSentence> into) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    into.add(sentence(JsonLines.JSON.readTree(line), file));
                } catch (JacksonException e) {
                    throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
    }

    private static LabelledSentence sentence(JsonNode line, Path file) {
        return new LabelledSentence(
                line.path("text").asString(""),
                line.path("label").asString("").equals("claim"),
                line.path("kind").asString("none"),
                line.path("source_type").asString("unknown"),
                line.path("origin").asString("own"),
                line.path("page").asString(name(file.getFileName())));
    }
}
