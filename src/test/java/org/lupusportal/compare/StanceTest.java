package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HSCT is harmless. | A transplant is hard on the body and carries risks such as infection.",
                "A transplant carries hardly any risk of infection or other complications. | A transplant can bring infections.",
                "They have no side effects. | Usual lupus medicines have bad side effects and often do not work.",
                "CAR-T has many side effects. | CAR-T has hardly any side effects in lupus.",
                "MSC are not safe. | Stem cell treatment is proven to be safe and effective for lupus.",
                "Stem cells do not work for lupus. | Stem cell treatment is proven to be safe and effective for lupus.",
                "Stem cell treatment does not work for lupus. | Stem cell treatment is proven to be safe and effective for lupus.",
                "MSC cannot repair kidneys damaged by lupus. | The cells rebuild the kidneys.",
                "There is no proof that stem cells help in lupus. | MSC improve lupus.",
                "Deng 2017 found that MSC work in lupus of the kidneys. | Deng 2017 found no added effect of MSC in lupus of the kidneys.",
                "Hydralazine does not cause lupus. | Hydralazine, procainamide and isoniazid can cause lupus.",
                "Lupus can be cured. | There is no cure for lupus."
            })
    void whatOneDeniesTheOtherSays(String one, String other) {
        assertThat(Stance.areOpposed(Stance.of(one), Stance.of(other))).isTrue();
        assertThat(Stance.areOpposed(Stance.of(other), Stance.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSC have no side effects. | MSC are safe, and side effects are rare and mild.",
                "Stem cells are risk-free. | At our clinic there is no risk.",
                "The cells repair the kidneys. | MSC repair kidneys damaged by lupus.",
                "Steroids ruin your bones and do not work. | Usual lupus medicines have bad side effects and often do not work.",
                "Lupus is a disease. | There is no cure for lupus."
            })
    void whatSaysTheSameOrSomethingElseIsNotOpposed(String one, String other) {
        assertThat(Stance.areOpposed(Stance.of(one), Stance.of(other))).isFalse();
    }
}
