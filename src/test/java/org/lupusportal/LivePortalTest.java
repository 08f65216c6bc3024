package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program over HTTP, on a content folder that changes under it. */
class LivePortalTest {

    private static final String KIDNEYS = "/lupus/kidneys";

    @TempDir
    private static Path content;

    private static ConfigurableApplicationContext portal;
    private static String base;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        ContentCopy.of(ContentCopy.SMALLEST, content);
        Files.deleteIfExists(content.resolve("README.md"));
        Files.writeString(
                content.resolve("addresses.txt"),
                "\n/lupus/renal -> /lupus/kidneys\n/evidence/msc-old -> /evidence/msc-kidney-remission\n",
                StandardOpenOption.APPEND);
        portal = PortalApplication.serve(
                "--server.port=0", "--management.server.port=-1", "--portal.content=" + content);
        base = "http://localhost:"
                + ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<byte[]> get(String path) {
        return send(to(path));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void aPageIsServedWithItsClaimsItsHeadersAndItsTag() {
        HttpResponse<byte[]> page = get(KIDNEYS);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("data-claim=\"msc-kidney-remission\"").contains("data-caveat");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "ETag")).startsWith("\"");
        assertThat(header(page, "Set-Cookie")).isEmpty();
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        HttpResponse<byte[]> first = get(KIDNEYS);

