package org.lupusportal.manuscript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The slips of writers that break YAML most often: how the parser speaks of each, and how it is said to a writer. */
enum YamlSlip {
    INDENTED(
            "<block end>.*<block mapping start>",
            "this line stands further right than the keys above it",
            "move it left"),
    LIST_BEHIND_VALUE(
            "<block end>.*(?:<block sequence start>|'-')",
            "a list begins here, and its key has a value already or stands further right",
            "write nothing behind the colon of the key, and the entries below it"),
    BEHIND_QUOTES(
            "<block end>.*<scalar>",
            "words go on here behind a closing quotation mark or bracket",
            "put the whole text in quotes, and a backslash before quotation marks in it"),
    NEVER_OPENED(
            "<block end>.*'[\\]}]'", "a bracket is closed here that was never opened", "delete it, or open it before"),
    NO_KEY("<block end>.*':'", "a colon stands here without a key before it", "write the key before the colon"),
    LIST_ON_LINE(
            "sequence entries are not allowed",
            "a list cannot begin on the line of its key",
            "write each entry on a line of its own below the key, or put the text in quotes"),
    LONG_KEY(
            "mapping keys are not allowed",
            "a question mark with a blank means a key of many words",
            "put the text in quotes"),
    STAR(
            "unexpected character found",
            "a text cannot begin with `*` or `&`, which mean an alias or an anchor",
            "put the text in quotes"),
    BLOCK(
            "expected a comment or a line break|expected chomping or indentation|indentation indicator",
            "a text that begins with `|` or `>` stands on the lines below it",
            "put the text in quotes, or write it below this line, indented"),
    ESCAPE(
            "unknown escape character|expected escape sequence",
            "a backslash between double quotes begins a sign that YAML does not know",
            "write two backslashes, or put the text in single quotes"),
    SECOND_COLON(
            "mapping values are not allowed",
            "a colon inside a text makes it look like a key",
            "put the text in quotes"),
    SIGN(
            "cannot start any token|expected the node content",
            "a text cannot begin with this sign",
            "put the text in quotes"),
    SECOND_DOCUMENT(
            "found another document", "three dashes begin a second document here", "remove the line: a file holds one"),
    NO_COLON(
            "could not find expected ':'",
            "this line is no key with a colon",
            "write `key: value`, or indent the line if it goes on with the text above"),
    OPEN_LIST(
            "expected ',' or '\\]'",
            "the list in brackets is not closed, or lacks a comma",
            "close it with `]`, or write the comma that lacks"),
    OPEN_MAPPING(
            "expected ',' or '\\}'",
            "the keys in braces are not closed, or lack a comma",
            "close it with `}`, or write the comma that lacks");

    private final Pattern problem;
    private final String words;
    private final String fix;

    YamlSlip(String problem, String words, String fix) {
        this.problem = Pattern.compile(problem);
        this.words = words;
        this.fix = fix;
    }

    /**
     * The slip that the parser met.
     *
     * @param problem in its words, such as {@code expected <block end>, but found '<block mapping start>'}
     */
    static Optional<YamlSlip> of(String problem) {
        for (YamlSlip slip : values()) {
            if (slip.problem.matcher(problem).find()) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    /** Whether the parser meets it only behind the place at which it was made. */
    boolean isSeenLate() {
        return Set.of(NO_COLON, OPEN_LIST, OPEN_MAPPING, STAR, BLOCK).contains(this);
    }

    /** What is wrong at the place. */
    String words() {
        return words;
    }

    /** What its writer does. */
    String fix() {
        return fix;
    }
}
