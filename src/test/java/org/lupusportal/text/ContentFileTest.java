package org.lupusportal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentFileTest {

    private static final ContentFile FILE = ContentFile.of("a.md", "one\r\n😀 two 😀\n\nlast");

    @Test
    void linesAndColumnsStartAtOne() {
        assertThat(FILE.positionAt(0)).isEqualTo(new Position(1, 1));
        assertThat(FILE.positionAt(FILE.text().indexOf("last"))).isEqualTo(new Position(4, 1));
    }

    @Test
    void anEmojiIsOneColumn() {
        assertThat(FILE.positionAt(FILE.text().indexOf("two"))).isEqualTo(new Position(2, 3));
        assertThat(FILE.positionAt(FILE.text().indexOf("\n\n"))).isEqualTo(new Position(2, 8));
    }

    @Test
    void anOffsetPastTheEndIsTheEnd() {
        assertThat(FILE.positionAt(1000)).isEqualTo(new Position(4, 5));
        assertThat(ContentFile.of("empty", "").positionAt(7)).isEqualTo(new Position(1, 1));
    }

    @Test
    void aLineHasNoLineEnd() {
        assertThat(FILE.lineCount()).isEqualTo(4);
        assertThat(FILE.line(1)).isEqualTo("one");
        assertThat(FILE.line(3)).isEmpty();
        assertThat(FILE.line(4)).isEqualTo("last");
    }

    @Test
    void codePointsAndOffsetsLeadToEachOther() {
        String text = FILE.text();
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(FILE.codePointsBefore(offset)).isEqualTo(text.codePointCount(0, offset));
        }
        for (int number = 0; number <= text.codePointCount(0, text.length()); number++) {
            assertThat(FILE.offsetOfCodePoint(number)).isEqualTo(text.offsetByCodePoints(0, number));
        }
        assertThat(FILE.offsetOfCodePoint(1000)).isEqualTo(text.length());
    }

    @Test
    void halfAPairIsACharacterOfItsOwn() {
        ContentFile broken = ContentFile.of("a.md", "\uD83D x \uDE00\uD83D");
        assertThat(broken.positionAt(5)).isEqualTo(new Position(1, 6));
        assertThat(broken.offsetOfCodePoint(5)).isEqualTo(5);
    }
}