        HttpResponse<byte[]> byTag = send(to(KIDNEYS).header("If-None-Match", header(first, "ETag")));
        HttpResponse<byte[]> byDate = send(to(KIDNEYS).header("If-Modified-Since", header(first, "Last-Modified")));

        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(byDate.statusCode()).isEqualTo(304);
        assertThat(send(to(KIDNEYS).header("If-None-Match", "\"another\"")).statusCode())
                .isEqualTo(200);
        assertThat(send(to(KIDNEYS)
                                .header("If-None-Match", "\"another\"")
                                .header("If-None-Match", header(first, "ETag")))
                        .statusCode())
                .as("a list in two lines")
                .isEqualTo(304);
        assertThat(send(to(KIDNEYS).header("If-Match", "\"another\"")).statusCode())
                .isEqualTo(412);
        assertThat(send(to(KIDNEYS).header("If-Match", header(first, "ETag"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachBrowserGetsTheFormThatItTakes() throws IOException {
        HttpResponse<byte[]> plain = get(KIDNEYS);
        HttpResponse<byte[]> gzip = send(to(KIDNEYS).header("Accept-Encoding", "gzip"));
        HttpResponse<byte[]> brotli = send(to(KIDNEYS).header("Accept-Encoding", "gzip, deflate, br"));
        HttpResponse<byte[]> refused = send(to(KIDNEYS).header("Accept-Encoding", "br;q=0, gzip;q=0"));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(header(refused, "Content-Encoding")).isEmpty();
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(List.of(header(plain, "ETag"), header(gzip, "ETag"), header(brotli, "ETag")))
                .doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatTomcatRefusesIsAnsweredByAPageLikeAllOthers() {
        HttpResponse<byte[]> page = get("/lupus%2Fkidneys");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(text(page))
                .contains("cannot be read", "href=\"/assets/site-", "action=\"/search\"", "width=device-width")
                .doesNotContain("Tomcat", "HTTP Status", "<style", "kidneys");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "/handout/, /handout",
        "/handout/?article=lupus/kidneys, /handout?article=lupus/kidneys",
        "/handout.pdf/, /handout.pdf",
        "/lupus/kidneys/qr.svg/, /lupus/kidneys/qr.svg",
        "/lupus/kidneys//, /lupus/kidneys",
        "/s/7k2m9qxe41d5/, /s/7k2m9qxe41d5",
        "/search/?q=x, /search?q=x"
    })
    void aSlashAtTheEndOfAnAddressIsForgiven(String address, String bare) {
        HttpResponse<byte[]> answer = send(to(address));

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "/lupus/kidneys/qr.svg, cross-origin",
        "/lupus/kidneys/qr.png, cross-origin",
        "/handout/qr.svg?article=lupus/kidneys, cross-origin",
        "/picture.png, cross-origin",
        "/lupus/kidneys, same-origin",
        "/lupus/kidneys.pdf, same-origin",
        "/handout?article=lupus/kidneys&x=/qr.svg, same-origin"
    })
    void otherSitesMayShowThePicturesThatAreMeantForThemAndNothingElse(String address, String policy) {
        HttpResponse<byte[]> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo(policy);
    }

    @Test
    void anUnknownAddressIsAPageOfItsOwnWithTheSameHeaders() {
        HttpResponse<byte[]> page = get("/no/such/page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(text(page)).contains("Page not found").doesNotContain("no/such/page");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lupus/kidneys/", "/lupus/%6bidneys", "/lupus//kidneys", "/lupus/./kidneys", "/Lupus/Kidneys"})
    void anAddressInAnotherSpellingLeadsToThePage(String spelled) {
        HttpResponse<byte[]> moved = get(spelled);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo(KIDNEYS);
    }

    @Test
    void aClinicsNoteThatSaysWhatATreatmentDoesIsRefusedAndLeavesNoTraceInTheAddress() {
        HttpResponse<byte[]> refused = get("/handout?article=lupus/kidneys&note=Stem%20cells%20cure%20lupus.");

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(header(refused, "Location")).startsWith("/handout?").doesNotContain("cure");
    }

    @Test
    void whatWasNotFoundIsStillToldWhereANoteIsRefused() {
        HttpResponse<byte[]> refused =
                get("/handout?article=lupus/kidneys&section=lupus/kidneys%23gone&claim=none&note=a%40b.org");
        String there = header(refused, "Location");

        assertThat(there).doesNotContain("b.org").contains("section=lupus/kidneys%23gone");
        assertThat(new String(get(there).body(), StandardCharsets.UTF_8))
                .contains("One section was not found", "One claim was not found", "e-mail");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TRACE | /                                 | 405 | text/html        | GET, HEAD, OPTIONS
                    TRACE | /lupus/kidneys                    | 405 | text/html        | GET, HEAD, OPTIONS
                    TRACE | /lupus/kidneys.pdf                | 405 | text/html        | GET, HEAD, OPTIONS
                    TRACE | /check                            | 405 | text/html        | GET, HEAD, POST, OPTIONS
                    TRACE | /infobutton                       | 405 | text/xml         | GET, HEAD, POST, OPTIONS
                    TRACE | /cds-services                     | 405 | application/json | GET, HEAD, OPTIONS
                    TRACE | /cds-services/patient-view        | 405 | application/json | POST, OPTIONS
                    TRACE | /cds-services/order-select/feedback | 405 | application/json | POST, OPTIONS
                    TRACE | /api/claims                       | 405 | application/problem+json | GET, HEAD, OPTIONS
                    BREW  | /handout.pdf                      | 405 | text/html        | GET, HEAD, OPTIONS
                    PUT   | /handout/qr.svg                   | 405 | text/html        | GET, HEAD, OPTIONS
                    """)
    void whatAnAddressDoesNotTakeIsRefusedInItsOwnForm(
            String method, String path, int status, String type, String allow) {
        HttpResponse<byte[]> refused = send(
                to(path).method(method, HttpRequest.BodyPublishers.noBody()).header("X-Told", "sent along"));

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(header(refused, "Content-Type")).startsWith(type);
        assertThat(header(refused, "Allow")).isEqualTo(allow);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .doesNotContain("sent along")
                .doesNotContain("Page not found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                          | GET, HEAD, OPTIONS
                    /search                    | GET, HEAD, OPTIONS
                    /check                     | GET, HEAD, POST, OPTIONS
                    /handout.pdf               | GET, HEAD, OPTIONS
                    /infobutton                | GET, HEAD, POST, OPTIONS
                    /cds-services              | GET, HEAD, OPTIONS
                    /cds-services/patient-view | POST, OPTIONS
                    """)
    void whatAnAddressTakesIsToldToWhoAsks(String path, String allow) {
        HttpResponse<byte[]> told = send(to(path).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(header(told, "Allow")).isEqualTo(allow);
    }

    @Test
    void aPageCannotBeChangedFromOutside() {
        HttpResponse<byte[]> refused = send(to(KIDNEYS).DELETE());

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(header(refused, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void aGoodChangeIsLiveWithinASecondAndABadOneNever() throws Exception {
        Path article = content.resolve("articles/lupus/kidneys.md");
        String before = Files.readString(article);
        AtomicBoolean running = new AtomicBoolean(true);
        List<Integer> failures = new ArrayList<>();
        CompletableFuture<Void> readers = CompletableFuture.runAsync(() -> {
            while (running.get()) {
                int status = get(KIDNEYS).statusCode();
                if (status != 200) {
                    failures.add(status);
                }
            }
        });
        try {
            Files.writeString(article, before.replace("Lupus and the kidneys", "Lupus and your kidneys"));
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> text(get(KIDNEYS)).contains("Lupus and your kidneys"));

            Files.writeString(article, before.replace("(claim:msc-kidney-remission)", "(claim:no-such-claim)"));
            Thread.sleep(1500);
            assertThat(text(get(KIDNEYS))).contains("Lupus and your kidneys");

            Files.writeString(article, before);
            await().atMost(Duration.ofSeconds(5)).until(() -> text(get(KIDNEYS)).contains("Lupus and the kidneys"));
        } finally {
            running.set(false);
            readers.join();
        }
        assertThat(failures).isEmpty();
    }
}
