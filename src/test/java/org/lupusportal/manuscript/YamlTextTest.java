package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Position;

class YamlTextTest {

    private final Faults faults = new Faults(Part.CLAIMS);

    @Test
    void placesCountFromTheStartOfTheFile() {
        ContentFile file = ContentFile.of("a.md", "---\n😀: 😀😀 x\n? [y]\n---\n😀");
        YamlText yaml =
                new YamlText(FrontMatter.split(file, faults).orElseThrow().yaml(), faults);
        Entry.ofAny(new Value(yaml, yaml.document().orElseThrow(), "front matter"));
        assertThat(only().at().from()).isEqualTo(new Position(3, 3));
        assertThat(only().at().text()).isEqualTo("[y]");
    }

    @Test
    void aBreakIsNotedWhereTheParserNamesIt() {
        read("a:\n  - x\n  y: z\n");
        assertThat(only().rule().id()).isEqualTo("broken-yaml");
        assertThat(only().message()).startsWith("the YAML breaks here: ");
        assertThat(only().at().from()).isEqualTo(new Position(3, 3));
    }

    /** A bar stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a: x|b: 'never closed|; 2:4",
                "a: x|b: 'never closed; 2:4",
                "a: \"x|b: y|c: \"z\"|; 1:4",
                "m:|  kind: \"efficacy|  says: One|  where: \"here\" and there|n: \"x\"|; 2:9",
                "a: 'x|b: the patient's day|; 1:4",
                "a: [\"x, y]|b: \"z\"|; 1:5",
                "a:|  - \"x|  - y|  - \"z\"|; 2:5",
                "a: \"x|b: a\\query|; 1:4",
                "a: \"one|  two\"|b: \"x|c: \"y\"|; 3:4"
            })
    void aQuotationMarkThatIsNeverClosedIsNotedWhereItStands(String text, String place) {
        read(text.replace('|', '\n'));
        assertThat(only().message()).isEqualTo("this quotation mark is never closed");
        assertThat(only().at().from()).hasToString(place);
        assertThat(only().fix()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"x\" y|",
                "a: \"one|  two\" three|b: c|",
                "a: \"x\"|b: c: d|",
                "a: [\"x|  y\"",
                "a: \"x\"|b: [c|"
            })
    void aQuotationMarkThatIsClosedIsNotBlamed(String text) {
        read(text.replace('|', '\n'));
        assertThat(only().message()).startsWith("the YAML breaks here: ");
    }

    /** A bar stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a: x|  b: y|; further right; move it left",
                "m:|  a: x|   b: y|; further right; move it left",
                "a: *x* y|; cannot begin with `*`; put the text in quotes",
                "- **Bold** words|; cannot begin with `*`; put the text in quotes",
                "a: >18 people|; stands on the lines below; put the text in quotes",
                "a: - x|; on the line of its key; a line of its own",
                "a: ? x|; a key of many words; put the text in quotes",
                "a: , x|; cannot begin with this sign; put the text in quotes",
                "a: [x]]|; never opened; delete it",
                "a: {x} y|; behind a closing quotation mark or bracket; put the whole text in quotes",
                "a: x|: y|; without a key; write the key",
                "a: \"x \\q\"|; that YAML does not know; two backslashes",
                "a: \"x \\u20\"|; that YAML does not know; two backslashes",
                "a: \"x \\UFFFFFFFF\"|; no letter of this number; write the letter itself",
                "a:\t\tx|; a tab stands; write a blank",
                "m:|  a: [x]|   b: y|; further right; move it left",
                "a: []|  - x|; a list begins here; nothing behind the colon",
                "a: @x|; cannot begin with this sign; put the text in quotes",
                "a: Only: 18|; a colon inside a text; put the text in quotes",
                "m:|  a: Only: 18|  b: y|; a colon inside a text; put the text in quotes",
                "a: \"x\" y|; behind a closing quotation mark; put the whole text in quotes",
                "a: x|---|b: y|; a second document; remove the line",
                "a: x|b|c: y|; no key with a colon; write `key: value`",
                "a: [x, y|b: z|; in brackets is not closed; close it with `]`",
                "a: {x: y|b: z|; in braces are not closed; close it with `}`"
            })
    void theCommonestSlipsAreToldInWordsOfWriters(String text, String words, String fix) {
        read(text.replace('|', '\n'));
        assertThat(only().message()).startsWith("the YAML breaks here: ").contains(words);
        assertThat(String.valueOf(only().fix())).contains(fix);
    }

    /** A bar stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a: x|title:A page|b: y|; 2:6",
                "a: x|b: [c, d|e: f|; 2:4",
                "a: x|b: {c: d|e: f|; 2:4",
                "a: x|{order: 90}|b: y|; 2:1",
                "a: x|no key|b: y|; 2:1"
            })
    void aSlipIsNotedWhereItWasMadeAndNotWhereItShows(String text, String place) {
        read(text.replace('|', '\n'));
        assertThat(only().at().from()).hasToString(place);
    }

    /** As some keyboards write it when a key is held too long; the parser takes it for the first letter of the key. */
    @ParameterizedTest
    @ValueSource(
            strings = {"m:\n  a: x\n\u00A0 b: y\n", "m:\n  a: x\n \u3000b:\n    c: y\n", "m:\n  - x\n  \u00A0- y\n"})
    void aBlankThatIsNoSpaceDoesNotIndent(String text) {
        read(text);
        assertThat(only().rule().id()).isEqualTo("tab-indent");
        assertThat(only().at().text()).matches("[\u00A0\u3000]");
    }

    @Test
    void withinATextABlankMayBeAny() {
        read("m: >-\n  words\n  \u00A0go on\n");
        assertThat(faults.findings()).isEmpty();
    }

    /** Next line, line separator and paragraph separator: the parser begins a new line where no reader does. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void aLineEndThatNoOneCanSeeIsNamedWhereItBreaksTheText(String end) {
        read("a: x\nb: some" + end + "words\nc: y\n");
        assertThat(only().message()).endsWith("ends the line here unseen");
        assertThat(only().at().from()).isEqualTo(new Position(2, 8));
    }

    @Test
    void whatNoOneCanSeeIsNotedInItsPlace() {
        read("😀: 😀\u0007");
        assertThat(only().at().from()).isEqualTo(new Position(1, 5));
        assertThat(only().message()).isEqualTo("the character U+0007 cannot stand in YAML");
    }

    @Test
    void twoDocumentsAreOneTooMany() {
        read("a: x\n---\nb: y\n");
        assertThat(only().rule().id()).isEqualTo("broken-yaml");
    }

    @Test
    void nestingEndsBeforeTheStackDoes() {
        read("[".repeat(10_000));
        assertThat(only().message()).contains("20 levels");
        assertThat(only().at().from()).isEqualTo(new Position(1, 21));
    }

    @Test
    void aSpanEndsWithTheLastLetterOfAnEntry() {
        YamlText yaml = read("a:\n  - {b: c}   # said so\n\n\n# and more\n");
        assertThat(yaml.span(yaml.document().orElseThrow()).text()).isEqualTo("a:\n  - {b: c}");
    }

    private YamlText read(String text) {
        ContentFile file = ContentFile.of("a.yaml", text);
        YamlText yaml = new YamlText(file.span(0, text.length()), faults);
        yaml.document();
        return yaml;
    }

    private Finding only() {
        assertThat(faults.findings()).hasSize(1);
        return faults.findings().get(0);
    }
}
