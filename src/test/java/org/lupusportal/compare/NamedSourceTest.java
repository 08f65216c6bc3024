package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSC lower scores (Wang et al., 2018).",
                "Zhou and others 2020 found lower scores.",
                "As Deng 2017 showed, it does not help.",
                "Scores fell [3].",
                "Scores fell.\u00b9\u00b2",
                "See doi 10.1136/annrheumdis-2017-211073 for the trial.",
                "The trial NCT02633163 is under way.",
                "A study in the Journal of Rheumatology found less pain.",
                "It was published in Nature Medicine.",
                "Doctors at the University of Chicago treated 50 people.",
                "The Lancet reported marked improvement.",
                "Read more at https://example.org/study1"
            })
    void aSourceThatCanBeLookedUpIsNamed(String sentence) {
        assertThat(NamedSource.of(sentence).kind()).isEqualTo(NamedSource.Kind.NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Studies show that it works.",
                "Clinically proven to reduce pain.",
                "Many recent clinical trials have shown great results.",
                "Scientists agree that cells heal.",
                "There is growing evidence that it helps.",
                "A recent study found less pain."
            })
    void talkOfStudiesWithoutOneIsVague(String sentence) {
        assertThat(NamedSource.of(sentence).kind()).isEqualTo(NamedSource.Kind.VAGUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cures lupus.",
                "In 2018 I had stem cells and felt great.",
                "Since March 2019 my pain is gone.",
                "Our patients report more energy.",
                "(1) Less pain",
                "Founded 2009, we heal people."
            })
    void otherwiseNoneIs(String sentence) {
        assertThat(NamedSource.of(sentence).kind()).isEqualTo(NamedSource.Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Morand et al., N Engl J Med 2020; doi:10.1056/NEJMoa1912196)",
                "[Wang 2018, NCT01741857]",
                "Source: Deng and others 2017.",
                "Ref: PMID 28478399"
            })
    void aReferenceByItselfIsTheSourceOfWhatStandsBeforeIt(String sentence) {
        assertThat(NamedSource.isReference(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(It really works.)",
                "Source: our own patients.",
                "Visit www.lupusfree.example today.",
                "Our doctors trained at Harvard.",
                "Since March 2019: 12 people"
            })
    void whatIsNoStudyIsNoReference(String sentence) {
        assertThat(NamedSource.study(sentence)).isEmpty();
        assertThat(NamedSource.isReference(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the AURORA trial, kidneys did better.",
                "Lupus Sci Med 2021;8:e000450",
                "See Wang et al. for more."
            })
    void aStudyCountsWhereverItStands(String sentence) {
        assertThat(NamedSource.study(sentence)).isPresent();
    }

    @Test
    void aNumberedReferenceBelongsToItsNumber() {
        assertThat(NamedSource.isReference("[1] Huang et al. 2019")).isFalse();
        assertThat(NamedSource.study("[1] Huang et al. 2019")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trial in The Lancet shows stem cells rebuild kidneys. | The Lancet",
                "It stood in Lancet Rheumatology that cells help. | Lancet Rheumatology",
                "What appeared in Stem Cell Research and Therapy says that cells heal. | appeared in Stem Cell Research and Therapy",
                "All five are well, doctors wrote in Nature Medicine (2022). | Nature Medicine (2022)"
            })
    void theWordsOfASourceEndWithItsName(String sentence, String words) {
        assertThat(NamedSource.of(sentence).words()).isEqualTo(words);
    }
}
