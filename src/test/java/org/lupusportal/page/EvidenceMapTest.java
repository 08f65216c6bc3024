package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.edition.Edition;

class EvidenceMapTest {

    private final Edition edition = SomePages.edition(SomePages.BODY);

    @Test
    void thePictureNamesFindingCertaintyAndPeopleForThoseWhoDoNotSeeIt() {
        assertThat(SomePages.html("/evidence").select(".map-picture a").eachAttr("aria-label"))
                .containsExactly(
                        "MSC, quality of life: we looked and found no study",
                        "MSC, remission: no difference was seen, low certainty, 18 people; the surest of 2 claims");
    }

    @Test
    void eachSignLeadsToTheRowInWhichTheClaimStandsWithItsCaveatAndSources() {
        Document page = SomePages.html("/evidence");

        assertThat(page.select(".map-picture a")).hasSize(2).allSatisfy(sign -> {
            var row = page.getElementById(sign.attr("href").substring(1));
            assertThat(row).isNotNull();
            assertThat(row.select("[data-claim], [data-caveat], [data-source]")).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void theTableSaysTheSameInWordsForEveryClaim() {
        assertThat(SomePages.html("/evidence").select(".map-rows tbody tr").stream()
                        .map(row -> row.select("> :not(.limits)").eachText())
                        .toList())
                .containsExactly(
                        List.of("quality of life", "we looked and found no study", "No study found", "nobody"),
                        List.of("remission", "no difference was seen", "Very low", "not in people"),
                        List.of("remission", "no difference was seen", "Low", "18 people"));
    }

    @Test
    void atAGlanceStandHowMuchIsKnownHowSurelyAndWhatWasNotFoundOnWhichDay() {
        Document page = SomePages.html("/evidence");

        assertThat(page.select(".glance li").eachText())
                .containsExactly(
                        "High certainty 0",
                        "Moderate certainty 0",
                        "Low certainty 1",
                        "Very low certainty 1",
                        "No study found 1");
        assertThat(page.select("[aria-labelledby=gaps] p").text()).startsWith("On November 22, 2026 we looked");
        assertThat(page.select("[aria-labelledby=gaps] li").eachText())
                .as("what was looked for in its own words, with its caveat")
                .containsExactly("We found no study. Nobody can say.");
        assertThat(page.select("[aria-labelledby=best]"))
                .as("nothing here is known well")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "intervention, MSC, 3",
        "outcome, Quality of life, 1",
        "outcome, remission, 2",
        "certainty, very-low, 1",
        "certainty, none, 1",
        "certainty, high, 0",
        "finding, no-difference, 2",
        "finding, gap, 1"
    })
    void aPartOfTheMapIsChosenByOneValue(String name, String value, int rows) {
        Document page = part(Map.of(name, List.of(value)));

        assertThat(page.select(".map-rows tbody tr")).hasSize(rows);
        assertThat(page.select(".map-count").text()).isEqualTo(rows + " of 3 claims");
        assertThat(page.select("select[name=" + name + "] option[selected]")).hasSize(1);
        assertThat(page.select(".map-none:not([hidden])")).hasSize(rows == 0 ? 1 : 0);
        assertThat(page.select(".map-picture")).hasSize(rows == 0 ? 0 : 1);
    }

    @Test
    void ofOneTreatmentThePictureIsAListThatFitsAPhone() {
        Document page = SomePages.html("/evidence");

        assertThat(page.select(".map-picture.fits-phone > title").text()).isEqualTo("MSC, outcome by outcome");
        assertThat(page.select(".map-picture text.outcome-name:not([transform])")
                        .eachText())
                .containsExactly("quality of life", "remission");
    }

    @Test
    void valuesTogetherNarrowThePart() {
        assertThat(part(Map.of("outcome", List.of("remission"), "certainty", List.of("low")))
                        .select(".map-rows tr[id]")
                        .eachAttr("id"))
                .containsExactly("row-msc-remission");
    }

    @Test
    void whatIsNotKnownIsToldAndNeverRepeated() {
        Document page = part(Map.of("intervention", List.of("cells cure lupus"), "certainty", List.of("low")));

        assertThat(page.select(".messages li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("a treatment");
        assertThat(page.html()).doesNotContain("cells cure");
        assertThat(page.select(".map-rows tbody tr")).hasSize(1);
    }

    @Test
    void thereAreOnlyAsManyAddressesAsChoices() {
        assertThat(MapFilter.of(
                                Map.of(
                                        "finding",
                                        List.of("gap"),
                                        "intervention",
                                        List.of(" MSC ", "other"),
                                        "x",
                                        List.of("y")),
                                edition)
                        .address())
                .isEqualTo("/evidence?intervention=msc&finding=gap");
        assertThat(MapFilter.of(Map.of("intervention", List.of("")), edition).address())
                .isEqualTo("/evidence");
        assertThat(MapFilter.isAskedBy("utm_source=x&a")).isFalse();
        assertThat(MapFilter.isAskedBy("a=b&certainty=low")).isTrue();
    }

    private Document part(Map<String, List<String>> asked) {
        Pages pages = new Pages(SomePages.templates(), Assets.read(), java.net.URI.create("https://lupus.example"));
        return Jsoup.parse(
                new String(pages.map(MapFilter.of(asked, edition), edition).plain(), StandardCharsets.UTF_8));
    }
}
