package org.lupusportal.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Tells a writer what broke a stretch of YAML, at the place where the slip was made, which is often above the one where the parser
 * stumbled.
 */
final class BrokenYaml {

    /** A line that starts an entry: a dash, or a key and its colon. */
    private static final Pattern ENTRY = Pattern.compile("\n *(?:- |[\\w-]+:(?:\\s|$))");

    /** A key whose line the parser took for more of the text above it. */
    private static final Pattern KEY = Pattern.compile("^(\\s*)[\\w-]+:(?:\\s.*)?$");

    /** A key that has its value on its own line, so that no other key can stand further right below it. */
    private static final Pattern KEY_AND_VALUE = Pattern.compile("^\\s*[\\w-]+:\\s+[^\\s#].*$");

    private static final Pattern KEY_WITHOUT_BLANK = Pattern.compile("^(\\s*(?:- )?[\\w-]+:)(?=[^\\s/])");

    private final YamlPlaces places;
    private final Span written;
    private final ContentFile file;

    BrokenYaml(YamlPlaces places) {
        this.places = places;
        this.written = places.written();
        this.file = written.file();
    }

    /**
     * The one finding on what the parser did not take.
     *
     * @param e what the parser threw
     * @param parser how far it came
     */
    Finding finding(RuntimeException e, StrictParser parser) {
        if (e instanceof StrictParser.Refused refused) {
            return refused(refused);
        }
        if (e instanceof MarkedYAMLException marked) {
            return findOpenQuote(marked, parser).map(this::neverClosed).orElseGet(() -> broken(marked));
        }
        return e instanceof ReaderException unprintable
                ? unprintable(unprintable)
                : UnseenBreak.noLetter(
                        written, parser.reached().map(places::offset).orElse(written.start()));
    }

    private Finding refused(StrictParser.Refused refused) {
        boolean deep = refused.what() == StrictParser.Refused.What.DEPTH;
        ReadingFault fault = deep ? ReadingFault.YAML_BROKEN : ReadingFault.ALIAS;
        return fault.at(places.place(refused.mark()), refused.what().words())
                .fix(deep ? "write it with fewer levels" : "write the text out, or put it in quotes if it is text");
    }

    private Finding broken(MarkedYAMLException e) {
        int at = places.offset(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark());
        int line = file.positionAt(at).line();
        int begun = Math.min(at, e.getContextMark() == null ? at : places.offset(e.getContextMark()));
        Optional<Finding> unseen = UnseenBreak.find(written, begun, at);
        if (unseen.isPresent()) {
            return unseen.get();
        }
        Optional<YamlSlip> slip = YamlSlip.of(String.valueOf(e.getProblem()));
        Optional<Finding> earlier = slip.flatMap(known -> begunBefore(known, e, line));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Finding finding = ReadingFault.YAML_BROKEN
                .at(
                        file.span(at, at),
                        "the YAML breaks here: " + slip.map(YamlSlip::words).orElseGet(() -> words(e.getProblem())))
                .fix(slip.map(YamlSlip::fix)
                        .orElse("look for a missing quote, colon, comma or bracket at this line or just above it"));
        return e.getContextMark() == null || places.offset(e.getContextMark()) == at
                ? finding
                : finding.alsoAt(places.place(e.getContextMark()), words(e.getContext()));
    }

    /** A slip that the parser only sees behind its line: a key without its blank, a bracket that stays open, a line that is no key. */
    private Optional<Finding> begunBefore(YamlSlip slip, MarkedYAMLException e, int line) {
        int suspect = slip == YamlSlip.NO_COLON && e.getContextMark() != null
                ? file.positionAt(places.offset(e.getContextMark())).line()
                : line - 1;
        Matcher key = KEY_WITHOUT_BLANK.matcher(suspect > 0 ? file.line(suspect) : "");
        if ((slip == YamlSlip.NO_COLON || slip == YamlSlip.SECOND_COLON) && key.find()) {
            int colon = file.startOfLine(suspect) + key.end(1) - 1;
            return Optional.of(ReadingFault.YAML_BROKEN
                    .at(
                            file.span(colon, colon + 1),
                            "the colon of `" + key.group(1).strip() + "` has no blank behind it")
                    .labelled("read as a part of the text")
                    .fix("write a blank behind the colon"));
        }
        if (slip == YamlSlip.SECOND_COLON && standsFurtherRight(line)) {
            int start = file.startOfLine(line) + indent(file.line(line));
            return Optional.of(ReadingFault.YAML_BROKEN
                    .at(file.span(start, start), "the YAML breaks here: " + YamlSlip.INDENTED.words())
                    .fix(YamlSlip.INDENTED.fix()));
        }
        return Optional.ofNullable(e.getContextMark())
                .filter(begun -> slip.isSeenLate() && places.offset(begun) < written.end())
                .map(begun -> ReadingFault.YAML_BROKEN
                        .at(places.place(begun), "the YAML breaks here: " + slip.words())
                        .labelled("begun here")
                        .fix(slip.fix()));
    }

    /** Whether a line is a key that stands further right than the key, with a value of its own, on the line above it. */
    private boolean standsFurtherRight(int line) {
        return line > 1
                && KEY.matcher(file.line(line)).matches()
                && KEY_AND_VALUE.matcher(file.line(line - 1)).matches()
                && indent(file.line(line)) > indent(file.line(line - 1));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /**
     * The quotation mark that was never closed, where that is what broke the YAML: the text that it begins ran on over other
     * entries, up to a quotation mark that was meant for something else or to the end.
     */
    private Optional<Mark> findOpenQuote(MarkedYAMLException e, StrictParser parser) {
        Mark failed = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        Mark begun = e.getContextMark();
        boolean inQuotes = String.valueOf(e.getContext()).contains("quoted") && places.offset(failed) >= written.end();
        if (begun != null && isQuote(begun) && (inQuotes || swallowed(begun, failed))) {
            return Optional.of(begun);
        }
        return parser.lastQuoted()
                .filter(quoted -> quoted.getEndMark().getLine() == failed.getLine())
                .map(ScalarEvent::getStartMark)
                .filter(start -> swallowed(start, failed));
    }

    private boolean isQuote(Mark mark) {
        int at = places.offset(mark);
        return at < written.end() && "\"'".indexOf(file.text().charAt(at)) >= 0;
    }

    /** Whether between two places a line begins as an entry does, which hardly a line of a text in quotation marks does. */
    private boolean swallowed(Mark from, Mark to) {
        return ENTRY.matcher(
                        file.text().substring(places.offset(from), Math.max(places.offset(from), places.offset(to))))
                .find();
    }

    private Finding neverClosed(Mark quote) {
        return ReadingFault.YAML_BROKEN
                .at(places.place(quote), "this quotation mark is never closed")
                .labelled("opened here")
                .fix("close it where its text ends, or delete it");
    }

    private Finding unprintable(ReaderException e) {
        int at = places.offset(e.getPosition());
        return ReadingFault.YAML_BROKEN
                .at(
                        file.span(at, at + 1),
                        String.format(Locale.ROOT, "the character U+%04X cannot stand in YAML", e.getCodePoint()))
                .fix("delete the character, which cannot be seen");
    }

    private static String words(String problem) {
        String line = problem == null
                ? "it cannot be understood"
                : problem.replaceAll("\\s+", " ").replaceAll("\\.? \\(Do not use.*", "");
        return line.length() > 70 ? line.substring(0, 70) + "…" : line;
    }
}
