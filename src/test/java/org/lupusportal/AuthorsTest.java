package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The page for authors, which is there only where the operator wants it. */
class AuthorsTest {

    @TempDir
    private Path content;

    @BeforeEach
    void aFolderWithMuchToTell() throws IOException {
        ContentCopy.of(ContentCopy.SMALLEST, content);
        Path article = content.resolve("articles/lupus/kidneys.md");
        Files.writeString(
                article,
                Files.readString(article).replace("review-by: 2027-11-22", "review-by: 2026-11-23")
                        + "\n## More to read\n\nResearchers are [testing a dose](not-a-claim: \"states an aim\").\n");
        Path sources = content.resolve("sources");
        Files.writeString(
                sources.resolve("lonely2020.yaml"),
                Files.readString(sources.resolve("deng2017.yaml"))
                        .replace("deng2017", "lonely2020")
                        .replace("10.1136/annrheumdis-2017-211073", "10.1136/lonely"));
        Files.writeString(content.resolve("sign-offs.yaml"), """
                - article: lupus/kidneys
                  by: "A reviewer of this example"
                  role: "nurse"
                  on: 2026-11-22
                  fingerprint: "00"
                  parts: ["title 000000000000"]
                """);
    }

    private HttpResponse<String> get(String path, String... settings) throws Exception {
        String[] args = new String[settings.length + 3];
        args[0] = "--server.port=0";
        args[1] = "--management.server.port=-1";
        args[2] = "--portal.content=" + content;
        System.arraycopy(settings, 0, args, 3, settings.length);
        try (ConfigurableApplicationContext portal = PortalApplication.serve(args)) {
            int port =
                    ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void isNotThereUnlessItIsAskedFor() throws Exception {
        assertThat(get("/authors").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAllThatIsLeftToDo() throws Exception {
        HttpResponse<String> response = get("/authors", "--portal.authors=true");
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("section[aria-labelledby=reviews]").text())
                .contains("0 of 1 articles are signed off")
                .contains("lupus/kidneys` has changed since its review on 2026-11-22")
                .contains("changed: title, summary, key point, question, opening, section `more-to-read`");
        assertThat(page.select("section[aria-labelledby=due]").text())
                .contains("November 23, 2026, overdue by ", "Lupus and the kidneys")
                .doesNotContain("reviewed by");
        assertThat(page.select("section[aria-labelledby=grades] tbody tr")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=grades] details li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .matches("Opening: -?\\d+\\.\\d");
        assertThat(page.select("section[aria-labelledby=unused]").text()).contains("sources/lonely2020.yaml");
        assertThat(page.select("section[aria-labelledby=overrulings]").text())
                .contains("“testing a dose”: states an aim (Lupus and the kidneys)");
        assertThat(page.select("section[aria-labelledby=findings] .finding pre mark"))
                .isNotEmpty();
    }
}
