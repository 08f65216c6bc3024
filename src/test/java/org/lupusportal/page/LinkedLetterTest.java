package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedLetterTest {

    private static final List<String> SORTED =
            List.of("Ada 2020", "\u00c1lvarez 2019", "bell 2001", "Oz 2003", "\u00d6zen 2002");

    @Test
    void namesStandWhereAReaderLooksForThem() {
        assertThat(LinkedLetter.sorted(
                        List.of("bell 2001", "\u00d6zen 2002", "Oz 2003", "\u00c1lvarez 2019", "Ada 2020"),
                        name -> name))
                .isEqualTo(SORTED);
    }

    @Test
    void eachNameStandsUnderItsLetter() {
        assertThat(LinkedLetter.grouped(SORTED, name -> name))
                .containsExactly(
                        entry("A", List.of("Ada 2020", "\u00c1lvarez 2019")),
                        entry("B", List.of("bell 2001")),
                        entry("O", List.of("Oz 2003", "\u00d6zen 2002")));
    }

    @Test
    void eachLetterLeadsToItsFirstName() {
        assertThat(LinkedLetter.of(SORTED, name -> name, name -> "of-" + name))
                .containsExactly(
                        new LinkedLetter("of-Ada 2020", "A"),
                        new LinkedLetter("of-bell 2001", "B"),
                        new LinkedLetter("of-Oz 2003", "O"));
    }
}
