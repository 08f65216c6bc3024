package org.lupusportal.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.ContentCopy;
import org.lupusportal.FreePort;

/**
 * The packed program in a folder where there is nothing else: with no content beside it, it serves and checks the copy that it
 * carries, as one file and as the image lays it out.
 */
class PackedPortalTest {

    private static final Path JAR = Path.of("target/lupus-portal.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path empty;

    @Test
    void servesTheCopyThatItCarries() throws Exception {
        int port = FreePort.find();
        Process portal = start("-jar", JAR.toString(), "--server.port=" + port, "--management.server.port=-1");
        try {
            HttpClient reader = HttpClient.newHttpClient();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> status(reader, port, "/") == 200);
            assertThat(status(reader, port, "/lupus/what-is-lupus")).isEqualTo(200);
            assertThat(status(reader, port, "/evidence")).isEqualTo(200);
        } finally {
            portal.destroy();
        }
        assertThat(portal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFolderThatGoesAwayIsMissedAndTheCopyDoesNotTakeItsPlace() throws Exception {
        Path content =
                ContentCopy.of(ContentCopy.REAL.toAbsolutePath(), Files.createDirectory(empty.resolve("content")));
        Files.writeString(
                content.resolve("articles/lupus/what-is-lupus.md"),
                "\nThis stands only here.\n",
                StandardOpenOption.APPEND);
        int port = FreePort.find();
        int health = FreePort.find();
        Process portal = start("-jar", JAR.toString(), "--server.port=" + port, "--management.server.port=" + health);
        try {
            HttpClient reader = HttpClient.newHttpClient();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> text(reader, health, "/actuator/health").contains("\"UP\""));

            Files.move(content, empty.resolve("elsewhere"));

            await().atMost(PATIENCE)
                    .until(() -> text(reader, health, "/actuator/health").contains("DEGRADED"));
            assertThat(text(reader, port, "/lupus/what-is-lupus")).contains("This stands only here.");
            assertThat(status(reader, port, "/search?q=msc")).isEqualTo(200);
            assertThat(status(reader, port, "/handout?article=lupus/what-is-lupus"))
                    .isEqualTo(200);
            assertThat(status(reader, port, "/cds-services")).isEqualTo(200);
            assertThat(status(reader, port, "/authors")).isEqualTo(404);
            assertThat(text(reader, health, "/actuator/prometheus")).contains("jvm_memory_used_bytes");
            assertThat(Files.readString(log())).contains("AOT-processed");
        } finally {
            portal.destroy();
        }
    }

    @Test
    void whoAsksForOtherPartsGetsThem() throws Exception {
        int port = FreePort.find();
        Process portal = start(
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--management.server.port=0",
                "--portal.preview=true",
                "--portal.authors=true");
        try {
            HttpClient reader = HttpClient.newHttpClient();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> status(reader, port, "/preview") == 200);
            assertThat(status(reader, port, "/authors")).isEqualTo(200);
            assertThat(Files.readString(log())).doesNotContain("AOT-processed");
        } finally {
            portal.destroy();
        }
    }

    @Test
    void checksTheCopyThatItCarries() throws Exception {
        assertRuns("-jar", JAR.toString(), "check");
    }

    @Test
    void startsWhereverItIsCopied() throws Exception {
        Path copy = Files.createDirectory(empty.resolve("an image")).resolve("the portal.jar");
        Files.copy(JAR, copy);
        assertRuns("-jar", copy.toString(), "rehearse");
    }

    private static int status(HttpClient reader, int port, String path) throws IOException, InterruptedException {
        return reader.send(request(port, path), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String text(HttpClient reader, int port, String path) throws IOException, InterruptedException {
        return reader.send(request(port, path), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
    }

    private void assertRuns(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log())).isZero();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return empty.resolve("said.txt");
    }
}
