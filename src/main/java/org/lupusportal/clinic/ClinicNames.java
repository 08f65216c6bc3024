package org.lupusportal.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the names that come with the program. */
final class ClinicNames {

    private ClinicNames() {}

    /** The names in a resource, in UTF-8. */
    static Properties read(String resource) {
        Properties names = new Properties();
        try (InputStream in = ClinicNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its names: " + resource);
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
