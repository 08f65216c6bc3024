package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the portal answers programs over HTTP. */
class DataDoorTest {

    private static final String CLAIM = "/api/claims/msc-kidney-remission";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path content;

    private static ConfigurableApplicationContext portal;
    private static String base;

    @BeforeAll
    static void start() throws IOException {
        ContentCopy.of(ContentCopy.SMALLEST, content);
        Files.deleteIfExists(content.resolve("README.md"));
        portal = SpringApplication.run(
                PortalApplication.class,
                "--server.port=0",
                "--management.server.port=-1",
                "--portal.content=" + content);
        base = "http://localhost:"
                + ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void anySiteMayReadAnAnswerAndKeepIt() throws Exception {
        HttpResponse<String> answer = send("GET", CLAIM, "Origin", "https://other.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(answer, "Cache-Control")).contains("public");
        assertThat(JSON.readTree(answer.body()).get("caveat").asString()).isNotBlank();
        assertThat(send("GET", CLAIM, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aBrowserThatAsksBeforehandIsToldWhatItMayDo() throws Exception {
        HttpResponse<String> answer =
                send("OPTIONS", CLAIM, "Origin", "https://other.example", "Access-Control-Request-Method", "GET");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("If-None-Match");
    }

    @Test
    void aSlipOfTheKeysIsAnsweredWithWhatWasMeant() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/claims/msc-kidney-remision");
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("near")).extracting(JsonNode::asString).contains(CLAIM);
        assertThat(answer.body()).doesNotContain("remision");
    }

    @Test
    void anArticleIsFoundByItsLastPart() throws Exception {
        JsonNode problem = JSON.readTree(send("GET", "/api/articles/kidneys").body());

        assertThat(problem.get("near")).extracting(JsonNode::asString).containsExactly("/api/articles/lupus/kidneys");
    }

    @Test
    void whateverIsAskedTheAnswerIsAProblemAndNotAPage() throws Exception {
        for (String path : new String[] {
            "/api/nothing", "/api/claims/%20%3Cscript%3E", "/api/claims/" + "x".repeat(5000), "/api/claims//"
        }) {
            HttpResponse<String> answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("<script").doesNotContain("xxxx");
        }
    }

    @Test
    void nothingCanBeChangedFromOutside() throws Exception {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer = send(method, CLAIM);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void whoTakesNoJsonIsToldSo() throws Exception {
        assertThat(send("GET", CLAIM, "Accept", "text/csv").statusCode()).isEqualTo(406);
        assertThat(send("GET", CLAIM, "Accept", "application/json;q=0").statusCode())
                .isEqualTo(406);
        for (String taken : new String[] {
            "*/*", "application/*", "application/json;charset=utf-8", "text/html, application/json;q=0.5", ""
        }) {
            assertThat(send("GET", CLAIM, "Accept", taken).statusCode())
                    .as(taken)
                    .isEqualTo(200);
        }
    }

    @Test
    void aPartOfAListIsAnsweredAsTheWholeIs() throws Exception {
        HttpResponse<String> part = send("GET", "/api/claims?finding=no-difference", "Origin", "https://other.example");

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(header(part, "Content-Type")).isEqualTo("application/json");
        assertThat(header(part, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(part, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(JSON.readTree(part.body()).get("filter").toString()).isEqualTo("{\"finding\":\"no-difference\"}");
        assertThat(send("GET", "/api/claims?finding=no-difference&page=1", "If-None-Match", header(part, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(header(send("GET", "/api/claims?finding=benefit"), "ETag")).isNotEqualTo(header(part, "ETag"));
        HttpResponse<String> head = send("HEAD", "/api/claims?finding=no-difference");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(part, "ETag"));
        assertThat(send("POST", "/api/claims?finding=no-difference").statusCode())
                .isEqualTo(405);
        assertThat(send("GET", "/api/claims?finding=no-difference", "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(406);
        assertThat(send("GET", "/api/claims?").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownFilterOrValueIsAProblemThatNamesTheKnownOnes() throws Exception {
        for (String query : new String[] {"findings=benefit", "finding=benefits", "utm_source=mail"}) {
            HttpResponse<String> answer = send("GET", "/api/claims?" + query);
            JsonNode problem = JSON.readTree(answer.body());

            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(problem.get("known")).isNotEmpty();
            assertThat(answer.body()).doesNotContain("findings", "benefits", "utm");
            if (query.startsWith("finding")) {
                assertThat(problem.get("near"))
                        .extracting(JsonNode::asString)
                        .containsExactly("/api/claims?finding=benefit");
            }
        }
    }

    @Test
    void pagesForReadersStayWithinTheSite() throws Exception {
        assertThat(header(send("GET", "/lupus/kidneys"), "Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
