package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same content makes the same bytes, whenever and wherever: each run is a Java of its own, because within one the order of
 * unordered things stays as it is.
 */
class SameBytesTest {

    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void everyRunWritesTheSameBytes() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(export(folder.resolve("site" + run)));
        }
        for (Process run : runs) {
            assertThat(run.waitFor()).isZero();
        }

        Map<String, String> first = sums(folder.resolve("site0"));
        assertThat(first).hasSizeGreaterThan(50);
        for (int run = 1; run < RUNS; run++) {
            assertThat(sums(folder.resolve("site" + run))).isEqualTo(first);
        }
    }

    private Process export(Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortalApplication.class.getName(),
                        "export",
                        site.toString(),
                        "--content",
                        "src/test/resources/contents/smallest")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private static Map<String, String> sums(Path site) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(site.relativize(file).toString(), sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
