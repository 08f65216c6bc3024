package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lupusportal.clinic.CdsHooks;
import org.lupusportal.clinic.HookReply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The hooks of a health record. What a record sends is read into memory, answered and forgotten: no line of a log and no error
 * holds anything of it. Whether the caller is known was asked before, by {@code HealthRecordFilter}.
 */
@Controller
final class CdsHooksController {

    /** Room for the conditions and medicines of a long life; a record that sends more should send less. */
    private static final int LONGEST_CALL = 1024 * 1024;

    private static final int LONGEST_FEEDBACK = 64 * 1024;
    private static final int DEEPEST = 100;

    /** Calls read at once: each may take some ten megabytes for some milliseconds. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_MILLIS = 400;
    private static final int TOO_MANY = 503;

    private final CurrentCatalog catalog;
    private final CdsHooks hooks;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_CALL)
                            .build())
                    .build())
            .build();

    CdsHooksController(CurrentCatalog catalog, @Value("${portal.base-url:http://localhost:8080}") URI base) {
        this.catalog = catalog;
        this.hooks = new CdsHooks(base);
    }

    @RequestMapping(CdsHooks.PATH)
    void discovery(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", AllowedMethods.at(CdsHooks.PATH));
            refuse(response, 405, "The list of services is read by GET.");
            return;
        }
        write(response, new HookReply(HttpServletResponse.SC_OK, hooks.discovery()));
    }

    @RequestMapping(CdsHooks.PATH + "/{id}")
    void call(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        post(id, request, response, LONGEST_CALL, body -> hooks.call(id, body, catalog.get()));
    }

    @RequestMapping(CdsHooks.PATH + "/{id}/feedback")
    void feedback(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        post(id, request, response, LONGEST_FEEDBACK, body -> hooks.feedback(id, body));
    }

    private void post(
            String id,
            HttpServletRequest request,
            HttpServletResponse response,
            int limit,
            Function<@Nullable Object, HookReply> answer)
            throws IOException {
        String type = RequestBody.mediaType(request);
        if (!hooks.has(id)) {
            refuse(response, 404, "There is no such service. GET /cds-services lists them all.");
        } else if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", AllowedMethods.at(request.getRequestURI()));
            refuse(response, 405, "A service is called by POST.");
        } else if (!type.equals("application/json") && !type.endsWith("+json")) {
            refuse(response, 415, "A call is sent as application/json.");
        } else if (RequestBody.isPacked(request)) {
            response.setHeader("Accept-Encoding", "identity");
            refuse(response, 415, "A call is sent as it is, without a Content-Encoding.");
        } else {
            read(request, response, limit, answer);
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void read(
            HttpServletRequest request,
            HttpServletResponse response,
            int limit,
            Function<@Nullable Object, HookReply> answer)
            throws IOException {
        Optional<byte[]> body = RequestBody.read(request, limit);
        if (body.isEmpty()) {
            refuse(response, 413, "The body is larger than " + limit + " bytes.");
            return;
        }
        // A place is taken only once the body is there, or a few slow clients could keep all places.
        if (!hasPlace()) {
            response.setHeader("Retry-After", "1");
            refuse(response, TOO_MANY, "Too many calls at once. Try again in a second.");
            return;
        }
        try {
            write(response, answer.apply(parsed(body.get())));
        } catch (JacksonException e) {
            // What the parser says quotes the body, so nothing of it is passed on.
            refuse(response, 400, "The body is not JSON, or it is nested too deeply.");
        } finally {
            places.release();
        }
    }

    private @Nullable Object parsed(byte[] body) {
        return body.length == 0 ? null : json.readValue(body, Object.class);
    }

    private void refuse(HttpServletResponse response, int status, String words) throws IOException {
        write(response, HookReply.refused(status, "invalid", words));
    }

    private void write(HttpServletResponse response, HookReply reply) throws IOException {
        byte[] body = json.writeValueAsBytes(reply.body());
        response.setStatus(reply.status());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
