package org.lupusportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of content folders, for tests that change them. */
public final class ContentCopy {

    /** The least content that publishes. */
    public static final Path SMALLEST = Path.of("src/test/resources/contents/smallest");

    /** What is really published. */
    public static final Path REAL = Path.of("content");

    private ContentCopy() {}

    public static Path of(Path content, Path into) throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            for (Path each : all.toList()) {
                Path target = into.resolve(content.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return into;
    }
}
