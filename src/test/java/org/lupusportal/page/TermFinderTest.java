package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermFinderTest {

    private static final TermFinder FINDER = TermFinder.of(List.of(
            SomePages.term("lupus", "x"),
            SomePages.term("lupus nephritis", "x"),
            SomePages.term("ALL", "x"),
            SomePages.term("flare", "x")));

    @Test
    void theLongestTermWins() {
        assertThat(FINDER.all("She has Lupus nephritis.")).containsExactly("lupus-nephritis");
    }

    @Test
    void aPartOfAWordIsNoTerm() {
        assertThat(FINDER.all("lupuslike, lupus-like, anti-lupus, flared")).isEmpty();
    }

    @Test
    void aPluralIsTheSameWord() {
        assertThat(FINDER.all("Two flares.")).containsExactly("flare");
    }

    @Test
    void anAbbreviationCountsOnlyAsWritten() {
        assertThat(FINDER.all("It was all of ALL.")).containsExactly("ALL");
        assertThat(FINDER.find("all of it", 0, t -> true)).isEmpty();
    }
}
