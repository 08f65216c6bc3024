package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        read("a: x\nb: 'never closed\n");
        assertThat(only().rule().id()).isEqualTo("broken-yaml");
        assertThat(only().at().from()).isEqualTo(new Position(3, 1));
        assertThat(only().also())
                .singleElement()
                .satisfies(place -> assertThat(place.at().from()).isEqualTo(new Position(2, 4)));
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
