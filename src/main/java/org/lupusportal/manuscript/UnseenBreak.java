package org.lupusportal.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * What breaks YAML and looks like a blank, a line end or nothing at all. Whatever else the parser says of such a place misleads a
 * writer, who sees nothing wrong there. Stateless.
 */
final class UnseenBreak {

    /** Signs that end a line for the parser and not for the eye. */
    private static final Pattern LINE_END = Pattern.compile("[\\u0085\\u2028\\u2029]");

    /** A number for a letter, in double quotes, that is beyond every integer: the parser does not survive it. */
    private static final Pattern NO_LETTER = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    /** A key or an entry behind a blank that is no space: for the parser, the blank is the first letter of the key. */
    private static final Pattern INDENTED = Pattern.compile(
            "^ *([\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000])[\\h]*(?:- |[\\w-]+:(?:\\s|$))",
            Pattern.MULTILINE);

    private UnseenBreak() {}

    /** A line that is indented with something that only looks like a space. */
    static Optional<Finding> findIndent(Span written) {
        Matcher line = INDENTED.matcher(written.text());
        return line.find()
                ? Optional.of(ReadingFault.TAB_INDENT
                        .at(
                                written.file().span(written.start() + line.start(1), written.start() + line.end(1)),
                                String.format(
                                        Locale.ROOT,
                                        "the line is indented with U+%04X, which only looks like a space",
                                        line.group(1).codePointAt(0)))
                        .fix("indent it with spaces, as the lines around it"))
                : Optional.empty();
    }

    /**
     * The sign that broke the YAML unseen, if it was one.
     *
     * @param written the YAML
     * @param begun offset of what the parser was reading
     * @param at offset at which it gave up
     */
    static Optional<Finding> find(Span written, int begun, int at) {
        ContentFile file = written.file();
        int start = file.startOfLine(file.positionAt(at).line());
        String line = file.line(file.positionAt(at).line());
        int tab = line.indexOf('\t');
        if (tab >= 0 && line.substring(0, tab).isBlank()) {
            return Optional.of(ReadingFault.TAB_INDENT
                    .at(file.span(start + tab, start + tab + 1), "the line is indented with a tab")
                    .fix("indent it with spaces, as the lines around it"));
        }
        if (at < written.end() && file.text().charAt(at) == '\t') {
            return Optional.of(ReadingFault.YAML_BROKEN
                    .at(file.span(at, at + 1), "the YAML breaks here: a tab stands before a text")
                    .fix("write a blank in its place"));
        }
        int from = Math.max(
                written.start(), file.startOfLine(file.positionAt(begun).line()));
        Matcher end = LINE_END.matcher(file.text()).region(from, Math.max(from, at));
        return end.find() ? Optional.of(lineEnd(file.span(end.start(), end.end()))) : Optional.empty();
    }

    private static Finding lineEnd(Span at) {
        return ReadingFault.YAML_BROKEN
                .at(
                        at,
                        String.format(
                                Locale.ROOT,
                                "the character U+%04X ends the line here unseen",
                                at.text().codePointAt(0)))
                .fix("delete the character, which cannot be seen");
    }

    /**
     * The number of a letter that there is not, of which the parser does not tell the place.
     *
     * @param written the YAML
     * @param from offset up to which the parser came
     */
    static Finding noLetter(Span written, int from) {
        ContentFile file = written.file();
        Matcher number = NO_LETTER.matcher(file.text());
        return ReadingFault.YAML_BROKEN
                .at(
                        number.find(from) ? file.span(number.start(), number.end()) : file.span(from, from),
                        "the YAML breaks here: there is no letter of this number")
                .fix("write the letter itself");
    }
}
