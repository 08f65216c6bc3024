package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.publish.Editions;

class NamedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It can make women infertile.          | fertility",
                "It made my periods stop.              | fertility",
                "It gives you cataracts.               | organ damage",
                "You will go blind.                    | side effects",
                "It thins your bones.                  | organ damage",
                "My energy is back, give me energy     | fatigue",
                "I have my life back.                  | quality of life",
                "She can walk again.                   | quality of life",
                "It saved my life.                     | survival",
                "It can kill, and one person died.     | death from treatment",
                "The lupus came back.                  | flares",
                "I tapered my steroids: less prednisone| less medicine",
                "There was protein in my urine.        | urine protein",
                "BICLA response was higher.            | disease activity",
                "It resets your immune system.         | immune cells",
                "You catch every bug.                  | infection",
                "The pill gave me lupus.               | new autoimmune disease",
                "It costs a fortune.                   | price",
                "Chills and a high temperature follow. | fever",
                "I put on weight.                      | side effects",
                "It can harm the unborn child.         | pregnancy",
                "It damages organs for good.           | organ damage",
                "My kidneys healed.                    | kidney function",
                "No more aches.                        | pain",
                "A tumor grew.                         | cancer",
                "A rash on the face.                   | skin rash from sunlight"
            })
    void everydayWordsNameAnOutcomeOfOurs(String sentence, String outcome) {
        assertThat(Kin.standard().outcomes(Named.OUTCOMES.in(sentence).keySet()))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A double-blind trial.             | organ damage",
                "CAR-T cells were given.           | immune cells",
                "The immune response was measured. | disease activity",
                "Rest for a period of time.        | fertility",
                "Keep the vial sterile.            | fertility"
            })
    void otherSensesOfTheWordsDoNot(String sentence, String outcome) {
        assertThat(Kin.standard().outcomes(Named.OUTCOMES.in(sentence).keySet()))
                .doesNotContain(outcome);
    }

    @Test
    void everyOutcomeOfOurClaimsHasEverydayWords() {
        Set<String> ours = Editions.read(Path.of("content")).claims().stream()
                .map(claim -> claim.words().outcome())
                .collect(Collectors.toSet());
        List<String> listed =
                Lists.rows("outcomes.txt", 2).stream().map(row -> row.get(0)).toList();

        assertThat(Kin.standard().outcomes(Set.copyOf(listed))).containsAll(ours);
    }
}
