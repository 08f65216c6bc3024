package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;

/** Reads {@code addresses.txt}, line by line; blank lines and lines that start with {@code #} say nothing. Stateless. */
final class AddressReader {

    /** A path as the portal makes them: no space, no query, no slash at its end but for the home page. */
    static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*)?");

    private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+->\\s+(\\S+))?");

    private AddressReader() {}

    static List<AddressLine> read(ContentFile file, Faults faults) {
        List<AddressLine> addresses = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            String written = file.line(line);
            int indent = line == 1 ? FileReader.start(written) : 0;
            while (indent < written.length() && Character.isWhitespace(written.charAt(indent))) {
                indent++;
            }
            String words = written.substring(indent).stripTrailing();
            if (!words.isEmpty() && !words.startsWith("#")) {
                address(file, file.startOfLine(line) + indent, words, faults).ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    private static Optional<AddressLine> address(ContentFile file, int start, String words, Faults faults) {
        Matcher line = LINE.matcher(words);
        if (line.matches() && isPath(line.group(1)) && (line.group(2) == null || isPath(line.group(2)))) {
            if (!line.group(1).equals(line.group(2))) {
                return Optional.of(new AddressLine(
                        new Located<>(line.group(1), file.span(start, start + line.end(1))),
                        Optional.ofNullable(line.group(2))
                                .map(to -> new Located<>(to, file.span(start + line.start(2), start + line.end(2))))));
            }
            faults.addUnread(
                    ReadingFault.ADDRESS_UNREADABLE
                            .at(file.span(start, start + words.length()), "the address is moved to itself")
                            .fix("name the path that took its place"),
                    file.span(start, start + words.length()));
            return Optional.empty();
        }
        faults.addUnread(
                ReadingFault.ADDRESS_UNREADABLE
                        .at(file.span(start, start + words.length()), Quoted.of(words) + " is not an address")
                        .fix("write `/topic/slug`, or `/old -> /new` for a path that has moved"),
                file.span(start, start + words.length()));
        return Optional.empty();
    }

    private static boolean isPath(String words) {
        return Value.isName(words, PATH);
    }
}
