package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Position;

class ScalarPassageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words here",
                "plain words\n  on two lines\n\n  and a paragraph # a comment",
                "'single ''quoted'' words, it''s so'",
                "'single\n  quoted  \n\n   lines'",
                "\"double \\\"quoted\\\" words with \\u00e9\\U0001F600 and \\t tabs\"",
                "\"double  \n   quoted \\\n     lines\n\n  and more\"",
                "|\n  literal words\n    indented more\n\n  and more\n",
                "|+ # kept\n  literal words\n\n",
                "|2-\n   literal with one blank before\n  less",
                ">\n  folded words\n  that go on\n\n  and a paragraph\n    kept apart\n  end\n",
                ">-\n  folded 😀 words\n  that 😀 go on",
                "😀 plain 😀 words"
            })
    void everyWordIsFoundWhereItIsWritten(String scalar) {
        assertThatWordsAreInPlace(read("key: " + scalar + "\nother: x\n"));
        assertThatWordsAreInPlace(read(("😀: x\nkey: " + scalar + "\nother: x\n").replace("\n", "\r\n")));
    }

    private static void assertThatWordsAreInPlace(Passage passage) {
        Matcher words = Pattern.compile("[a-z]+").matcher(passage.text());
        int count = 0;
        while (words.find()) {
            assertThat(passage.span(words.start(), words.end()).text()).isEqualTo(words.group());
            count++;
        }
        assertThat(count).isPositive();
    }

    @Test
    void anEscapeStandsWhereItsNotationBegins() {
        Passage passage = read("key: \"a \\u00e9 b\"");
        assertThat(passage.text()).isEqualTo("a é b");
        assertThat(passage.span(2, 3).from()).isEqualTo(new Position(1, 9));
        assertThat(passage.span(4, 5).from()).isEqualTo(new Position(1, 16));
    }

    @Test
    void theWholeOfAPassageLeavesItsQuotesOut() {
        assertThat(read("key: \"two words\"").span().text()).isEqualTo("two words");
        assertThat(read("key: 'it''s'").span().text()).isEqualTo("it''s");
        assertThat(read("key: >\n  a\n  b\n").span().text()).isEqualTo("a\n  b");
    }

    @Test
    void scalarsStayTheTextThatTheyAre() {
        for (String text :
                new String[] {"no", "1.10", "2026-11-22", "0x1F", "1e3", "Yes", "12:30:45", "null-like", "<<"}) {
            assertThat(read("key: " + text).text()).isEqualTo(text);
        }
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read("key: 'TITLE ıİ title'").text()).isEqualTo("TITLE ıİ title");
            assertThatWordsAreInPlace(read("key: 'TITLE I title'"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Passage read(String yaml) {
        ContentFile file = ContentFile.of("a.yaml", yaml);
        YamlText text = new YamlText(file.span(0, yaml.length()), new Faults(Part.CLAIMS));
        Value document = new Value(text, text.document().orElseThrow(), "the file");
        return Entry.ofAny(document).orElseThrow().value("key").text().orElseThrow();
    }
}
