package org.lupusportal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.lupusportal.page.PageBytes;

/**
 * Answers requests that Tomcat refuses before any part of the portal sees them, such as an address that climbs out of the
 * site: with the page and the headers of every other refusal, and without a word of what was sent.
 */
public final class UnreadableRequests extends ErrorReportValve {

    private final IntFunction<PageBytes> pages;

    /** Answers with what belongs to a status of HTTP. */
    public UnreadableRequests(IntFunction<PageBytes> pages) {
        this.pages = pages;
    }

    /** Stands nearer to the host than whatever else would report there; Tomcat adds no report of its own beside it. */
    public void standBefore(StandardHost host) {
        host.getPipeline().addValve(this);
        host.setErrorReportValveClass(getClass().getName());
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
        if (!refused || !response.setErrorReported()) {
            return;
        }
        PageBytes page = pages.apply(response.getStatus());
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(page.contentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(new String(page.plain(), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
