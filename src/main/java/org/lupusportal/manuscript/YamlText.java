package org.lupusportal.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML in a content file, as nodes that know their places in that file. SnakeYAML counts code points from where it began to
 * read; this is the one place where its marks become offsets of the file.
 */
final class YamlText {

    /** A line that starts an entry: a dash, or a key and its colon. */
    private static final Pattern ENTRY = Pattern.compile("\n *(?:- |[\\w-]+:(?:\\s|$))");

    /** A key whose line the parser took for more of the text above it. */
    private static final Pattern KEY = Pattern.compile("^(\\s*)[\\w-]+:(?:\\s.*)?$");

    private static final Pattern KEY_WITHOUT_BLANK = Pattern.compile("^(\\s*(?:- )?[\\w-]+:)(?=[^\\s/])");

    private final ContentFile file;
    private final Span written;
    private final int codePointsBefore;
    private final Faults faults;

    /**
     * Takes a stretch of a file.
     *
     * @param written the YAML: a whole file, or the front matter between its fences
     * @param faults where to note what is wrong
     */
    YamlText(Span written, Faults faults) {
        this.file = written.file();
        this.written = written;
        this.codePointsBefore = file.codePointsBefore(written.start());
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** The one document in the text; none where it is broken or empty, which is then noted. */
    Optional<Node> document() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(FileReader.MOST_BYTES);
        StrictParser parser = new StrictParser(written.text(), options);
        try {
            Composer composer = new Composer(parser, new TextOnly(), new LoaderOptions());
            Optional<Node> node = Optional.ofNullable(composer.getSingleNode());
            if (node.isEmpty()) {
                faults.addUnknown(ReadingFault.EMPTY_FILE
                        .at(written, "nothing is written here but comments")
                        .fix("write the keys and values that belong here, or delete the file"));
            }
            return node;
        } catch (StrictParser.Refused e) {
            note(refused(e));
        } catch (MarkedYAMLException e) {
            note(findOpenQuote(e, parser).map(this::neverClosed).orElseGet(() -> broken(e)));
        } catch (ReaderException e) {
            note(unprintable(e));
        } catch (NumberFormatException beyondAllLetters) {
            note(UnseenBreak.noLetter(
                    written, parser.reached().map(this::offset).orElse(written.start())));
        }
        return Optional.empty();
    }

    private void note(Finding finding) {
        faults.addUnread(finding, written);
    }

    private Finding refused(StrictParser.Refused refused) {
        boolean deep = refused.what() == StrictParser.Refused.What.DEPTH;
        ReadingFault fault = deep ? ReadingFault.YAML_BROKEN : ReadingFault.ALIAS;
        return fault.at(place(refused.mark()), refused.what().words())
                .fix(deep ? "write it with fewer levels" : "write the text out, or put it in quotes if it is text");
    }

    private Finding broken(MarkedYAMLException e) {
        int at = offset(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark());
        int line = file.positionAt(at).line();
        int begun = Math.min(at, e.getContextMark() == null ? at : offset(e.getContextMark()));
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
        return e.getContextMark() == null || offset(e.getContextMark()) == at
                ? finding
                : finding.alsoAt(place(e.getContextMark()), words(e.getContext()));
    }

    /** A slip that the parser only sees behind its line: a key without its blank, a bracket that stays open, a line that is no key. */
    private Optional<Finding> begunBefore(YamlSlip slip, MarkedYAMLException e, int line) {
        int suspect = slip == YamlSlip.NO_COLON && e.getContextMark() != null
                ? file.positionAt(offset(e.getContextMark())).line()
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
                .filter(begun -> slip.isSeenLate() && offset(begun) < written.end())
                .map(begun -> ReadingFault.YAML_BROKEN
                        .at(place(begun), "the YAML breaks here: " + slip.words())
                        .labelled("begun here")
                        .fix(slip.fix()));
    }

    /** Whether a line is a key that stands further right than the key, with a value of its own, on the line above it. */
    private boolean standsFurtherRight(int line) {
        return line > 1
                && KEY.matcher(file.line(line)).matches()
                && KEY.matcher(file.line(line - 1)).matches()
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
        boolean inQuotes = String.valueOf(e.getContext()).contains("quoted") && offset(failed) >= written.end();
        if (begun != null && isQuote(begun) && (inQuotes || swallowed(begun, failed))) {
            return Optional.of(begun);
        }
        return parser.lastQuoted()
                .filter(quoted -> quoted.getEndMark().getLine() == failed.getLine())
                .map(ScalarEvent::getStartMark)
                .filter(start -> swallowed(start, failed));
    }

    private boolean isQuote(Mark mark) {
        int at = offset(mark);
        return at < written.end() && "\"'".indexOf(file.text().charAt(at)) >= 0;
    }

    /** Whether between two places a line begins as an entry does, which hardly a line of a text in quotation marks does. */
    private boolean swallowed(Mark from, Mark to) {
        return ENTRY.matcher(file.text().substring(offset(from), Math.max(offset(from), offset(to))))
                .find();
    }

    private Finding neverClosed(Mark quote) {
        return ReadingFault.YAML_BROKEN
                .at(place(quote), "this quotation mark is never closed")
                .labelled("opened here")
                .fix("close it where its text ends, or delete it");
    }

    private Finding unprintable(ReaderException e) {
        int at = file.offsetOfCodePoint(codePointsBefore + e.getPosition());
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

    private int offset(Mark mark) {
        return file.offsetOfCodePoint(codePointsBefore + mark.getIndex());
    }

    private Span place(Mark mark) {
        int at = offset(mark);
        return file.span(at, at + 1);
    }

    /** Where a node is written: from its first character to its last, without the blank space that follows. */
    Span span(Node node) {
        return file.span(offset(node.getStartMark()), end(node));
    }

    private int end(Node node) {
        if (node instanceof MappingNode mapping
                && isBlock(node)
                && !mapping.getValue().isEmpty()) {
            List<NodeTuple> pairs = mapping.getValue();
            return end(pairs.get(pairs.size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode sequence
                && isBlock(node)
                && !sequence.getValue().isEmpty()) {
            return end(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        int start = offset(node.getStartMark());
        int end = offset(node.getEndMark());
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    /** The words of a scalar, each with its place, without blank space around them. */
    Passage passage(ScalarNode scalar) {
        return ScalarPassage.of(scalar, span(scalar));
    }

    /** Leaves every scalar the text that it is: {@code no}, {@code 1.10} and dates keep their letters. */
    private static final class TextOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: types are given by those who know what a key means.
        }

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return switch (kind) {
                case sequence -> Tag.SEQ;
                case mapping -> Tag.MAP;
                default -> Tag.STR;
            };
        }
    }
}
