package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What a writer sees who starts the portal on a folder that is not yet right. */
class PreviewTest {

    private static final String GOOD = "/lupus/kidneys";
    private static final String BAD = "/lupus/skin";

    @TempDir
    private Path content;

    private ConfigurableApplicationContext portal;
    private String base;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void startOnAFolderWithABadArticle() throws IOException {
        ContentCopy.of(ContentCopy.SMALLEST, content);
        Files.deleteIfExists(content.resolve("README.md"));
        String article = Files.readString(content.resolve("articles/lupus/kidneys.md"));
        Files.writeString(
                content.resolve("articles/lupus/skin.md"),
                article.replaceFirst("title: .*", "title: Lupus and the skin") + "\nStem cells cure lupus.\n");
        portal = PortalApplication.serve(
                "--server.port=0",
                "--management.server.port=-1",
                "--portal.preview=true",
                "--portal.content=" + content);
        base = "http://localhost:"
                + ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void showsWhatIsGoodAndTellsWhatIsLeftToMend() {
        assertThat(get(GOOD).statusCode()).isEqualTo(200);
        assertThat(get(GOOD).body()).contains("preview-bar").contains("/assets/preview-");
        assertThat(get(BAD).statusCode()).isEqualTo(404);
        assertThat(get("/preview").body())
                .contains("articles/lupus/skin.md:")
                .contains("bare-claim")
                .contains("<mark>Stem cells cure lupus")
                .contains("href=\"/preview/rules/bare-claim\"");
        assertThat(get("/preview/rules/bare-claim").body()).contains("When it does not apply");
        assertThat(get("/preview/rules/no-such-rule").statusCode()).isEqualTo(404);
    }

    @Test
    void aSaveThatMendsTheArticleShowsItAndIsTold() throws IOException {
        String before = get("/preview/state").body();
        Path article = content.resolve("articles/lupus/skin.md");

        Files.writeString(article, Files.readString(article).replace("Stem cells cure lupus.", ""));

        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(BAD).statusCode() == 200);
        assertThat(get("/preview/state").body()).isNotEqualTo(before);
        assertThat(get("/preview").body()).contains("Nothing keeps this content from its readers.");
    }

    @Test
    void aClaimWithoutItsCaveatTakesTheArticlesThatMakeItWithIt() throws IOException {
        Path claims = content.resolve("claims/msc.yaml");

        Files.writeString(claims, Files.readString(claims).replaceAll("(?m)^  caveat: .*$", "  caveat: \"\""));

        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(GOOD).statusCode() == 404);
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/preview").body()).contains("claim-without-caveat");
    }

    @Test
    void aBrokenSiteFileLeavesTheEarlierPages() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "name: [\n");

        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get("/preview").body().contains("The pages are those of an earlier save."));
        assertThat(get(GOOD).statusCode()).isEqualTo(200);
    }

    @Test
    void aFolderThatIsNotThereIsMissed(@TempDir Path elsewhere) throws IOException {
        String before = get("/preview/state").body();

        Files.move(content, elsewhere.resolve("content"));

        await().atMost(Duration.ofSeconds(8))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get("/preview").body().contains("The folder cannot be read"));
        assertThat(get("/preview/state").body()).isNotEqualTo(before);
        assertThat(get(GOOD).statusCode()).isEqualTo(200);
        Files.move(elsewhere.resolve("content"), content);
    }
}
