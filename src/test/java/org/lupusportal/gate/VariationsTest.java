package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariationsTest {

    private static final AlikeWords ALIKE =
            AlikeWords.of(List.of("ginger: garlic turmeric", "eases: soothes worsens", "nausea: vomiting"));

    private static final List<String> SENTENCES = List.of(
            "Ginger eases nausea in most people, and it can be bought in any shop.",
            "Patients wait for weeks, because the clinic in the city has few doctors.");

    @Test
    void areManyAndTheSameEachTime() {
        List<String> made = Variations.of(SENTENCES, ALIKE);

        assertThat(made).hasSize(2 * Variations.EACH).isEqualTo(Variations.of(SENTENCES, ALIKE));
    }

    @Test
    void haveOtherWordsOtherEndsOrAreAPart() {
        List<String> many = Collections.nCopies(50, SENTENCES).stream()
                .flatMap(List::stream)
                .toList();

        List<String> made = Variations.of(many, ALIKE);

        assertThat(made)
                .anyMatch(text -> text.startsWith("Turmeric") || text.startsWith("Garlic"))
                .anyMatch(text -> text.startsWith("Ginger") && text.contains("few doctors"))
                .anyMatch(text -> text.length() < 50 && text.endsWith("."));
        assertThat(made).allMatch(text -> Character.isUpperCase(text.charAt(0)));
    }

    @Test
    void inOtherWordsASentenceKeepsItsBuild() {
        List<String> again = Variations.inOtherWords(SENTENCES, ALIKE, 40);

        assertThat(again).hasSize(2 * 40).isEqualTo(Variations.inOtherWords(SENTENCES, ALIKE, 40));
        assertThat(again.subList(0, 40))
                .allMatch(text -> text.endsWith("in most people, and it can be bought in any shop."))
                .anyMatch(text -> text.contains("vomiting"))
                .anyMatch(text -> text.contains("worsens"));
        assertThat(again.subList(40, 80)).containsOnly(SENTENCES.get(1));
    }

    @Test
    void aWordThatNothingIsKnownOfStays() {
        assertThat(ALIKE.other("Zanthorix", new Chance(1))).isEqualTo("Zanthorix");
        assertThat(ALIKE.other("Nausea", new Chance(1))).isEqualTo("Vomiting");
    }
}
