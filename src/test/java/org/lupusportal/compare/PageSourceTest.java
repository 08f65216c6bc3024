package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSourceTest {

    @Test
    void theSourceOfAPageIsReadAsItsReaderSeesIt() {
        String source = """
                <!DOCTYPE html>
                <head><title>Cells for lupus</title><meta name="description" content="A clinic for cells.">
                <script>if (a < b) { gtag("cure"); }</script><style>.x{color:#fff}</style></head>
                <body><!-- cure --><h1 class="hero">Heal lupus <span>naturally</span></h1>
                <p>Our <strong>stem&nbsp;cells</strong> reduce inflammation &amp; rebuild
                kidneys.</p><ul><li>Safe</li><li>Painless</li></ul>
                <img src="a.jpg" alt="She smiles after her infusion">
                <table><tr><td>Lupus</td><td>92&#37;</td></tr></table></body>
                """;

        assertThat(PageSource.words(source)).contains("""
                        Cells for lupus
                        A clinic for cells.
                        Heal lupus naturally
                        Our stem cells reduce inflammation & rebuild kidneys.
                        \u2022 Safe
                        \u2022 Painless
                        She smiles after her infusion
                        Lupus\t92%""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It fell (p < 0.05) and GFR > 60 stayed.", "What does <b> do in <i>cells</i>?", "a < b > c", ""})
    void aTextWithASignOrTwoIsNone(String text) {
        assertThat(PageSource.words(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<script>", "<a =\"", "<", "<td></td>", "&#x110000;", "<p a='"})
    void aHostileSourceTakesNoLongerThanItsLength(String piece) {
        String source = "<p></p><p></p><p></p>" + piece.repeat(400_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PageSource.words(source));
    }
}
