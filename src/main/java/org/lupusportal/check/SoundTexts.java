package org.lupusportal.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lupusportal.markdown.Mark;

/**
 * Texts in which no {@link TextRule} found anything, so that content which is checked anew after each edit is only looked at where it
 * changed. They are known by a number each, eight bytes of a SHA-256, and hold for the rules and the gate that looked at them.
 * Safe to share between threads.
 */
public final class SoundTexts {

    /** Many times the texts of a large portal; then all are forgotten. */
    private static final int MOST = 500_000;

    private static final int HEXADECIMAL = 16;

    private final Set<Long> marks = ConcurrentHashMap.newKeySet();

    /** None is known yet. */
    public SoundTexts() {}

    /**
     * Reads what {@link #lines} gave.
     *
     * @throws NumberFormatException if a line is no such number
     */
    public static SoundTexts read(List<String> lines) {
        SoundTexts read = new SoundTexts();
        lines.forEach(line -> read.marks.add(Long.parseUnsignedLong(line, HEXADECIMAL)));
        return read;
    }

    /** All that are known, a line each, the same for the same texts. */
    public List<String> lines() {
        return marks.stream().sorted().map(Long::toHexString).toList();
    }

    boolean hold(ReaderText text) {
        return marks.contains(mark(text));
    }

    void add(ReaderText text) {
        if (marks.size() >= MOST) {
            marks.clear();
        }
        marks.add(mark(text));
    }

    private static long mark(ReaderText text) {
        String bound = text.marks().stream().map(SoundTexts::bound).collect(Collectors.joining());
        String all = String.join(
                "\n",
                text.role().name(),
                text.prose().file().path(),
                bound,
                text.prose().text());
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String bound(Mark mark) {
        return mark.getClass().getSimpleName() + mark.start() + "-" + mark.end() + " ";
    }
}
