package org.lupusportal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beike Biotech and CytoMed (companies that sell cells)",
                "Novartis (the company that makes the cells), going by the affiliations of authors",
                "Human Genome Sciences Inc.",
                "the maker of the drug; in part public money",
                "UCB Pharma and GlaxoSmithKline are listed as sponsors"
            })
    void aCompanyThatPaidIsASponsor(String funding) {
        assertThat(facts(StudyDesign.COHORT, 200, "none", funding).findSponsor())
                .contains(funding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public",
                "US National Institutes of Health and the Lupus Foundation of America",
                "no company paid; public grants",
                "public grants, without support from industry",
                "National Natural Science Foundation of China"
            })
    void publicMoneyIsNot(String funding) {
        assertThat(facts(StudyDesign.COHORT, 200, "none", funding).findSponsor())
                .isEmpty();
    }

    @Test
    void aStudyOfFewerThanAHundredPeopleIsSmall() {
        assertThat(facts(StudyDesign.COHORT, 99, "none", "public").isSmall()).isTrue();
        assertThat(facts(StudyDesign.COHORT, 100, "none", "public").isSmall()).isFalse();
        assertThat(facts(StudyDesign.ANIMAL, 12, "none", "public").isSmall())
                .as("mice are no people")
                .isFalse();
        assertThat(facts(StudyDesign.ORGANISATION_PAGE, 12, "none", "public").isSmall())
                .isFalse();
    }

    @Test
    void beforeAndAfterIsNoComparisonGroup() {
        assertThat(facts(StudyDesign.COHORT, 99, "none (before and after)", "public")
                        .lacksComparison())
                .isTrue();
        assertThat(facts(StudyDesign.COHORT, 99, "the general population", "public")
                        .lacksComparison())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ANIMAL, , true",
        "LABORATORY, , true",
        "META_ANALYSIS, ANIMAL, true",
        "SYSTEMATIC_REVIEW, LABORATORY, true",
        "META_ANALYSIS, COHORT, false",
        "META_ANALYSIS, , false",
        "COHORT, ANIMAL, false"
    })
    void aReviewIsAsNearToPeopleAsTheStudiesThatItPools(StudyDesign design, StudyDesign pooled, boolean withoutPeople) {
        assertThat(facts(design, Optional.ofNullable(pooled), 12, "none", "public")
                        .isWithoutPeople())
                .isEqualTo(withoutPeople);
    }

    private static StudyFacts facts(StudyDesign design, int people, String comparison, String funding) {
        return facts(design, Optional.empty(), people, comparison, funding);
    }

    private static StudyFacts facts(
            StudyDesign design, Optional<StudyDesign> pooled, int people, String comparison, String funding) {
        return new StudyFacts(
                design,
                pooled,
                Optional.empty(),
                OptionalInt.of(people),
                Optional.empty(),
                Optional.of(comparison),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(funding),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
