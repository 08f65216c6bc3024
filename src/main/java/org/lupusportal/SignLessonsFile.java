package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.lupusportal.gate.SignLesson;
import tools.jackson.databind.JsonNode;

/** Reads sentences labelled with the signs that they show, from JSON lines with {@code text} and {@code signs}. */
final class SignLessonsFile {

    private SignLessonsFile() {}

    /** All sentences of a file, or of all {@code .jsonl} files below a folder in the order of their paths. */
    static List<SignLesson> read(Path fileOrFolder) throws IOException {
        return JsonLines.read(fileOrFolder, (line, file) -> lesson(line));
    }

    private static SignLesson lesson(JsonNode line) {
        return new SignLesson(line.path("text").asString(""), Set.copyOf(JsonLines.strings(line.path("signs"))));
    }
}
