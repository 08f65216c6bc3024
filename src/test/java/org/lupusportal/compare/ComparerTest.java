package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.gate.Wording;
import org.lupusportal.publish.Editions;

/** Which answer a sentence gets, what it is said to speak of and which of its words are shown. */
class ComparerTest {

    private static Edition edition;
    private static Comparer comparer;

    @BeforeAll
    static void read() {
        edition = Editions.read(Path.of("content"));
        comparer = Comparer.standard();
    }

    private static FoundClaim last(String text) {
        List<FoundClaim> claims = compare(text).claims();
        assertThat(claims).as(text).isNotEmpty();
        return claims.get(claims.size() - 1);
    }

    private static Comparison compare(String text) {
        return comparer.compare(PastedText.of(text), edition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cyclophosphamide can make women infertile. | cyclophosphamide-fertility",
                "Prednisone gives you cataracts. | steroids-eyes-bones-heart",
                "Prednisone thins your bones. | steroids-eyes-bones-heart",
                "BICLA response at week 52 occurred in 47.8% of patients receiving anifrolumab and in 31.5% with placebo. | anifrolumab-response",
                "Lupkynis is a capsule. Serious infections, including fatal ones, have occurred. | voclosporin-serious-side-effects",
                "HSCT made my periods stop. | hsct-fertility",
                "After MSC my husband walks without pain. | msc-pain",
                "Regular walks help against tiredness. | exercise-fatigue",
                "HSCT saved my life. | hsct-survival",
                "We use stem cell transplants. About half were free of active disease five years later. | hsct-lasting-remission",
                "CAR-T was given. All 15 patients treated, eight of them with lupus, stopped every drug. | car-t-less-medicine",
                "YTB323 has shown durable remissions in lupus. | car-t-remission",
                "Benlysta took months but my joints are so much better and I went from 20mg pred to 5. | belimumab-response",
                "Unlike stem cells, exosomes cannot form tumors and carry zero risk. | exosomes-serious-events",
                "Plaquenil can damage the retina. | hydroxychloroquine-eyes",
                "Exosomes for lupus: less pain in 7 days. | exosomes-human-trials",
                "Exosomes clear brain fog. | exosomes-human-trials",
                "Engineered cells put five women with severe lupus into remission. | car-t-remission",
                "No more flares after one infusion of cord cells. | cord-blood-lupus"
            })
    void aClaimThatWeHaveIsShown(String text, String id) {
        assertThat(last(text).known()).extracting(Match::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HSCT made my periods stop. | hsct-relapse",
                "Plaquenil can damage the retina. | hydroxychloroquine-organ-damage",
                "MSC are a regenerative hope for lupus. | msc-children",
                "MSC are a regenerative hope for lupus. | msc-versus-hsct",
                "Cord blood could one day save a life. | msc-survival-trial",
                "HSCT made my periods stop. | hsct-survival",
                "After MSC my husband walks without pain. | exercise-pain",
                "Smoking makes hydroxychloroquine work less well. | hydroxychloroquine-blood-clots",
                "Smoking makes hydroxychloroquine work less well. | hydroxychloroquine-flares"
            })
    void aClaimOnSomethingElseIsNot(String text, String id) {
        assertThat(last(text).known()).extracting(Match::id).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLARE-NOT capsules, 100% natural. Ends joint pain and fatigue. | better-life-fewer-flares",
                "FLARE-NOT capsules. Cleanses the blood. Ends joint pain and fatigue. | better-life-fewer-flares",
                "We use umbilical-cord mesenchymal stem cells to reset your immune system – no chemo, no side effects. | transplant-resets-immune-system",
                "Exosome therapy is the next step in regenerative medicine. They calm inflammation and help damaged kidneys rebuild. | repair-the-kidneys"
            })
    void anAnswerOnAnotherTreatmentIsNotGiven(String text, String id) {
        assertThat(last(text).heard()).extracting(Match::id).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use mesenchymal stem cells to reset your immune system – no chemo, no side effects. | mesenchymal stem cells",
                "Exosome therapy is the next step in regenerative medicine. They help damaged kidneys rebuild. | Exosome therapy",
                "Unlike steroids, which only mask symptoms, stem cells repair the kidneys. | stem cells",
                "MSC release healing molecules that repair the kidneys. | MSC",
                "Saphnelo helped my patients taper their prednisone. | Saphnelo",
                "Lupkynis is a capsule. It lowers protein in the urine and lets you cut steroids. | Lupkynis",
                "Lupkynis lets people reach remission twice as fast. | Lupkynis",
                "CAR-T is new. Five people are in remission with no drugs. | CAR-T",
                "Exosomes are tiny. They are more powerful than stem cells and lift brain fog. | Exosomes",
                "MSC transplantation lowered SLEDAI. | MSC",
                "A breakthrough published in The Lancet shows stem cells rebuild kidneys. | stem cells",
                "No more flares after one infusion of cord cells. | cord cells",
                "Anifrolumab is a drip. 48 in 100 people on the drug got better. | Anifrolumab",
                "Lupus is a long-term condition. Symptoms can improve if treatment starts early. | treatment",
                "We work with Wharton's jelly. At nine there is coffee. Kidneys leak less protein by week six. | Wharton's jelly",
                "Three chemo rounds did nothing. A man in Boise does exosomes. Two bags healed my kidneys. | exosomes",
                "Umbilical cord cells from healthy births. Nine of our last ten clients walked out with less swelling. | Umbilical cord cells",
                "New: sunscreen SPF 50. Sunlight can set off a flare. People who used it daily had fewer skin flares. | sunscreen",
                "Cord cells for all. Dr. Ruiz has treated 900 patients and never seen a serious side effect. | Cord cells",
                "The team took each patient's own T cells and altered them. Several volunteers have been off steroids for a year. | own T cells and altered",
                "Belimumab had left me tired. The exosomes come as a mist. It put my lupus into remission. | exosomes",
                "Boswellia in a tub. It ends every butterfly rash. | Boswellia"
            })
    void onlyTheTreatmentThatIsPraisedIsNamed(String text, String treatment) {
        assertThat(last(text).treatments()).containsExactly(treatment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I took prednisone for years but nothing changed until I met a healer. He also cures herpes, HIV and cancer.",
                "FLARE-NOT capsules. Cleanses the blood of toxic antibodies."
            })
    void whereNoTreatmentIsNamedNoneIsShown(String text) {
        assertThat(last(text).treatments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSC help damaged kidneys rebuild themselves. | kidneys",
                "A herb cured my lupus with its roots. | cured my lupus",
                "One-time CAR-T cell therapy leaves lupus patients in drug-free remission. | drug-free remission"
            })
    void onlyTellingOutcomesAreShown(String text, String outcome) {
        assertThat(last(text).outcomes()).containsExactly(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BICLA response at week 52 occurred in 47.8% of patients receiving anifrolumab and in 31.5% with placebo.",
                "One-time CAR-T cell therapy leaves lupus patients in drug-free remission."
            })
    void whereNoWordTellsOfAnEffectNoneIsShown(String text) {
        assertThat(last(text).language()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MSC cure lupus. | cure",
                "Hydroxychloroquine lowers the risk of flares. | lowers",
                "Turmeric is safe and better than prednisone for lupus pain. | safe"
            })
    void wordsOfEffectSafetyAndComparisonAreShown(String text, String word) {
        assertThat(last(text).language()).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cells are thought to reboot the immune system by wiping out B cells in lupus. | POSSIBLE",
                "Doctors believe that MSC repair the kidneys. | POSSIBLE",
                "MSC repair the kidneys. | PLAIN"
            })
    void whatIsOnlyBelievedIsNotSaidAsAFact(String text, Wording.Strength strength) {
        assertThat(last(text).strength()).isEqualTo(strength);
    }

    @Test
    void eachOutcomeOfASentenceIsAnswered() {
        assertThat(last("I had HSCT. It was hell, my periods stopped, and one lady on my ward died.")
                        .known())
                .extracting(known -> known.claim().words().outcome())
                .contains("fertility", "death from treatment");
    }

    @Test
    void aReferenceInItsOwnSentenceIsTheSourceOfTheClaimBeforeIt() {
        Comparison comparison = compare("Herpes zoster occurred in 7.2% of anifrolumab patients."
                + " Anifrolumab reduced flares more than placebo."
                + " (Morand et al., N Engl J Med 2020; doi:10.1056/NEJMoa1912196)");

        assertThat(comparison.withSource()).isOne();
        assertThat(comparison.claims().get(1).source().isNamed()).isTrue();
        assertThat(comparison.studies()).containsExactly("10.1056/NEJMoa1912196");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Las c\u00e9lulas madre curan el lupus sin los efectos. Stem cells cure lupus. La cl\u00ednica est\u00e1 en la ciudad.",
                "\u5e72\u7ec6\u80de\u6cbb\u7597\u7ea2\u6591\u72fc\u75ae\u3002 Stem cells cure lupus. \u0421\u0442\u0432\u043e\u043b\u043e\u0432\u044b\u0435 \u043a\u043b\u0435\u0442\u043a\u0438 \u043b\u0435\u0447\u0430\u0442 \u0432\u043e\u043b\u0447\u0430\u043d\u043a\u0443.",
                "<script>alert(1) ... Stem cells cure lupus \">\u2039img src=y",
                "<b>Stem</b> cells <i>cure</i> lupus."
            })
    void neitherOtherLanguagesNorMarkupHideAClaim(String text) {
        assertThat(compare(text).claims()).hasSize(1);
    }

    @Test
    void aTextInAnotherLanguageWithShortSentencesIsStillInIt() {
        Comparison comparison = compare(
                "Stammzellen heilen Lupus. Keine Nebenwirkungen! Die Behandlung ist f\u00fcr alle und mit der besten Technik.");

        assertThat(comparison.foreign()).isTrue();
        assertThat(comparison.claims()).isEmpty();
    }

    @Test
    void ofATextThatMakesMoreClaimsThanAnybodyReadsTheFirstAreAnswered() {
        Comparison comparison = compare("Stem cells cure lupus. ".repeat(Comparison.MOST_ANSWERED + 50));

        assertThat(comparison.claims()).hasSize(Comparison.MOST_ANSWERED + 50);
        assertThat(comparison.answered()).hasSize(Comparison.MOST_ANSWERED).noneMatch(FoundClaim::isUnknownToUs);
    }

    @Test
    void theTreatmentOfABulletIsNotThatOfTheOneAbove() {
        FoundClaim bullet =
                last("Our mesenchymal stem cells help in lupus.\n\u2022 No chemotherapy\n\u2022 No rejection");

        assertThat(bullet.treatments()).containsExactly("mesenchymal stem cells");
        assertThat(bullet.carried()).isTrue();
    }

    @Test
    void ofTwoProductsThatAreNamedAsOftenTheFirstIsMeant() {
        FoundClaim goodbye = compare("Say goodbye to lupus! Our stem cells cannot be rejected. Exosomes reduce pain.")
                .claims()
                .get(0);

        assertThat(goodbye.carried()).isTrue();
        assertThat(goodbye.treatments()).containsExactly("stem cells");
    }

    @Test
    void aTextOnOtherTreatmentsIsNotAnsweredByCells() {
        Comparison label =
                compare("Our capsule soothes joints and balances immunity.\nIt holds turmeric, omega-3 and vitamin D3."
                        + "\nSafe with all lupus medicines.");

        assertThat(label.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.heard()).isEmpty());
    }

    @Test
    void whoDancesAgainWasNotTreatedByDancing() {
        assertThat(last("I had MSC. Two drips later I danced at a wedding.").treatments())
                .containsExactly("MSC");
    }

    @Test
    void aGardenIsNoGardening() {
        FoundClaim leaves = last("Boil turmeric and black seed every morning."
                + "\nThey are leaves from the garden of God, so they cannot harm you.");
        assertThat(leaves.treatments()).doesNotContain("garden");
        assertThat(leaves.carried()).isTrue();
    }

    @Test
    void anEverydayWordThatIsNamedOnceIsNotWhatATextIsAbout() {
        FoundClaim quiet =
                last("I was watering the tomatoes when it came to me. After ten days of it my joints were pain free.");
        assertThat(quiet.treatments()).isEmpty();
        assertThat(
                        last("I drank celery juice each day. More juice, more energy. After ten days my joint pain was gone.")
                                .treatments())
                .isNotEmpty();
    }

    @Test
    void aUsualDrugThatIsNamedAsWhatDidNotHelpIsNotWhatIsSold() {
        assertThat(last("Three days of fasting is my reset. Prednisone hides it. The reset took away my joint pain.")
                        .treatments())
                .containsExactly("fasting");
        assertThat(last("This fasting plan is the biggest thing for lupus since steroids. It stops the flares.")
                        .treatments())
                .containsExactly("fasting");
    }

    @Test
    void cellsOfNoNamedKindAreCellsAndNotWhatElseIsNamed() {
        FoundClaim boy = last(
                "I was on dialysis for a year. The second round of cells did for my lungs what nothing else could.");
        assertThat(boy.treatments()).containsExactly("cells");
        assertThat(boy.known()).isNotEmpty();
    }

    @Test
    void cellsOfOtherPeopleAreNotAnsweredByOnesOwn() {
        assertThat(last("Umbilical cord MSC have no side effects, because the cells cannot be rejected.")
                        .heard())
                .first()
                .extracting(Match::id)
                .isEqualTo("no-rejection-no-match");
    }

    @Test
    void theOutcomeOfABulletIsNotThatOfTheOneAbove() {
        Comparison list = compare("What do cells do?\n- Less joint pain\n- Fewer flares\n- With MSC, at last");

        assertThat(list.claims())
                .allSatisfy(claim -> assertThat(claim.outcomes())
                        .allSatisfy(outcome -> assertThat(claim.words()).containsIgnoringCase(outcome)));
    }

    @Test
    void aRowOfATableIsReadUnderItsHeads() {
        Comparison table = compare("Condition\tTreatment\tSuccess rate\nLupus\tMSC, 3 infusions\t92%");

        assertThat(table.claims()).extracting(FoundClaim::words).containsExactly("Lupus\tMSC, 3 infusions\t92%");
        assertThat(table.signs()).extracting(Sign::name).contains("Very high rates are named");
    }

    @Test
    void aStudyThatIsNotNamedIsNotAnswered() {
        assertThat(last("MSC were given. A similar proportion of patients achieved complete remission.")
                        .heard())
                .extracting(Match::id)
                .doesNotContain("wen-2019");
    }

    @Test
    void aCryThatNamesNothingIsAPressurePhraseAndNoClaim() {
        Comparison cry = compare("BREAKTHROUGH!!! Stem cells cure lupus.");
        assertThat(cry.claims()).extracting(FoundClaim::words).containsExactly("Stem cells cure lupus.");
        assertThat(cry.signs()).extracting(Sign::name).contains("It speaks of a breakthrough");
    }

    @Test
    void anAmountIsNoTreatment() {
        assertThat(last("Hydroxychloroquine is a tablet. The risk rises after ten years or with high doses.")
                        .treatments())
                .containsExactly("Hydroxychloroquine");
    }

    @Test
    void aStoryStandsInForAStudyOnlyWhereNoneIsNamed() {
        String advert = "My wife was in a wheelchair and now she dances.\nOnly three spots left.";

        assertThat(compare(advert).signs()).extracting(Sign::name).contains("Stories stand in for studies");
        assertThat(compare(advert + "\nSee NCT01741857.").signs())
                .extracting(Sign::name)
                .doesNotContain("Stories stand in for studies");
    }

    /** What is said between two offers is seldom said for nothing. */
    @Test
    void moreCountsAsAClaimInATextThatSells() {
        String sentence = "Most readers notice warmer fingers in the second week.";

        assertThat(compare(sentence).claims()).isEmpty();
        assertThat(last("Only three spots left. Now 20% off.\n" + sentence).words())
                .isEqualTo(sentence);
    }

    /** A verdict beside the opposite of what it is on would mislead whoever reads it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HSCT is harmless. It has no complications. | transplant-has-risks",
                "My aunt takes turmeric. It has no side effects. | usual-medicines-harm-and-fail",
                "CAR-T has many side effects. | car-t-has-few-side-effects",
                "MSC do not repair kidneys. | repair-the-kidneys",
                "There is no proof that stem cells help in lupus. | proven-safe-and-effective",
                "Hydralazine does not cause lupus. | medicines-that-cause-lupus",
                "Hydroxychloroquine does not harm the baby. | clinic-says-no-risk"
            })
    void theOppositeIsNoAnswer(String text, String heard) {
        assertThat(edition.heardClaims()).extracting(HeardClaim::id).contains(heard);
        assertThat(last(text).heard()).extracting(Match::id).doesNotContain(heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hydroxychloroquine does not harm the baby. | hydroxychloroquine-pregnancy",
                "I stopped prednisone because it destroys your bones. | steroids-low-dose-damage",
                "In the long run steroids damage organs. | steroids-organ-damage",
                "Prednisone is safe. | steroids-eyes-bones-heart",
                "Cyclophosphamide is safe. | cyclophosphamide-fertility",
                "My doctor gave me belimumab. It helps. | belimumab-kidney-response",
                "Exosomes are new. They work in most patients. | exosomes-human-trials"
            })
    void anAnswerIsFoundByWhatTheSentenceMeans(String text, String id) {
        assertThat(last(text).known()).extracting(Match::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lupus can be cured.", "Turmeric cures lupus."})
    void whateverIsSaidToCureLupusIsAnswered(String text) {
        assertThat(last(text).heard()).extracting(Match::id).contains("lupus-can-be-cured");
    }
}
