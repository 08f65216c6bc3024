package org.lupusportal.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form, read from the bytes of a request. The server's own reading is not used, because it puts what it cannot read
 * into its log.
 */
final class FormBody {

    private FormBody() {}

    /**
     * The first field of a name.
     *
     * @param body as {@code application/x-www-form-urlencoded}
     * @param name of the field, in letters
     * @return empty where there is no such field
     * @throws CharacterCodingException where the field is not UTF-8, or not encoded as forms are
     */
    static Optional<String> field(byte[] body, String name) throws CharacterCodingException {
        byte[] start = (name + "=").getBytes(StandardCharsets.US_ASCII);
        int at = 0;
        while (at < body.length) {
            int end = find(body, '&', at, body.length);
            if (startsWith(body, at, end, start)) {
                return Optional.of(decoded(body, at + start.length, end));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /**
     * Every field, each name with its values in order.
     *
     * @param body as {@code application/x-www-form-urlencoded}
     * @throws CharacterCodingException where anything is not UTF-8, or not encoded as forms are
     */
    static Map<String, List<String>> fields(byte[] body) throws CharacterCodingException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < body.length) {
            int end = find(body, '&', at, body.length);
            int equals = find(body, '=', at, end);
            if (end > at) {
                fields.computeIfAbsent(decoded(body, at, equals), name -> new ArrayList<>())
                        .add(decoded(body, Math.min(equals + 1, end), end));
            }
            at = end + 1;
        }
        return fields;
    }

    private static int find(byte[] body, char sign, int from, int to) {
        int at = from;
        while (at < to && body[at] != sign) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] body, int from, int to, byte[] start) {
        return to - from >= start.length
                && java.util.Arrays.equals(body, from, from + start.length, start, 0, start.length);
    }

    private static String decoded(byte[] body, int from, int to) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (body[i] == '%') {
                bytes.write(hex(body, i + 1, to) * 16 + hex(body, i + 2, to));
                i += 2;
            } else {
                bytes.write(body[i] == '+' ? ' ' : body[i]);
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }

    private static int hex(byte[] body, int at, int to) throws CharacterCodingException {
        int digit = at < to ? Character.digit(body[at], 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }
}
