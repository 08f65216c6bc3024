package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePagesTest {

    private static final Document PAGE = SomePages.html("/lupus/kidneys");

    @Test
    void severalNotesOfOneBlockAreOneGroupTiedByLetters() {
        Document page = PAGE;

        assertThat(page.select(".prose p + .notes")
                        .first()
                        .select(".note .letter")
                        .eachText())
                .containsExactly("a", "b");
        assertThat(page.select(".prose p:has([data-claim=msc-remission]) .sign").eachText())
                .containsExactly("a", "b");
    }

    @Test
    void aNoteThatStandsAloneHasNoLetter() {
        assertThat(PAGE.select(".prose li .letter").text()).isEmpty();
    }

    @Test
    void theNotesOfKeyPointsStandBelowAllOfThem() {
        assertThat(PAGE.select(".key-points li .note")).isEmpty();
        assertThat(PAGE.select(".key-points > .notes > .note")).hasSize(2);
    }

    @Test
    void workInAnimalsIsCalledSoBeforeAllElse() {
        assertThat(PAGE.select("[data-evidence=msc-mice]").first().text())
                .startsWith("Studied in animals, not in people.");
    }

    @Test
    void aWordIsExplainedWhereItFirstStandsAndOnlyThere() {
        assertThat(PAGE.select("a.term").eachText()).containsExactly("Kidney lupus", "biopsy");
        assertThat(PAGE.select("#word-biopsy").text()).contains("A small piece of tissue");
    }

    @Test
    void referencesAreNumberedInOrderOfAppearance() {
        assertThat(PAGE.select(".references li").eachAttr("id")).containsExactly("ref-1", "ref-2");
        assertThat(PAGE.select("#ref-1").text()).contains("Title of deng2017");
        assertThat(PAGE.select(".prose .citation a").attr("href")).isEqualTo("#ref-1");
    }

    @Test
    void linksBetweenFilesBecomeAddresses() {
        assertThat(PAGE.select(".prose a:contains(other page)").attr("href")).isEqualTo("/lupus/other#place");
        assertThat(PAGE.select(".prose a:contains(the site)").attr("href")).isEqualTo("https://example.org/");
    }

    @Test
    void aDrawingStandsInThePageWithoutWhatCouldRunOrLeadAway() {
        assertThat(PAGE.select(".drawing svg[role=group] > title").attr("id")).isEqualTo("drawing-steps-svg-title");
        assertThat(PAGE.select(".drawing script, .drawing [onclick], .drawing [style]"))
                .isEmpty();
        assertThat(PAGE.select(".drawing a").eachAttr("href")).containsExactly("/lupus/other");
        assertThat(PAGE.select(".drawing .caption").text()).isEqualTo("The steps.");
    }

    @Test
    void whatShapesTakeFromOneAnotherBearsTheNameOfTheDrawing() {
        assertThat(PAGE.select(".drawing clipPath").attr("id")).isEqualTo("drawing-steps-svg--edge");
        assertThat(PAGE.select(".drawing use").eachAttr("href")).containsExactly("#drawing-steps-svg--frame");
        assertThat(PAGE.select(".drawing use").attr("clip-path")).isEqualTo("url(#drawing-steps-svg--edge)");
        assertThat(PAGE.select(".drawing g").attr("filter")).isEqualTo("url(#drawing-steps-svg--soft)");
    }

    @Test
    void whatADrawingMayHoldIsShownInThePage() {
        assertThat(PAGE.select(".drawing filter > feGaussianBlur").attr("stdDeviation"))
                .isEqualTo("2");
        assertThat(PAGE.select(".drawing path").attr("visibility")).isEqualTo("hidden");
    }

    @Test
    void anOverdueReviewAndALackingOneAreAdmitted() {
        assertThat(PAGE.select(".overdue").text()).startsWith("This page is past its review date");
        assertThat(PAGE.select(".review-state").text()).startsWith("No clinician has reviewed this page yet.");
    }

    @Test
    void relatedPagesShareClaims() {
        assertThat(PAGE.select(".related a").eachAttr("href")).containsExactly("/lupus/other");
    }
}
