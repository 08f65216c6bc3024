package org.lupusportal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final ContentFile file = ContentFile.of("a.md", "ab\n😀c");

    @Test
    void aSpanIsCutToItsFile() {
        assertThat(file.span(-3, 99).text()).isEqualTo("ab\n😀c");
        assertThat(file.span(4, 2).text()).isEmpty();
        assertThat(file.span(50, 60).from()).isEqualTo(new Position(2, 3));
    }

    @Test
    void bothEndsHaveAPlace() {
        Span emoji = file.span(3, 5);
        assertThat(emoji.from()).isEqualTo(new Position(2, 1));
        assertThat(emoji.to()).isEqualTo(new Position(2, 2));
        assertThat(emoji.from()).isLessThan(emoji.to()).hasToString("2:1");
    }
}
