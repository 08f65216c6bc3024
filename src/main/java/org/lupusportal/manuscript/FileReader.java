package org.lupusportal.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.text.ContentFile;

/** Turns the bytes of a file into text, or says why they are none. Stateless. */
final class FileReader {

    /**
     * The most bytes that a file may have: 1 MiB, a hundred times the longest article. What is longer is a mistake or an
     * attack, and would be parsed many times over.
     */
    static final int MOST_BYTES = 1 << 20;

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Ends a line for some readers and none for others, so that whatever is read on would be misread. */
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    /** What a tool that merges two versions of a file writes where it cannot choose; the line of equals signs may be a heading. */
    private static final Pattern MERGE = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?=$|[ \r])");

    private FileReader() {}

    /**
     * Reads the bytes of one file.
     *
     * @param file a regular file, perhaps inside an archive
     * @param path relative to the content folder
     * @param faults where to note what is wrong
     * @return none where they cannot be had, or are too many
     */
    static Optional<byte[]> bytes(Path file, String path, Faults faults) {
        ContentFile named = ContentFile.of(path, "");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                faults.addUnknown(ReadingFault.FILE_TOO_LARGE
                        .at(named.beginning(), "the file is larger than 1 MiB (1,048,576 bytes)")
                        .fix("split it into several files"));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            faults.addUnknown(ReadingFault.NOT_A_FILE
                    .at(named.beginning(), "the file cannot be read")
                    .fix("look at its permissions, and whether it is still there"));
            return Optional.empty();
        }
    }

    /**
     * The text that the bytes of a file are.
     *
     * @param bytes of the file
     * @param path relative to the content folder
     * @param faults where to note what is wrong
     * @return none where they are no text, or hold nothing
     */
    static Optional<ContentFile> text(byte[] bytes, String path, Faults faults) {
        return decoded(bytes, path, faults).filter(text -> isWhole(text, faults));
    }

    /** Whatever letters a file holds that is not content, for those who look for an id that strayed there. */
    static Optional<String> letters(Path file) {
        if (Files.isSymbolicLink(file) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ContentFile> decoded(byte[] bytes, String path, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(rest, chars, true);
        boolean isUtf16 = isUtf16(bytes);
        if (!result.isError() && !isUtf16) {
            return Optional.of(ContentFile.of(path, chars.flip().toString()));
        }
        int place = isUtf16 ? 0 : chars.position();
        ContentFile repaired = ContentFile.of(path, new String(bytes, StandardCharsets.UTF_8));
        String message = isUtf16
                ? "the letters stand in two bytes each, as in UTF-16"
                : String.format(Locale.ROOT, "the byte %02X is not UTF-8", bytes[rest.position()]);
        faults.add(ReadingFault.NOT_UTF8
                .at(repaired.span(place, place + 1), message)
                .labelled("not a letter in UTF-8")
                .fix("save the file as UTF-8"));
        // In UTF-16, a zero byte stands beside each letter of an id.
        faults.lose(repaired.span(0, repaired.text().length()), repaired.text().replace("\0", ""));
        return Optional.empty();
    }

    /** One byte of each of the first two letters is zero, which in UTF-8 no letter has. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0);
    }

    /** Notes what is wrong with the text as a whole; one that holds nothing, or has lines for some readers only, is not read on. */
    private static boolean isWhole(ContentFile file, Faults faults) {
        String text = file.text();
        if (text.substring(start(text)).isBlank()) {
            faults.addUnknown(ReadingFault.EMPTY_FILE
                    .at(file.beginning(), "the file is empty")
                    .fix("write it, or delete it"));
            return false;
        }
        Matcher merge = MERGE.matcher(text);
        if (merge.find()) {
            faults.addUnread(
                    ReadingFault.MERGE_UNFINISHED
                            .at(file.span(merge.start(), merge.end()), "two versions of the text stand here, unmerged")
                            .labelled("first of their marks")
                            .fix("keep one version, and delete the lines of `<`, `=` and `>`"),
                    file);
            return false;
        }
        if (start(text) > 0) {
            faults.add(ReadingFault.BYTE_ORDER_MARK
                    .at(file.span(0, 1), "the file starts with a byte order mark")
                    .fix("save it as UTF-8 without a byte order mark"));
        }
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn >= 0) {
            faults.add(ReadingFault.WINDOWS_LINE_ENDS
                    .at(file.span(carriageReturn, carriageReturn + 1), "the lines end with a carriage return")
                    .labelled("first of them")
                    .fix("save the file with Unix line ends (LF)"));
        }
        if (LONE_RETURN.matcher(text).find()) {
            faults.lose(file.span(0, text.length()));
            return false;
        }
        return true;
    }

    /** Where the text begins: after a byte order mark, if there is one. */
    static int start(String text) {
        return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? 1 : 0;
    }
}
