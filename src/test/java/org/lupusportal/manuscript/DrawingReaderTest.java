package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;

class DrawingReaderTest {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A</title><desc>B</desc>";

    private final Faults faults = new Faults(Part.IMAGES);

    private DrawingDraft read(String inside) {
        return DrawingReader.read(ContentFile.of("images/a.svg", HEAD + inside + "</svg>"), faults)
                .orElseThrow();
    }

    private Finding only() {
        assertThat(faults.findings()).hasSize(1);
        return faults.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<g> ~ `g` is never closed ~ write `</g>` where it ends",
                "<circle r=4/> ~ the value of `r` lacks its quotation marks ~ write the value in quotation marks: `r=\"4\"`",
                "<circle r=\"4\" r=\"5\"/> ~ the attribute `r` is written twice ~ keep one of the two",
                "<text>&nbsp;</text> ~ `&nbsp;` is no letter that a drawing knows ~ write the letter itself",
                "<text>a & b</text> ~ a `&` stands by itself ~ write `&amp;`",
                "<text>a < b</text> ~ a `<` stands by itself ~ write `&lt;`",
                "</svg>words<svg> ~ words or tags stand behind the end of the drawing ~ delete them",
                "<!-- a -- b --> ~ two hyphens stand in a comment ~ write one",
                "<text>\u0001</text> ~ the character U+0001 cannot stand in a drawing ~ delete it",
                "<g ~ the tag of `g` is never finished ~ write `>` at its end"
            })
    void whatBreaksADrawingIsToldInWordsOfWriters(String inside, String words, String mend) {
        DrawingReader.read(ContentFile.of("images/a.svg", HEAD + inside + "</svg>"), faults);
        assertThat(only().rule().id()).isEqualTo("broken-drawing");
        assertThat(only().message()).isEqualTo("the XML breaks here: " + words);
        assertThat(only().fix()).isEqualTo(mend);
    }

    @ParameterizedTest
    @CsvSource({
        "'<use href=\"#nope\"/>', 'href=\"', #nope",
        "'<rect fill=\"url(#nope)\"/>', 'fill=\"', url(#nope)",
        "'<g id=\"cell\"/><g mask=\"url( #nope )\"/>', 'mask=\"', url( #nope )"
    })
    void whatADrawingDoesNotHoldIsNotReferredTo(String inside, String before, String place) {
        read(inside);
        assertThat(only().message()).isEqualTo("the drawing holds nothing of the name `nope`");
        assertThat(only().at().text()).isEqualTo(place);
        assertThat(only().at().start()).isEqualTo((HEAD + inside).indexOf(before) + before.length());
    }

    /** No page takes them over: its own style is the only one there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g/><rect style=\"fill:red\"/>",
                "<rect style=\"fill:red\"/><rect style=\"fill:blue\"/><style>rect{fill:url(#nope)}</style>",
                "<g><rect style=\"fill:red\" class=\"line\"/></g>"
            })
    void stylesOfItsOwnAreOneMistake(String inside) {
        read(inside);
        assertThat(only().rule().id()).isEqualTo("broken-drawing");
        assertThat(only().at().text()).isEqualTo("style=\"fill:red\"");
    }

    @Test
    void aStyleThatLoadsIsUnsafe() {
        read("<style>@import 'a.css';</style>");
        assertThat(only().rule().id()).isEqualTo("unsafe-drawing");
    }

    @Test
    void aReferenceIsOfferedTheNearestName() {
        read("<use href=\"#cel\"/><g id=\"cell\"/>");
        assertThat(only().fix()).isEqualTo("write `#cell`");
    }

    @Test
    void whatADrawingHoldsMayBeReferredToFromBefore() {
        read("<use href=\"#cell\"/><g id=\"cell\"/><rect fill=\"url(#cell)\"/><a href=\"#place\"/>");
        assertThat(faults.findings()).isEmpty();
    }

    /** A bar stands for a line end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect|  onclick=\"x()\"|  width=\"3\"/>",
                "|<rect|  onclick=\"x()\"|  width=\"3\"|  height=\"4\"|/>",
                "|<rect width=\"3\" onclick=\"x()\"/><g/>",
                "<rect onclick=\"x()\"/>",
                "<g/><rect onclick=\"x()\"/>",
                "|  <g>|a > b</g>|<rect onclick=\"x()\"/>",
                "<!-- <rect> --><rect onclick=\"x()\"/>",
                "|<!-- > --><desc>&lt;g&gt;<![CDATA[<g>]]></desc>|<rect onclick=\"x()\"/>",
                "<text x=\"1\">a</text><rect id=\">\" onclick=\"x()\"/>",
                "<rect class=' onclick=&quot;y()&quot; ' onclick=\"x()\"/>"
            })
    void whatRunsIsNotedWhereItStands(String inside) {
        read(inside.replace('|', '\n'));
        assertThat(only().rule().id()).isEqualTo("unsafe-drawing");
        assertThat(only().at().text()).isEqualTo("onclick=\"x()\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<g aria-label=\"Cells cure\"><rect width=\"1\"/></g> ~ Cells cure",
                "|<g aria-label=\"Cells cure\"><rect width=\"1\"/></g> ~ Cells cure",
                "|<g|aria-label='Cells cure'/> ~ Cells cure",
                "<text>a</text>|<g aria-label=\"Cells cure\"/> ~ a, Cells cure",
                "<g class=' aria-label=\"fine\"' aria-label=\"Cells cure\"/> ~ Cells cure",
                "<g aria-label=\"Cells&#32;cure\"/> ~ Cells cure",
                "<g aria-description=\"Cells cure\"/> ~ Cells cure",
                "<text>a<!-- b -->c</text>|<text>d &amp; e</text> ~ ac, d & e",
                "<text>a > b</text><text><![CDATA[c <d>]]></text> ~ a > b, c <d>",
                "<g aria-label=\" \"/><text>a</text> ~ a"
            })
    void everyWordThatIsSeenOrHeardIsRead(String inside, String words) {
        assertThat(read(inside.replace('|', '\n')).words())
                .extracting(Passage::text)
                .containsExactlyElementsOf(List.of(words.split(", ")));
    }

    @Test
    void wordsKnowTheirPlace() {
        Passage said = read("\n<g/>\n<g\naria-label=\"A&#32;cell\"/>").words().get(0);
        assertThat(said.span(2, 6).text()).isEqualTo("cell");
    }

    @Test
    void anInstructionIsNotedWhereItStands() {
        read("<desc>a</desc><?run it?>");
        assertThat(only().at().text()).isEqualTo("<?run it?>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a xlink:href=\"/x\"/>", "<xlink:a/>"})
    void aPrefixThatIsNotDeclaredIsToldInPlainWords(String inside) {
        ContentFile file = ContentFile.of("images/a.svg", HEAD + inside + "</svg>");
        assertThat(DrawingReader.read(file, faults)).isEmpty();
        assertThat(only().message()).isEqualTo("the prefix `xlink` is used before this place and never declared");
        assertThat(only().fix()).contains("xmlns:xlink");
    }
}
