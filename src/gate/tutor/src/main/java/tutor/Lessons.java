package tutor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gate's lessons that are ours from the beginning, and what is to be judged. */
record Lessons(List<String> texts, List<Boolean> claims) {

    /** Reads all files below a folder, in the order of their paths, but for sentences that were reworded from the labelled corpus. */
    static Lessons read(Path folder) throws IOException {
        Lessons lessons = new Lessons(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (JsonObject line : lines(file)) {
                    if (!line.has("origin") || !line.get("origin").getAsString().equals("reworded")) {
                        lessons.texts.add(line.get("text").getAsString());
                        lessons.claims.add(line.get("label").getAsString().equals("claim"));
                    }
                }
            }
        }
        return lessons;
    }

    static List<JsonObject> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
