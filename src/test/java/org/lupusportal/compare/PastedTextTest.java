package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n ", "\u00a0\u200b\u00ad", "... !!! ---"})
    void aTextWithoutWordsIsEmpty(String pasted) {
        assertThat(PastedText.of(pasted).state()).isEqualTo(PastedText.State.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4\0\0 obj",
                "\u0089PNG\r\n\u001a\n\u0001\u0002",
                "a\ufffdb\ufffdc\ufffd",
                "\u0001\u0002\u0003\u0004 cells"
            })
    void aFileIsNoText(String pasted) {
        assertThat(PastedText.of(pasted).state()).isEqualTo(PastedText.State.NOT_TEXT);
    }

    @Test
    void charactersAreCountedAsReadersCountThem() {
        PastedText atTheLimit = PastedText.of("\ud83d\udc9c".repeat(PastedText.LONGEST - 1) + "a\r\n\r\n");

        assertThat(atTheLimit.length()).isEqualTo(PastedText.LONGEST);
        assertThat(atTheLimit.state()).isEqualTo(PastedText.State.READABLE);
        assertThat(PastedText.of("a".repeat(PastedText.LONGEST + 1)).state()).isEqualTo(PastedText.State.TOO_LONG);
    }

    @Test
    void whatNobodySeesIsTakenOutAndAllElseStays() {
        PastedText text = PastedText.of(
                "\ufeffStem\u00ad cells\u202e cure\u200b lu\u0007pus \u2014 \u05e9\u05dc\u05d5\u05dd \ud83d\udc9c\r\nNow this is a line that is long enough.\u2028Next");

        assertThat(text.text())
                .isEqualTo(
                        "Stem cells cure lupus \u2014 \u05e9\u05dc\u05d5\u05dd \ud83d\udc9c\nNow this is a line that is long enough.\nNext");
        assertThat(text.state()).isEqualTo(PastedText.State.READABLE);
    }

    @Test
    void aLineThatWasBrokenInTheMidstOfASentenceIsReadAsOne() {
        PastedText letter = PastedText.of(
                "Mesenchymal stem cells from umbilical cords have been\nshown to calm lupus.\n- short item\nand another");

        assertThat(letter.forGate())
                .hasSameSizeAs(letter.text())
                .contains("have been shown to calm lupus.\n- short item\nand another");
    }

    @Test
    void sentencesOfAPostWithoutCapitalsBeginWithOne() {
        PastedText post = PastedText.of("i had stem cells. my pain is gone! we are happy. ask me");

        assertThat(post.forGate()).isEqualTo("i had stem cells. My pain is gone! We are happy. Ask me");
        assertThat(post.text()).contains("my pain");
        assertThat(PastedText.of("See e.g. the list. It is long. Not short.").forGate())
                .contains("e.g. the list");
    }

    @Test
    void signsHeapedOnALetterAreTakenOff() {
        assertThat(PastedText.of("cure" + "\u0301".repeat(9_000) + " it").text())
                .isEqualTo("cure" + "\u0301".repeat(4) + " it");
    }

    @Test
    void wordsThatWereBrokenInANarrowColumnAreReadAsOne() {
        PastedText column = PastedText.of("Stem cells re-\nduce lupus ac-\ntivity and help\nthe kid-\nneys. Call now.");

        assertThat(column.forGate()).hasSameSizeAs(column.text());
        assertThat(column.forGate().replaceAll(" +", " "))
                .isEqualTo("Stem cells reduce lupus activity and help the kidneys . Call now.");
    }

    @Test
    void wordsInCapitalsThatWereBrokenAreReadAsOneUnderTheirIndent() {
        PastedText list = PastedText.of(
                "- REDUCED SWELL-\r\n   ING\r\n- BETTER KIDNEY FUNC-\r\n   TION\r\nCAR-\r\nT and UC-\r\nMSC");
        String read = list.forGate();

        assertThat(read).hasSameSizeAs(list.text()).contains("REDUCED SWELLING", "KIDNEY FUNCTION", "CAR-\nT");
        int end = read.indexOf("SWELLING") + "SWELLING".length();
        assertThat(list.text().substring(0, list.end(read, end))).endsWith("SWELL-\n   ING");
    }
}
