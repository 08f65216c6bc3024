package org.lupusportal.clinic;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One parameter as it was sent, decoded. Requests are read here and not by the server, so that the server never has a value
 * to write into its log.
 *
 * @param name as sent
 * @param value as sent; may be empty
 */
public record NameValue(String name, String value) {

    private static final int MOST_PAIRS = 200;

    /**
     * Reads a query string or the body of a form: UTF-8, percent escapes, plus or percent-20 for a space.
     *
     * @throws Refusal for a broken escape, broken UTF-8 or more than 200 parameters
     */
    public static List<NameValue> read(String encoded) {
        List<NameValue> pairs = new ArrayList<>();
        for (String part : encoded.split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (pairs.size() == MOST_PAIRS) {
                throw Refusal.of(400, "", "A request holds at most " + MOST_PAIRS + " parameters.");
            }
            pairs.add(pair(part));
        }
        return pairs;
    }

    /** The parameters that can be read, whatever is wrong with the others. */
    static List<NameValue> readable(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .flatMap(part -> readablePair(part).stream())
                .toList();
    }

    private static Optional<NameValue> readablePair(String part) {
        try {
            return Optional.of(pair(part));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static NameValue pair(String part) {
        int equals = part.indexOf('=');
        String name = decoded(equals < 0 ? part : part.substring(0, equals), "");
        return new NameValue(name, equals < 0 ? "" : decoded(part.substring(equals + 1), Known.shown(name)));
    }

    private static String decoded(String text, String parameter) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == '%') {
                bytes.put(escaped(text, i, parameter));
                i += 3;
            } else {
                bytes.put(Character.toString(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return printable(utf8(bytes.flip(), parameter));
    }

    private static byte escaped(String text, int at, String parameter) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw Refusal.of(
                    400,
                    parameter,
                    "The request holds a per-cent sign that is not followed by two hexadecimal digits.");
        }
        return (byte) (high * 16 + low);
    }

    private static String utf8(ByteBuffer bytes, String parameter) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(400, parameter, "The request is not in UTF-8.");
        }
    }

    /** What XML cannot hold becomes a space. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF ? ' ' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
