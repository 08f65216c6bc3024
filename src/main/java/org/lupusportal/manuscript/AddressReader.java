package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/** Reads {@code addresses.txt}, line by line; blank lines and lines that start with {@code #} say nothing. Stateless. */
final class AddressReader {

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
        Span whole = file.span(start, start + words.length());
        Matcher line = LINE.matcher(words);
        if (!line.matches()) {
            return refuse(whole, whole, Quoted.of(words) + " is not an address", faults);
        }
        Located<String> path = new Located<>(line.group(1), file.span(start, start + line.end(1)));
        Optional<Located<String>> movedTo = Optional.ofNullable(line.group(2))
                .map(to -> new Located<>(to, file.span(start + line.start(2), start + line.end(2))));
        for (Located<String> each :
                Stream.concat(Stream.of(path), movedTo.stream()).toList()) {
            Optional<String> fault = AddressForm.findFault(each.value());
            if (fault.isPresent()) {
                String message = Quoted.of(each.value()) + " is not an address: " + fault.get();
                return refuse(each.at(), whole, message, faults);
            }
        }
        return movedTo.filter(to -> to.value().equals(path.value())).isPresent()
                ? refuse(whole, whole, "the address is moved to itself", faults)
                : Optional.of(new AddressLine(path, movedTo));
    }

    private static Optional<AddressLine> refuse(Span at, Span line, String message, Faults faults) {
        faults.addUnread(
                ReadingFault.ADDRESS_UNREADABLE
                        .at(at, message)
                        .fix("write `/topic/slug`, or `/old -> /new` for a path that has moved"),
                line);
        return Optional.empty();
    }
}
