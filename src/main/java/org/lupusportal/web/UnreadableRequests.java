package org.lupusportal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that Tomcat refuses before any part of the portal sees them, such as an address that climbs out of the
 * site: in plain words, with the headers of every other answer, and without a word of what was sent.
 */
public final class UnreadableRequests extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-US">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">Go to the first page</a></p>
            </body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
        if (!refused || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                                ? PAGE.formatted(
                                        "This address cannot be read",
                                        "It may hold a typing mistake, or signs that no address of this site has.")
                                : PAGE.formatted(
                                        "This request cannot be answered",
                                        "This site is read by GET and HEAD; a few forms and services are sent to by POST."));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
