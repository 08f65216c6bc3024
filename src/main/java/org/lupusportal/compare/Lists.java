package org.lupusportal.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lists in the folder {@code compare} of the program: a row a line, cells parted by a bar between spaces, comments after #. */
final class Lists {

    private Lists() {}

    /** The rows of a list, each with as many cells as asked for; a bar without spaces belongs to its cell. */
    static List<List<String>> rows(String file, int cells) {
        return lines(file).stream().map(line -> cells(file, line, cells)).toList();
    }

    /** The lines of a list, without comments and blank lines. */
    static List<String> lines(String file) {
        try (InputStream in = Lists.class.getResourceAsStream("/compare/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String file, String line, int cells) {
        List<String> row =
                Stream.of(line.split(" \\| ", cells)).map(String::strip).toList();
        if (row.size() != cells) {
            throw new IllegalStateException("a row of " + file + " has not " + cells + " cells: " + line);
        }
        return row;
    }
}
