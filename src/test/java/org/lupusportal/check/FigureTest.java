package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 40% of them|40%",
                "between 10 and 20 percent|10 and 20 percent",
                "Nine out of ten women|Nine out of ten",
                "1 in 2,000 people|1 in 2,000",
                "9 of 12 had one|9 of 12",
                "About 3.4 million people have it|3.4 million people",
                "It took in six women|six women",
                "385 pregnant women with lupus|385 pregnant women",
                "one in four|one in four",
                "seventy-five percent|seventy-five percent",
                "2 of the 18 people|2 of the 18",
                "At week 24, 3 of 12 had one|3 of 12"
            })
    void findsSharesAndCountsOfPeople(String text, String figure) {
        assertThat(words(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 a person asked.",
                "Take 5 mg a day for 3 months.",
                "No two people have the same lupus.",
                "Women in every 100,000 women",
                "one of two ways",
                "two groups of people",
                "Ask at 12 weeks.",
                "Type 1 in 2024",
                "In week 3 of 2026 it opened.",
                "See page 4 of 12 and step 2 of 5."
            })
    void passesOverOtherNumbers(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void countsAreReadInDigitsAndInWords() {
        assertThat(Count.in("9 of 12 here, five of the six there, none of 15, 1,200 of 3,400.")
                        .values())
                .containsExactly(new Count(9, 12), new Count(5, 6), new Count(0, 15), new Count(1200, 3400));
    }

    private static List<String> words(String text) {
        return Figure.in(text).stream()
                .map(f -> text.substring(f.start(), f.end()))
                .toList();
    }
}
