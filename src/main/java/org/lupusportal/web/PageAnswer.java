package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import org.lupusportal.page.PageBytes;
import org.lupusportal.publish.Publication;

/** Writes one published page: the form that the browser takes, or word that it has it already. */
final class PageAnswer {

    /** Addresses of assets change with their content, so a copy never goes stale. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A page may be kept, but its tag is compared each time: an edited page is live at once. */
    private static final String COMPARE = "public, no-cache";

    /** An address that has moved may come back to be a page, so a browser asks again on the next day. */
    private static final String A_DAY = "public, max-age=86400";

    private PageAnswer() {}

    /** Leads on to the address that took the place of the one that was asked for. */
    static void leadOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", A_DAY);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Publication.Served served)
            throws IOException {
        PageBytes bytes = served.page().bytes();
        Encoding encoding = Encoding.of(request.getHeader("Accept-Encoding"), bytes);
        String tag = encoding.tag(bytes.tag());
        boolean asset = served.page().path().startsWith("/assets/");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", asset ? FOR_EVER : COMPARE);
        response.setDateHeader("Last-Modified", served.since().toEpochMilli());
        if (encoding.depends()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (isDone(request, response, tag, Optional.of(served.since()))) {
            return;
        }
        body(response, HttpServletResponse.SC_OK, bytes.contentType(), encoding, request.getMethod());
    }

    /** Writes what is made while a reader waits; it may be kept, but its tag is compared each time. */
    static void write(HttpServletRequest request, HttpServletResponse response, PageBytes bytes) throws IOException {
        Encoding encoding = Encoding.of(request.getHeader("Accept-Encoding"), bytes);
        String tag = encoding.tag(bytes.tag());
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", COMPARE);
        if (encoding.depends()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (isDone(request, response, tag, Optional.empty())) {
            return;
        }
        body(response, HttpServletResponse.SC_OK, bytes.contentType(), encoding, request.getMethod());
    }

    /** Writes a page under another status, such as 404; nobody may keep it. */
    static void write(HttpServletRequest request, HttpServletResponse response, PageBytes bytes, int status)
            throws IOException {
        Encoding encoding = Encoding.of(request.getHeader("Accept-Encoding"), bytes);
        response.setHeader("Cache-Control", "no-store");
        if (encoding.depends()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        body(response, status, bytes.contentType(), encoding, request.getMethod());
    }

    private static void body(
            HttpServletResponse response, int status, String contentType, Encoding encoding, String method)
            throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        encoding.name().ifPresent(name -> response.setHeader("Content-Encoding", name));
        response.setContentLength(encoding.bytes().length);
        if (!method.equals("HEAD")) {
            response.getOutputStream().write(encoding.bytes());
        }
    }

    /** Whether conditions of the request are met without a body: the browser has the page, or wants no other than one that is gone. */
    private static boolean isDone(
            HttpServletRequest request, HttpServletResponse response, String tag, Optional<Instant> since) {
        Optional<String> wanted = tags(request, "If-Match");
        if (wanted.filter(tags -> !names(tags, tag)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return true;
        }
        boolean known = tags(request, "If-None-Match")
                .map(tags -> names(tags, tag))
                .orElseGet(() -> since.filter(day -> isOld(request, day)).isPresent());
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    /** A list of tags, which may come in several lines. */
    private static Optional<String> tags(HttpServletRequest request, String header) {
        return request.getHeader(header) == null
                ? Optional.empty()
                : Optional.of(String.join(",", Collections.list(request.getHeaders(header))));
    }

    private static boolean names(String tags, String tag) {
        return tags.equals("*") || tags.contains(tag);
    }

    private static boolean isOld(HttpServletRequest request, Instant since) {
        long asked = modifiedSince(request);
        return asked >= 0 && !since.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(asked));
    }

    private static long modifiedSince(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException notADate) {
            return -1;
        }
    }
}
