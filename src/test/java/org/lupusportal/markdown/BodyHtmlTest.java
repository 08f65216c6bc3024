package org.lupusportal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;

class BodyHtmlTest {

    private static final class Parts implements BodyParts {

        @Override
        public String openMention(Mark.Mention mention) {
            return "<span data-claim=\"" + mention.claim() + "\">";
        }

        @Override
        public String closeMention(Mark.Mention mention) {
            return "</span>";
        }

        @Override
        public String notes(List<Mark.Mention> mentions) {
            return mentions.stream().map(m -> m.claim()).collect(Collectors.joining(",", "<aside>", "</aside>"));
        }

        @Override
        public String citation(Mark.Citation citation) {
            return "<sup>" + citation.sources().size() + "</sup>";
        }

        @Override
        public String href(String target) {
            return "/to/" + target;
        }

        @Override
        public String image(String target, String text) {
            return "<img alt=\"" + text + "\">";
        }

        @Override
        public String prose(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    private static Document html(String markdown) {
        Body body = new MarkdownReader()
                .read(Passage.of(ContentFile.of("a.md", markdown).span(0, markdown.length())));
        return Jsoup.parseBodyFragment(BodyHtml.of(body, new Parts()));
    }

    @Test
    void aNoteStandsRightBehindTheParagraph() {
        Document page = html("First [one](claim:a) and [two](claim:b).\n\nSecond.");

        assertThat(page.select("p:has([data-claim=a]) + aside").text()).isEqualTo("a,b");
        assertThat(page.select("aside")).hasSize(1);
    }

    @Test
    void aNoteOfAListItemStandsInTheItem() {
        Document page = html("- [one](claim:a)\n- two\n  - [three](claim:c)\n");

        assertThat(page.select("body > ul > li:first-child > aside").text()).isEqualTo("a");
        assertThat(page.select("ul ul > li > aside").text()).isEqualTo("c");
        assertThat(page.select("aside")).hasSize(2);
    }

    @Test
    void theNotesOfATableStandBehindIt() {
        Document page = html("| a |\n|---|\n| [x](claim:a) |\n| [y](claim:b) |\n");

        assertThat(page.select(".table-frame + aside").text()).isEqualTo("a,b");
    }

    @Test
    void aTableIsCalledAfterItsHeading() {
        String table = "| a |\n|---|\n| b |\n\n";
        Document page = html(table + "## Trials *now*\n\n" + table + "Then:\n\n" + table);

        assertThat(page.select(".table-frame").eachAttr("aria-label"))
                .containsExactly("Table", "Table: Trials now", "Table: Trials now (2)")
                .isEqualTo(page.select("table").eachAttr("aria-label"));
    }

    @Test
    void eachCellOfAWideTableKnowsItsColumn() {
        Document page = html("| Trial | *State* | Who |\n|---|---|---|\n| one | [two](claim:a) | three |\n");

        assertThat(page.select("table.stacked tbody td").eachAttr("data-label")).containsExactly("State", "Who");
        assertThat(page.select("td:first-child").hasAttr("data-label")).isFalse();
        assertThat(html("| a | b |\n|---|---|\n| c | d |\n").select(".stacked, [data-label]"))
                .as("two columns fit a phone")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What I heard: \u2026, 1",
        "1. \u2026, 1",
        "\u2026, 1",
        "And so it goes on\u2026, 0",
        "Wait \u2026 then go., 0",
        "\u2026 and so on, 0"
    })
    void wordsThatBreakOffLeaveRoomToWrite(String text, int rooms) {
        Document page = html(text + "\n");

        assertThat(page.select(".room")).hasSize(rooms);
        assertThat(page.text()).contains("\u2026");
    }

    @Test
    void htmlIsNeverPassedOn() {
        Document page = html("a <script>alert(1)</script> & b\n\n<div onclick=x>c</div>\n");

        assertThat(page.select("script, div")).isEmpty();
        assertThat(page.text()).contains("a alert(1) & b");
    }

    @Test
    void headingsCarryTheirAnchor() {
        assertThat(html("## Skin and *sun*\n").select("h2#skin-and-sun").text()).isEqualTo("Skin and sun");
    }

    @Test
    void linksAndCitationsAreAskedFor() {
        Document page = html("See [there](../b/c.md#d) [@x; @y].");

        assertThat(page.select("a").attr("href")).isEqualTo("/to/../b/c.md#d");
        assertThat(page.select("sup").text()).isEqualTo("2");
    }

    @Test
    void whatIsWrittenByReferenceIsTheSameAsInPlace() {
        assertThat(html("See [there][d], [one][c], ![a *body*][i], ![i] and [x][n].\n\n[d]: ../b.md\n[c]: claim:a\n"
                                + "[i]: map.svg \"A title\"\n[n]: not-a-claim: \"states an aim\"\n")
                        .body()
                        .html())
                .isEqualTo(
                        html("See [there](../b.md), [one](claim:a), ![a *body*](map.svg \"A title\"), ![i](map.svg) and "
                                        + "[x](not-a-claim: \"states an aim\").\n")
                                .body()
                                .html());
        assertThat(html("![a][none]\n").text()).isEqualTo("![a][none]");
    }

    @Test
    void pagesCanBeMadeOfOneBodyAtOnce() {
        String markdown =
                "## Skin\n\nA rash[^1] on the [nose](skin.md).\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Often.\n";
        for (int round = 0; round < 200; round++) {
            Body body = new MarkdownReader()
                    .read(Passage.of(ContentFile.of("a.md", markdown).span(0, markdown.length())));
            List<String> made = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(reader -> BodyHtml.of(body, new Parts()))
                    .distinct()
                    .toList();

            assertThat(made).hasSize(1);
        }
    }
}
