package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lupusportal.compare.Comparer;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Plants a word in right and in broken requests to the real server, and looks for it in everything that was written to a log. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "portal.content=src/test/resources/contents/smallest"})
@ExtendWith(OutputCaptureExtension.class)
class CheckPrivacyTest {

    private static final String PLANTED = "Zebulon1931";
    private static final String BREAKS = "breaks the gate";

    /** A gate that fails on some texts, and quotes them when it does. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BreakingGate {

        @Bean
        @Primary
        Comparer breakingComparer() {
            LearnedClaimGate gate = LearnedClaimGate.balanced();
            ClaimGate breaking = text -> {
                if (text.contains(BREAKS)) {
                    throw new IllegalStateException("cannot read: " + text);
                }
                return gate.judge(text);
            };
            return new Comparer(breaking, breaking);
        }
    }

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(String path, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return client.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> paste(String text) throws Exception {
        return send(
                "/check",
                "application/x-www-form-urlencoded",
                "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private String raw(String text) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingThatIsPastedIsLoggedCachedOrPutIntoAnAddress(CapturedOutput log) throws Exception {
        HttpResponse<String> read = paste("Stem cells cure " + PLANTED + " of lupus.");
        HttpResponse<String> failed = paste("Stem cells cure " + PLANTED + " and this " + BREAKS + ".");

        for (HttpResponse<String> answer : List.of(
                read,
                failed,
                paste(""),
                paste((PLANTED + " ").repeat(3_000)),
                paste(PLANTED + "\0"),
                paste("Las c\u00e9lulas madre curan el lupus y los dolores de " + PLANTED),
                send("/check", "", "text=" + PLANTED),
                send("/check", "multipart/form-data", "text=" + PLANTED),
                send("/check", "application/x-www-form-urlencoded", "text=%zz" + PLANTED),
                send("/check", "application/x-www-form-urlencoded", "text=%ff" + PLANTED),
                send("/check", "application/x-www-form-urlencoded", PLANTED),
                send("/check?text=" + PLANTED, "application/x-www-form-urlencoded", "text=" + PLANTED),
                send("/check", "application/x-www-form-urlencoded", "text=" + (PLANTED + "+").repeat(60_000)))) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().map().toString()).doesNotContain(PLANTED);
        }
        raw("GET /check?text=" + PLANTED + "%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        raw("POST /check HTTP/1.1\r\nHost: x\r\nContent-Type: " + PLANTED
                + "\r\nContent-Length: 4\r\nConnection: close\r\n\r\ntext");
        raw(
                "POST /check HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
                        + PLANTED);
        raw("PUT /check HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\nConnection: close\r\n\r\n" + PLANTED);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains(PLANTED);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).contains("went wrong on our side").contains(PLANTED);
        LoggerFactory.getLogger(getClass()).warn("this log is being read");
        assertThat(log.getAll())
                .contains("this log is being read")
                .contains("A pasted text could not be compared: java.lang.IllegalStateException")
                .doesNotContain(PLANTED);
    }
}
