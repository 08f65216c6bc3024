package org.lupusportal.manuscript;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What most often breaks the XML of a drawing: how the parser speaks of it, and how it is said to a writer. In words and mend,
 * {@code %s} is the name that the parser tells.
 */
enum DrawingSlip {
    NEVER_CLOSED("element type \"([^\"]+)\" must be terminated", "`%s` is never closed", "write `</%s>` where it ends"),
    END_TAG("end-tag for element type \"([^\"]+)\" must end", "the end of `%s` is never finished", "write `</%s>`"),
    NO_QUOTES(
            "quote is expected for attribute \"(?:\\{[^}]*}\\|?)?([^\"|}]+)",
            "the value of `%s` lacks its quotation marks",
            "write the value in quotation marks: `%s=\"4\"`"),
    NO_VALUE("Attribute name \"([^\"]+)\" .*must be followed by the ' = '", "`%s` has no value", "write `%s=\"…\"`"),
    TWICE(
            "Attribute \"([^\"]+)\" was already specified|#AttributeNotUnique\\?[^&]*&([\\w.-]+)",
            "the attribute `%s` is written twice",
            "keep one of the two"),
    NO_LETTER(
            "entity \"([^\"]+)\" was referenced",
            "`&%s;` is no letter that a drawing knows",
            "write the letter itself"),
    OPEN_TAG(
            "Element type \"([^\"]+)\" must be followed by",
            "the tag of `%s` is never finished",
            "write `>` at its end"),
    LONE_AMPERSAND("entity name must immediately follow", "a `&` stands by itself", "write `&amp;`"),
    LONE_BRACKET("must consist of well-formed character data", "a `<` stands by itself", "write `&lt;`"),
    BRACKET_IN_VALUE("must not contain the '<' character", "a `<` stands in a value", "write `&lt;`"),
    BEHIND_END(
            "following the root element|in trailing section",
            "words or tags stand behind the end of the drawing",
            "delete them"),
    BEFORE_START("not allowed in prolog", "words stand before the drawing", "delete them"),
    BREAKS_OFF(
            "must start and end within the same entity",
            "the drawing ends before `</svg>`",
            "write `</svg>` at its end"),
    HYPHENS("\"--\" is not permitted", "two hyphens stand in a comment", "write one"),
    DECLARATION(
            "processing instruction target matching",
            "`<?xml` does not stand at the very beginning of the file",
            "delete what stands before it"),
    VERSION("version \"([^\"]+)\" is not supported", "there is no XML of version `%s` here", "write `version=\"1.0\"`"),
    SPACE(
            "White space is required|Whitespace is required",
            "a blank lacks between two attributes",
            "write a blank before this place"),
    CHARACTER(
            "invalid XML character \\(Unicode: 0x([0-9a-f]+)\\)",
            "the character U+%s cannot stand in a drawing",
            "delete it");

    private final Pattern problem;
    private final String words;
    private final String mend;

    DrawingSlip(String problem, String words, String mend) {
        this.problem = Pattern.compile(problem);
        this.words = words;
        this.mend = mend;
    }

    /**
     * What the parser met, in words of a writer.
     *
     * @param message of the parser
     * @return none where it is none of these
     */
    static Optional<Told> of(String message) {
        for (DrawingSlip slip : values()) {
            Matcher met = slip.problem.matcher(message);
            if (met.find()) {
                String name = named(met);
                String shown = slip == CHARACTER
                        ? "0".repeat(Math.max(0, 4 - name.length())) + name.toUpperCase(Locale.ROOT)
                        : name;
                return Optional.of(new Told(slip.words.formatted(shown), slip.mend.formatted(shown)));
            }
        }
        return Optional.empty();
    }

    /** The character that cannot stand in a drawing, where that is what the parser met. */
    static Optional<String> findCharacter(String message) {
        Matcher met = CHARACTER.problem.matcher(message);
        return met.find() ? Optional.of(Character.toString(Integer.parseInt(met.group(1), 16))) : Optional.empty();
    }

    /** The one name that was met, whichever way the parser told of it. */
    private static String named(Matcher met) {
        for (int group = 1; group <= met.groupCount(); group++) {
            if (met.group(group) != null) {
                return met.group(group);
            }
        }
        return "";
    }

    /**
     * A slip with its names.
     *
     * @param words what is the case
     * @param mend what its writer does
     */
    record Told(String words, String mend) {}
}
