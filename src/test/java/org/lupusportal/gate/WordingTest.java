package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lupusportal.gate.Wording.Direction;
import org.lupusportal.gate.Wording.Strength;

class WordingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/gate/wordings.csv", delimiter = '|')
    void readsStrengthAndDirection(Strength strength, Direction direction, String sentence) {
        assertThat(Wording.of(sentence)).isEqualTo(new Wording(strength, direction));
    }

    @Test
    void everySentenceOfATextIsReadForItself() {
        List<Wording> wordings = Wording.in(
                "Anifrolumab probably lowers the number of flares. In one study, 3 of 20 people had shingles.");
        assertThat(wordings).extracting(Wording::strength).containsExactly(Strength.PROBABLE, Strength.REPORT);
    }

    @Test
    void surerWordsNeedMoreCertainty() {
        assertThat(Strength.PLAIN.leastStep()).isEqualTo(4);
        assertThat(Strength.PROBABLE.leastStep()).isEqualTo(3);
        assertThat(Strength.POSSIBLE.leastStep()).isEqualTo(2);
        assertThat(Strength.REPORT.leastStep()).isEqualTo(1);
    }
}
