package org.lupusportal.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists in the folder {@code gate} of the program. Stateless. */
final class Lists {

    private Lists() {}

    /** The lines of a list, without those that begin with # and blank ones. */
    static List<String> lines(String file) {
        try (InputStream in = Lists.class.getResourceAsStream("/gate/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
