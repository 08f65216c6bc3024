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

    /** Who gets the message sees no note; the claim would stand there bare. */
    @Test
    void whatIsSharedNamesWhatTheClaimIsOnAndNotWhatWasFound() {
        Document page = SomePages.html("/evidence/msc-remission");
        String title = "Evidence: MSC, remission";

        assertThat(page.select("#share a[href^=mailto]").attr("href"))
                .startsWith("mailto:?subject=" + Encoded.inQuery(title) + "&body=" + Encoded.inQuery(title + "\nhttp"));
        assertThat(page.select("#share [aria-label]").eachAttr("aria-label")).contains("QR code to print: " + title);
    }

    @Test
    void aGapNamesItsSearch() {
        assertThat(SomePages.html("/evidence/msc-quality").select("#search p").text())
                .isEqualTo("On November 22, 2026 we searched PubMed.");
    }

    @Test
    void whatLiftsTheCertaintyFollowsFromWhatHeldItDown() {
        assertThat(SomePages.html("/evidence/msc-remission")
                        .select("[aria-labelledby=change] > :not(h2)")
                        .eachText())
                .containsExactly(
                        "A larger trial.",
                        "What could make us more sure, or show another result:",
                        "Studies with many more people.");
        assertThat(SomePages.html("/evidence/msc-mice")
                        .select("[aria-labelledby=change] li")
                        .eachText())
                .containsExactly("A study in people.", "Studies with many more people.");
        assertThat(SomePages.html("/evidence/msc-quality")
                        .select("[aria-labelledby=change] li")
                        .eachText())
                .hasSize(2)
                .first()
                .isEqualTo("Any study that looks at this: quality of life.");
    }

    @Test
    void theStudiesStandInATableAndOnATimeLineThatSaysTheSame() {
        Document page = SomePages.html("/evidence/msc-remission");

        assertThat(page.select(".studies tbody tr > *").eachText())
                .containsExactly(
                        "1 Deng 2017",
                        "randomized trial, blinded",
                        "people with lupus nephritis (18 people)",
                        "nobody",
                        "6 months");
        assertThat(page.select(".time-line desc").text())
                .isEqualTo("1: Deng 2017, randomized trial, blinded, 18 people.");
        assertThat(page.select(".time-line circle.sized")).hasSize(1);
        assertThat(SomePages.html("/evidence/msc-mice").select(".time-line circle.unsized"))
                .as("animals are not drawn as people")
                .hasSize(1);
        assertThat(SomePages.html("/evidence/msc-quality").select(".studies, .time-line, #money"))
                .isEmpty();
    }

    @Test
    void aPageTellsWhoPaidAndWhereACompanyHadAStake() {
        assertThat(SomePages.html("/evidence/msc-remission").select(".money li").text())
                .isEqualTo("Deng 2017 Paid for by: a seller of cells. Interests declared: not stated in what we read."
                        + " A company had a stake in this study.");
    }

    @Test
    void everyPictureHasATitleAndSaysWhatItShows() {
        Document page = SomePages.html("/evidence/msc-remission");

        page.select("svg[role=img]").forEach(svg -> {
            assertThat(svg.select("> title").text()).isNotBlank();
            assertThat(svg.select("> desc").text()).isNotBlank();
            assertThat(svg.attr("aria-labelledby").split(" ")).allMatch(id -> page.getElementById(id) != null);
        });
        assertThat(page.select(".people title").eachText()).containsExactly("75 of 100 people", "83 of 100 people");
        assertThat(page.select(".no-comparison")).isEmpty();
    }

    @Test
    void aGroupWithNobodyToCompareWithIsDrawnBesideAnEmptyPlace() {
        Document page = SomePages.html(SomePages.editionWithOneGroup(), "/evidence/msc-remission");

        assertThat(page.select(".arrays svg.people")).hasSize(1);
        assertThat(page.select(".arrays .no-comparison strong").text()).isEqualTo("There was no comparison group.");
    }

    @Test
    void aPageTellsWhereItsClaimIsUsedAndNeverRepeatsWhatWasHeard() {
        Document page = SomePages.html("/evidence/msc-remission");

        assertThat(page.select("[aria-labelledby=used] a").eachText())
                .containsExactly("On kidneys & more", "Other", "What people say about proof: overstated");
        assertThat(page.text()).doesNotContain("<proven>");
    }

    @Test
    void theHistoryOfAClaimBeginsWithItsNewestChange() {
        assertThat(SomePages.html(SomePages.editionWithOneGroup(), "/evidence/msc-remission")
                        .select("[aria-labelledby=history] li")
                        .eachText())
                .containsExactly(
                        "November 22, 2026: Counted anew.",
                        "November 1, 2026: First published.",
                        "November 22, 2026: last compared with its sources.");
        assertThat(SomePages.html("/evidence/msc-quality")
                        .select("[aria-labelledby=history]")
                        .text())
                .contains("last looked for studies.", "No change has been recorded");
    }

    @Test
    void howToCiteNamesPageEditionAndAddressButNotTheBareClaim() {
        assertThat(SomePages.html("/evidence/msc-remission").select(".cite").text())
                .isEqualTo(
                        "Lupus Portal. Mesenchymal cells: remission. Claim msc-remission (Low certainty). Compared with its"
                                + " sources on November 22, 2026; edition 01234567. https://lupus.example/evidence/msc-remission");
    }

    @Test
    void aSourceSaysInPlainWordsWhatKindItIsAndWhereItCanBeRead() {
        Document page = SomePages.html("/sources/deng2017");

        assertThat(page.select("[aria-labelledby=study] > p").first().text())
                .isEqualTo("Chance decided who got which treatment. So the groups should be alike at the start.");
        assertThat(page.select("[aria-labelledby=read] a").eachAttr("href"))
                .containsExactly("https://doi.org/10.1136/deng2017");
        assertThat(page.select("[aria-labelledby=claims] [data-claim]").eachAttr("data-claim"))
                .containsExactly("msc-remission");
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
