package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every address that the real server knows in a way that cannot be read, and looks for what was planted there in
 * everything that was written to a log.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "portal.content=src/test/resources/contents/smallest"})
@ExtendWith(OutputCaptureExtension.class)
class AddressPrivacyTest {

    private static final String PLANTED = "Zebulon1931";

    /** Every name that a part of the portal reads, each with a value that is no text. */
    private static final List<String> UNREADABLE = List.of("%FF", "%zz", "%", "Mu%F1oz", "50%&x=1", "%C3&a=%ED%A0%80");

    private static final List<String> PUBLISHED = List.of(
            "/",
            "/lupus/kidneys",
            "/nowhere",
            "/nowhere/",
            "/handout/",
            "/sources.json",
            "/api/claims",
            "/picture.png");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment management;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String raw(String start, String body) {
        return raw(port, start, body);
    }

    private static String raw(int port, String start, String body) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((start + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(start, e);
        }
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>(PUBLISHED);
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .map(pattern -> pattern.replace("{topic}", "lupus")
                                .replace("{slug}", "kidneys")
                                .replaceAll("\\{[^}]*}", "patient-view"))
                        .forEach(addresses::add));
        return addresses;
    }

    @Test
    void noAddressTellsTheLogWhatItCannotRead(CapturedOutput log) {
        for (String address : addresses()) {
            for (String unreadable : UNREADABLE) {
                String query = "?note=" + PLANTED + unreadable + "&section=" + PLANTED + unreadable + "&q=" + PLANTED
                        + unreadable + "&with=" + PLANTED + unreadable + "&certainty=" + PLANTED + unreadable;
                assertThat(raw("GET " + address + query, ""))
                        .as(address + unreadable)
                        .doesNotStartWith("HTTP/1.1 5");
            }
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                raw(
                        method + " " + address + "?text=" + PLANTED + "%FF",
                        "note=" + PLANTED + "%zz&links=" + PLANTED + "%FF");
            }
        }

        LoggerFactory.getLogger(getClass()).warn("this log is being read");
        assertThat(addresses()).contains("/handout", "/lupus/kidneys/qr.svg", "/evidence", "/s/patient-view");
        assertThat(log.getAll()).contains("this log is being read").doesNotContain(PLANTED);
    }

    @Test
    void healthAndMetricsReadNoParameterThatIsLongOrCannotBeRead(CapturedOutput log) {
        for (String path : List.of("/actuator/health", "/actuator/prometheus", "/actuator/health/liveness")) {
            for (String query : List.of("x=%zz", "x=%FF", "x".repeat(5_000), "x=1&".repeat(30))) {
                assertThat(rawManagement("GET " + path + "?" + PLANTED + query, ""))
                        .as(path)
                        .startsWith("HTTP/1.1 400");
            }
            assertThat(rawManagement("POST " + path, PLANTED + "%zz=1")).startsWith("HTTP/1.1 405");
            assertThat(rawManagement("GET " + path, PLANTED + "%zz=1")).startsWith("HTTP/1.1 400");
        }

        LoggerFactory.getLogger(getClass()).warn("this log is being read");
        assertThat(log.getAll()).contains("this log is being read").doesNotContain(PLANTED);
    }

    @Test
    void healthAndMetricsAnswerWithTheHeadersOfEveryPageAndInPlainWords() {
        for (String path : List.of("/actuator/health", "/actuator/prometheus", "/nothing", "/" + PLANTED + "|")) {
            assertThat(rawManagement("GET " + path, ""))
                    .as(path)
                    .contains("Content-Security-Policy", "X-Content-Type-Options: nosniff")
                    .doesNotContain("<html", PLANTED);
        }
    }

    private String rawManagement(String start, String body) {
        return raw(management.getProperty("local.management.port", Integer.class, 0), start, body);
    }

    @Test
    void anAddressThatCannotBeReadIsAnsweredInPlainWords() {
        assertThat(raw("GET /handout?article=lupus/kidneys&note=" + PLANTED + "%FF", ""))
                .startsWith("HTTP/1.1 400")
                .contains("This address cannot be read", "Content-Security-Policy")
                .doesNotContain(PLANTED);
    }
}
