package org.lupusportal.gate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts in which the strict gate found no claim when the program was built: nearly all that is in the content. They are known by
 * a number each, eight bytes of their SHA-256, so that nobody has to keep them. Immutable.
 */
public final class HarmlessTexts {

    private static final HarmlessTexts NONE = new HarmlessTexts(new long[0]);
    private static final int HEXADECIMAL = 16;

    private final long[] marks;

    private HarmlessTexts(long[] sorted) {
        this.marks = sorted;
    }

    /** None is known. */
    public static HarmlessTexts none() {
        return NONE;
    }

    static HarmlessTexts of(Stream<String> texts) {
        return new HarmlessTexts(
                texts.mapToLong(HarmlessTexts::mark).sorted().distinct().toArray());
    }

    /**
     * Reads what {@link #lines} gave.
     *
     * @throws IllegalArgumentException if a line is no such number
     */
    public static HarmlessTexts read(List<String> lines) {
        return new HarmlessTexts(lines.stream()
                .mapToLong(line -> Long.parseUnsignedLong(line, HEXADECIMAL))
                .sorted()
                .toArray());
    }

    public List<String> lines() {
        return Arrays.stream(marks).mapToObj(Long::toHexString).toList();
    }

    boolean hold(String text) {
        return Arrays.binarySearch(marks, mark(text)) >= 0;
    }

    private static long mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
