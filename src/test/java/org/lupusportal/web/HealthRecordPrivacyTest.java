package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.SomeEdition;
import org.lupusportal.edition.Edition;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Plants what would tell of a patient in every place where a record could put it, in right and in broken requests to the real
 * server, and looks for it in all answers and in everything that was written to a log.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "portal.content=src/test/resources/contents/smallest"})
@ExtendWith(OutputCaptureExtension.class)
class HealthRecordPrivacyTest {

    /** A word that stands nowhere else, in every value that nobody asked for. */
    private static final String PLANTED = "Zebulon1931";

    private static final String KIDNEY = "mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90";

    private static final String RECORD = """
            {"hook":"%1$s","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
             "fhirServer":"https://Zebulon1931.example","extension":{"x":"Zebulon1931"},
             "fhirAuthorization":{"access_token":"Zebulon1931","token_type":"Bearer","expires_in":300,
               "scope":"Zebulon1931","subject":"Zebulon1931"},
             "context":{"userId":"Practitioner/Zebulon1931","patientId":"Zebulon1931","encounterId":"Zebulon1931",
               "selections":["MedicationRequest/1"],
               "draftOrders":{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"MedicationRequest","id":"1",
                 "subject":{"reference":"Patient/Zebulon1931","display":"Zebulon1931"},
                 "medicationCodeableConcept":{"text":"Zebulon1931","coding":[
                   {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"5521","display":"Zebulon1931"}]}}}]},
               "conditions":{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition",
                 "subject":{"reference":"Patient/Zebulon1931"},
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"55464009"}]}}}]}},
             "prefetch":{"patient":{"resourceType":"Patient","id":"Zebulon1931","name":[{"family":"Zebulon1931"}]},
               "conditions":{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","id":"Zebulon1931",
                 "subject":{"reference":"Patient/Zebulon1931"},"note":[{"text":"Zebulon1931"}],
                 "code":{"text":"Zebulon1931","coding":[
                   {"system":"http://snomed.info/sct","code":"55464009","display":"Zebulon1931"}]}}}]}}}
            """;

    /** The smallest content knows no codes. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WithCodes {

        @Bean
        @Primary
        Supplier<Edition> editionWithCodes() {
            Edition edition = SomeEdition.withCodes();
            return () -> edition;
        }
    }

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> answers = new ArrayList<>();

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answers.add(response.headers().map() + "\n" + response.body());
        return response;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> hook(String path, String body) throws Exception {
        return send(to(path).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + PLANTED)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request as no client would send it. */
    private void raw(String text) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            answers.add(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothingOfAPatientIsLoggedOrSentBack(CapturedOutput log) throws Exception {
        for (String form : List.of("text/xml", "application/json", "application/javascript", "text/html", PLANTED)) {
            send(to("/infobutton?" + KIDNEY + planted() + "&explain=true&knowledgeResponseType=" + form));
        }
        for (String broken : List.of("%zz", "%", "&mainSearchCriteria.v.c=" + PLANTED, "%ff")) {
            raw("GET /infobutton?" + KIDNEY + planted() + broken + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        }
        raw("GET /infobutton?patient={" + PLANTED + "}| HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        send(to("/infobutton")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(KIDNEY + planted() + "&x=%zz" + PLANTED)));
        for (String id : List.of("patient-view", "order-select", "problem-list-item-create", "unknown")) {
            hook("/cds-services/" + id, RECORD.formatted(id));
            hook("/cds-services/" + id, RECORD.formatted(PLANTED));
            hook("/cds-services/" + id, RECORD.formatted(id) + PLANTED);
            hook("/cds-services/" + id, "{\"" + PLANTED);
            hook("/cds-services/" + id + "/feedback", "{\"feedback\":[{\"card\":\"" + PLANTED + "\"}]}");
            hook("/cds-services/" + id + "/feedback", PLANTED);
        }

        assertThat(answers)
                .hasSizeGreaterThan(30)
                .allSatisfy(answer -> assertThat(answer).doesNotContainIgnoringCase(PLANTED));
        LoggerFactory.getLogger(getClass()).warn("this log is being read");
        assertThat(log.getAll()).contains("this log is being read").doesNotContainIgnoringCase(PLANTED);
        assertThat(answers).anySatisfy(answer -> assertThat(answer).contains("\"cards\":[{"));
    }

    private static String planted() {
        return "&patientPerson.name=" + PLANTED + "&age.v.v=" + PLANTED + "&locationOfInterest.addr.ZIP=" + PLANTED
                + "&holder.assignedEntity.n=" + PLANTED + "&holder.assignedEntity.certificateText=" + PLANTED
                + "&assignedAuthorizedPerson.id.root=" + PLANTED + "&representedOrganization.id.root=" + PLANTED
                + "&observation.v.v=" + PLANTED + "&observation.c.dn=" + PLANTED + "&performer=" + PLANTED
                + "&informationRecipient=" + PLANTED + "&taskContext.c.dn=" + PLANTED + "&taskContext.c.c=" + PLANTED
                + "&" + PLANTED + "=1&informationRecipient.languageCode.c=" + PLANTED + "&callback=" + PLANTED + "(";
    }

    @Test
    void charactersThatRecordsForgetToEscapeAreText() throws Exception {
        raw(
                "GET /infobutton?mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=ICD10CM"
                        + "&mainSearchCriteria.v.dn=Lupus|[nephritis]{x}^\"<i>\"`\\ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answers.get(0))
                .startsWith("HTTP/1.1 200")
                .contains("term=\"Lupus|[nephritis]{x}^&quot;&lt;i&gt;&quot;`\\\"");
    }

    /** By hand, and with all of the body sent before anything is read, as most programs do. */
    @ParameterizedTest
    @CsvSource({"/cds-services/patient-view, application/json", "/infobutton, application/x-www-form-urlencoded"})
    void aBodyThatIsMuchTooLongIsAnsweredInWords(String path, String type) throws IOException {
        raw("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: 5000000\r\n\r\n" + "x".repeat(5_000_000));

        assertThat(answers.get(0)).startsWith("HTTP/1.1 413").contains(" bytes.");
    }

    @Test
    void answersAreQuick() throws Exception {
        long[] infobutton = new long[60];
        long[] hooks = new long[60];
        for (int i = 0; i < infobutton.length; i++) {
            long start = System.nanoTime();
            send(to("/infobutton?" + KIDNEY));
            infobutton[i] = (System.nanoTime() - start) / 1_000_000;
            start = System.nanoTime();
            hook("/cds-services/patient-view", RECORD.formatted("patient-view"));
            hooks[i] = (System.nanoTime() - start) / 1_000_000;
        }

        assertThat(percentile95(infobutton))
                .as("milliseconds for an Infobutton answer")
                .isLessThan(300);
        assertThat(percentile95(hooks)).as("milliseconds for a hook").isLessThan(500);
    }

    private static long percentile95(long[] millis) {
        Arrays.sort(millis);
        return millis[millis.length * 95 / 100];
    }
}
