package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lupusportal.gate.LabelledSentence;
import tools.jackson.databind.JsonNode;

/** Reads labelled sentences from JSON lines with {@code text} and {@code label}; other fields may lack. */
final class LabelledFile {

    private LabelledFile() {}

    /** All sentences of a file, or of all {@code .jsonl} files below a folder in the order of their paths. */
    static List<LabelledSentence> read(Path fileOrFolder) throws IOException {
        return JsonLines.read(fileOrFolder, LabelledFile::sentence);
    }

    private static LabelledSentence sentence(JsonNode line, Path file) {
        return new LabelledSentence(
                line.path("text").asString(""),
                line.path("label").asString("").equals("claim"),
                line.path("kind").asString("none"),
                line.path("source_type").asString("unknown"),
                line.path("origin").asString("own"),
                line.path("page").asString(String.valueOf(file.getFileName())));
    }
}
