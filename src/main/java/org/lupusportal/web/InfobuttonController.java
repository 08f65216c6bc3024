package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.clinic.AnswerForm;
import org.lupusportal.clinic.AtomText;
import org.lupusportal.clinic.Catalog;
import org.lupusportal.clinic.FeedJson;
import org.lupusportal.clinic.Infobutton;
import org.lupusportal.clinic.InfobuttonAnswer;
import org.lupusportal.clinic.InfobuttonView;
import org.lupusportal.page.Address;
import org.lupusportal.page.Pages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The button in a health record: a question as a query or as a form, the answer in the form that the record reads. The
 * parameters are read from the raw request, so that nothing else sees or logs them.
 */
@Controller
final class InfobuttonController {

    /** Two hundred parameters of the longest kind. */
    private static final int LONGEST_FORM = 64 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final CurrentCatalog catalog;
    private final Pages pages;
    private final Infobutton infobutton;
    private final JsonMapper json = new JsonMapper();

    InfobuttonController(
            CurrentCatalog catalog,
            Pages pages,
            Clock clock,
            @Value("${portal.base-url:http://localhost:8080}") URI base) {
        this.catalog = catalog;
        this.pages = pages;
        this.infobutton = new Infobutton(base, clock);
    }

    @RequestMapping(Infobutton.PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers(response);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> answer(query(request), request, response);
            case "POST" -> form(request, response);
            default ->
                refuse(
                        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                        "Ask by GET or by POST.",
                        query(request),
                        request,
                        response);
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Allow", AllowedMethods.at(Infobutton.PATH));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Pragma", "no-cache");
        response.setHeader("Link", "<" + Address.CLINICS + "#infobutton>; rel=\"describedby\"");
    }

    private void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RequestBody.mediaType(request).equals(FORM)) {
            refuse(415, "The body of a POST is a form: Content-Type: " + FORM + ".", query(request), request, response);
            return;
        }
        if (RequestBody.isPacked(request)) {
            response.setHeader("Accept-Encoding", "identity");
            refuse(415, "A form is sent as it is, without a Content-Encoding.", query(request), request, response);
            return;
        }
        RequestBody form = RequestBody.upTo(LONGEST_FORM, request);
        String asked = query(request).isEmpty() ? form.text() : query(request) + "&" + form.text();
        if (!form.isWhole()) {
            refuse(413, "The body is longer than " + LONGEST_FORM + " bytes.", asked, request, response);
        } else if (!form.isText()) {
            refuse(400, "The form is not in UTF-8.", asked, request, response);
        } else {
            answer(asked, request, response);
        }
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private void answer(String encoded, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Catalog current = catalog.get();
        write(infobutton.answer(encoded, accepted(request), current), current, response);
    }

    private void refuse(
            int status, String message, String asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(infobutton.refuse(status, message, asked, accepted(request)), catalog.get(), response);
    }

    private void write(InfobuttonAnswer answer, Catalog current, HttpServletResponse response) throws IOException {
        byte[] body = body(answer, current);
        response.setStatus(answer.status());
        response.setContentType(type(answer) + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.setHeader("Vary", "Accept");
        response.getOutputStream().write(body);
    }

    private byte[] body(InfobuttonAnswer answer, Catalog current) {
        return switch (answer.form()) {
            case XML, ATOM -> xml(answer).getBytes(StandardCharsets.UTF_8);
            case JSON -> json(answer).getBytes(StandardCharsets.UTF_8);
            case JSONP -> script(answer).getBytes(StandardCharsets.UTF_8);
            case HTML ->
                pages.html("infobutton", InfobuttonView.of(answer), current.edition())
                        .plain();
        };
    }

    private static String xml(InfobuttonAnswer answer) {
        return answer instanceof InfobuttonAnswer.Found found
                ? AtomText.of(found.feed())
                : AtomText.of(((InfobuttonAnswer.Refused) answer).refusal());
    }

    private static Map<String, Object> members(InfobuttonAnswer answer) {
        return answer instanceof InfobuttonAnswer.Found found
                ? FeedJson.of(found.feed())
                : FeedJson.of(((InfobuttonAnswer.Refused) answer).refusal());
    }

    /** No sign in it can act as HTML or end a script, whatever a program makes of it. */
    private String json(InfobuttonAnswer answer) {
        return json.writeValueAsString(members(answer))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Without a function that may be called there is no script, only JSON. */
    private String script(InfobuttonAnswer answer) {
        String written = json(answer);
        return answer.callback().map(name -> name + "(" + written + ");").orElse(written);
    }

    private static String type(InfobuttonAnswer answer) {
        boolean withoutFunction =
                answer.form() == AnswerForm.JSONP && answer.callback().isEmpty();
        return withoutFunction ? AnswerForm.JSON.mediaType() : answer.form().mediaType();
    }

    /**
     * What the client takes, the most wanted first, among equals a form by its name before a range; nothing where its header cannot
     * be read.
     */
    private static List<String> accepted(HttpServletRequest request) {
        String header = request.getHeader("Accept");
        try {
            return header == null
                    ? List.of()
                    : MediaType.parseMediaTypes(header).stream()
                            .filter(type -> type.getQualityValue() > 0)
                            .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                                    .reversed()
                                    .thenComparing(MediaType::isWildcardSubtype))
                            .map(type -> type.getType() + "/" + type.getSubtype())
                            .toList();
        } catch (InvalidMediaTypeException notAType) {
            return List.of();
        }
    }
}
