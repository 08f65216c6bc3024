package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ClaimPagesTest {

    @Test
    void theReckoningIsToldStepByStep() {
        Document page = SomePages.html("/evidence/msc-remission");

        assertThat(page.select(".steps li").eachText())
                .containsExactly(
                        "Studies that let chance decide who gets what start at high. High",
                        "Down two steps: too few people were studied, so chance could explain the result. Low");
    }

    @Test
    void twoGroupsAreDrawnOnTheSameNumberOfPeople() {
        Document page = SomePages.html("/evidence/msc-remission");

        assertThat(page.select(".arrays figcaption").eachText())
                .containsExactly(
                        "cells 9 of 12 people (the same share as 75 of 100)",
                        "dummy 5 of 6 people (the same share as 83 of 100)");
        assertThat(page.select(".arrays path.counted").first().attr("d").split("M"))
                .hasSize(76);
    }

    @Test
    void aGapNamesItsSearch() {
        assertThat(SomePages.html("/evidence/msc-quality").select("#search p").text())
                .isEqualTo("On November 22, 2026 we searched PubMed.");
    }

    @Test
    void theMapNamesFindingCertaintyAndPeopleForThoseWhoDoNotSeeIt() {
        Document page = SomePages.html("/evidence");

        assertThat(page.select(".evidence-map thead th").eachText())
                .containsExactly("Treatment", "quality of life", "remission");
        assertThat(page.select(".sign-link").eachAttr("aria-label"))
                .containsExactly(
                        "MSC, quality of life: we looked and found no study",
                        "MSC, remission: no difference was seen, very low certainty, not in people",
                        "MSC, remission: no difference was seen, low certainty, 18 people");
    }

    @Test
    void aSourceWarnsBeforeAllElse() {
        assertThat(SomePages.html("/sources/deng2017").select(".warnings dt").eachText())
                .containsExactly("Small", "No comparison group", "Paid for by a company");
        assertThat(SomePages.html("/sources/mice2012")
                        .select(".warnings dt")
                        .first()
                        .text())
                .isEqualTo("Not in people");
    }
}
