package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTest {

    @ParameterizedTest
    @CsvSource({
        "CAR-T cells & more, CAR-T",
        "given interleukin-2 once, interleukin-2",
        "a T-cell, T-cell",
        "10–14 more in 100, 10–14",
        "a 5-year follow-up, 5-year follow-up",
        "double-blind and cord-derived, ''",
        "state-of-the-art-treatment, ''",
        "no hyphen here, ''"
    })
    void whatCouldNotBeReadInTwoPiecesStaysOnOneLine(String words, String together) {
        String html = Unbroken.html(words);

        assertThat(Jsoup.parse(html).select(".nb").text()).isEqualTo(together);
        assertThat(Jsoup.parse(html).text()).isEqualTo(words);
    }
}
