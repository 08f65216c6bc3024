package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes lines of JSON for the commands. It takes half a second to get ready, for which no other command shall wait. */
final class JsonLines {

    /** One key given twice would hide what it says first. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLines() {}

    /**
     * Reads all lines of a file, or of all {@code .jsonl} files below a folder in the order of their paths.
     *
     * @param meaning what a line of a file stands for
     * @throws IOException if one cannot be read, or holds a line that is no JSON, which is named
     */
    static <T> List<T> read(Path fileOrFolder, BiFunction<JsonNode, Path, T> meaning) throws IOException {
        List<T> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList().stream()
                    .filter(f -> f.equals(fileOrFolder) || f.toString().endsWith(".jsonl"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList()) {
                readFile(file, meaning, read);
            }
        }
        return read;
    }

    /** The strings of a list, in order; none where there is no list. */
    static List<String> strings(JsonNode list) {
        return list.valueStream().map(one -> one.asString("")).toList();
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static <T> void readFile(Path file, BiFunction<JsonNode, Path, T> meaning, List<T> into)
            throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    into.add(meaning.apply(JSON.readTree(line), file));
                } catch (JacksonException e) {
                    throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
    }
}
