package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"x\">Stem cells cure lupus.</p>",
                "<b>Stem</b> cells <i>cure</i> lupus.",
                "<a title=\"Stem cells cure lupus\">x</a>",
                "Stem&nbsp;cells&#160;cure&nbsp;lupus.",
                "<script>alert(1) ... Stem cells cure lupus \">\u2039img src=y"
            })
    void signsOfHtmlBecomeSpaceAndEveryPlaceStays(String text) {
        String plain = Markup.without(text);

        assertThat(plain).hasSameSizeAs(text).doesNotContain("<", "\">", "&");
        assertThat(plain.lines().map(line -> line.strip().replaceAll("\\s+", " ")))
                .anySatisfy(line -> assertThat(line)
                        .endsWithIgnoringCase("stem cells cure lupus" + (line.endsWith(".") ? "." : "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It fell (p < 0.05) and GFR > 60 stayed.", "R&D costs", "x > y", "5<6", "A \"quote\" stays."})
    void otherSignsStay(String text) {
        assertThat(Markup.without(text)).isEqualTo(text);
    }
}
