package org.lupusportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "lupus, lupus, 0",
        "lupas, lupus, 1",
        "lupuss, lupus, 1",
        "lpus, lupus, 1",
        "rahs, rash, 1",
        "hydroxicloroquine, hydroxychloroquine, 2",
        "'', lupus, 5"
    })
    void aSlipIsALetterWrongMissingTooManyOrInTheWrongPlace(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant, 5)).isEqualTo(slips);
        assertThat(Slips.between(meant, typed, 5)).isEqualTo(slips);
        assertThat(Slips.mayBeWithin(slips, Slips.letters(typed), Slips.letters(meant)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kidney, lupus, 1", "nephritis, arthritis, 2", "biopsy, biopsyroom, 3"})
    void wordsFurtherApartAreOnlyToldToBeFurther(String one, String other, int most) {
        assertThat(Slips.between(one, other, most)).isEqualTo(most + 1);
    }
}
