package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the body of a request up to a limit, and without the server's own reading of forms, which logs what it cannot read. */
final class RequestBody {

    /**
     * So much of a body that is too long is taken in and thrown away. Most programs send the whole before they read, and would
     * find the connection broken instead of the answer that says why.
     */
    private static final int MOST_THROWN_AWAY = 32 * 1024 * 1024;

    private static final int PIECE = 16 * 1024;

    private final byte[] bytes;
    private final boolean whole;

    private RequestBody(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /** The whole body; empty where it is longer than the limit. */
    static Optional<byte[]> read(HttpServletRequest request, int limit) throws IOException {
        RequestBody body = upTo(limit, request);
        return body.whole ? Optional.of(body.bytes) : Optional.empty();
    }

    /** The body, or the beginning of one that is longer than the limit. */
    static RequestBody upTo(int limit, HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        byte[] bytes = in.readNBytes(limit + 1);
        boolean whole = bytes.length <= limit;
        if (!whole) {
            throwAway(in);
        }
        return new RequestBody(bytes, whole);
    }

    private static void throwAway(InputStream in) throws IOException {
        byte[] piece = new byte[PIECE];
        int thrown = 0;
        int read = in.read(piece);
        while (read >= 0 && thrown < MOST_THROWN_AWAY) {
            thrown += read;
            read = in.read(piece);
        }
    }

    boolean isWhole() {
        return whole;
    }

    /** What was read, as text. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it is text in UTF-8, as far as it was read whole. */
    boolean isText() {
        return !whole || Arrays.equals(bytes, text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the body is packed, such as by gzip. None is unpacked here: a few bytes could become gigabytes. */
    static boolean isPacked(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    /** The media type without its parameters, in small letters; empty where none was named. */
    static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
