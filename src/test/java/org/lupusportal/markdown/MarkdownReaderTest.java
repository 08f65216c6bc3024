package org.lupusportal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Position;

class MarkdownReaderTest {

    private static Body read(String markdown) {
        ContentFile file = ContentFile.of("articles/a/b.md", markdown);
        return new MarkdownReader().read(Passage.of(file.span(0, markdown.length())));
    }

    @Test
    void aMentionKnowsItsWordsItsClaimAndItsPlace() {
        Body body = read("In a trial, [cells did\nnot **help**](claim:msc-remission) anyone.\n");

        Block block = body.blocks().get(0);
        Mark.Mention mention = body.mentions().findFirst().orElseThrow();
        assertThat(block.prose().text()).isEqualTo("In a trial, cells did not help anyone.");
        assertThat(block.prose().text().substring(mention.start(), mention.end()))
                .isEqualTo("cells did not help");
        assertThat(mention.claim()).isEqualTo("msc-remission");
        assertThat(mention.at().from()).isEqualTo(new Position(1, 13));
        assertThat(mention.claimAt().from()).isEqualTo(new Position(2, 21));
        assertThat(mention.claimAt().text()).isEqualTo("msc-remission");
    }

    @Test
    void severalSourcesInOneCitationKeepTheirPlaces() {
        Body body = read("Many people [@tian2023; @izmirly2021] have it.");

        Mark.Citation citation = body.citations().findFirst().orElseThrow();
        assertThat(citation.sources()).extracting(Mark.Cited::id).containsExactly("tian2023", "izmirly2021");
        assertThat(citation.sources().get(1).at().text()).isEqualTo("izmirly2021");
        assertThat(body.blocks().get(0).prose().text()).isEqualTo("Many people  have it.");
    }

    @Test
    void anOverrulingCarriesItsReason() {
        Body body = read("They [test it](not-a-claim: \"aim of a trial\") now.");

        assertThat(body.overrulings().findFirst().orElseThrow().reason()).isEqualTo("aim of a trial");
        assertThat(body.links()).isEmpty();
    }

    @Test
    void bracketsThatCiteNothingStayText() {
        assertThat(read("An [aside] and [@ not an id].").blocks().get(0).prose().text())
                .isEqualTo("An [aside] and [@ not an id].");
    }

    @Test
    void placesHoldBehindEmojiAndEscapes() {
        Body body = read("😀😀 a \\* b [x](claim:y)");

        assertThat(body.blocks().get(0).prose().text()).isEqualTo("😀😀 a * b x");
        assertThat(body.mentions().findFirst().orElseThrow().at().from()).isEqualTo(new Position(1, 11));
    }

    @Test
    void headingsGetAnchorsAsRepositoryBrowsersNameThem() {
        Body body = read("## Skin & sun\n\n## Skin & sun\n\n### What's *known*?\n");

        assertThat(body.headings())
                .extracting(Heading::anchor)
                .containsExactly("skin--sun", "skin--sun-1", "whats-known");
    }

    @Test
    void rawHtmlIsFoundInBlocksAndInLines() {
        Body body = read("<div>a</div>\n\nText <b>bold</b>\n\n<!-- note -->\n");

        assertThat(body.rawHtml()).extracting(s -> s.from().line()).containsExactly(1, 3, 3, 5);
    }

    @Test
    void tableCellsAndImageTextsAreBlocksOfTheirOwn() {
        Body body = read("| a | b |\n|---|---|\n| one | [two](claim:c) |\n\n![a drawing of a kidney](k.svg)\n");

        assertThat(body.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.TABLE_CELL,
                        Block.Kind.TABLE_CELL,
                        Block.Kind.TABLE_CELL,
                        Block.Kind.TABLE_CELL,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.IMAGE_TEXT);
        assertThat(body.links()).singleElement().satisfies(link -> {
            assertThat(link.image()).isTrue();
            assertThat(link.at().text()).isEqualTo("k.svg");
        });
    }

    /** As a caption it would be shown, but no rule would read it. */
    @Test
    void aLineInBracketsBelowATableIsText() {
        Body body = read("| a |\n|---|\n| b |\n[Cells cure lupus.]\n");

        assertThat(body.blocks()).extracting(Block::words).anyMatch(text -> text.contains("Cells cure lupus."));
    }
}
