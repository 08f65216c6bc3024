package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What eyes and ears meet on the pages that are really published: names of links, and words that stay in one piece. */
class WordsAndLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stem-cells/msc-in-lupus",
                "/stem-cells/car-t",
                "/evidence",
                "/heard",
                "/sources",
                "/sources/zhou2020",
                "/compare"
            })
    void linksOfOneNameLeadToOnePlace(String path) {
        Map<String, Set<String>> places =
                page(path).select(".note a, .share-ways a, .share-section a, .bibliography a, .links a").stream()
                        .collect(Collectors.groupingBy(
                                WordsAndLinksTest::name,
                                Collectors.mapping(link -> link.attr("href"), Collectors.toSet())));

        assertThat(places)
                .isNotEmpty()
                .allSatisfy((name, hrefs) -> assertThat(hrefs).as(name).hasSize(1));
    }

    private static String name(Element link) {
        return link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
    }

    @ParameterizedTest
    @CsvSource({
        "/stem-cells, .lead",
        "/, .shelf-grid p",
        "/stem-cells/car-t, .lead",
        "/evidence/car-t-death, .claim",
        "/heard/car-t-cures-lupus, .heard"
    })
    void noLineEndsWithinTheNameCarT(String path, String place) {
        List<String> together = page(path).select(place + " .nb").eachText();

        assertThat(page(path).select(place).text()).contains("CAR-T");
        assertThat(together).contains("CAR-T");
    }

    private static Document page(String path) {
        return Jsoup.parse(RealPublication.text(path));
    }
}
