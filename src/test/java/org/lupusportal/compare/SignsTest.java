package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

class SignsTest {

    private static List<String> names(String text, boolean offersCells) {
        return Signs.in(text).shown(offersCells, true).stream().map(Sign::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our protocol cures lupus.                                    | It speaks of a cure",
                "This new therapy is a real game changer.                     | It speaks of a breakthrough",
                "Eliminate your autoimmune disease.                           | It speaks of a cure",
                "Thousands have put lupus behind them.                        | It speaks of a cure",
                "A quantum leap in healing.                                   | It speaks of a breakthrough",
                "It changed everything for me.                                | It tells personal stories",
                "My wife was in a wheelchair and now she dances.              | It tells personal stories",
                "John, 54: \"I can walk again.\"                               | It tells personal stories",
                "Mainstream medicine doesn't want you cured.                  | It says that something is hidden from you",
                "We accept CareCredit.                                        | It names a price or a discount first",
                "Scientifically proven, with guaranteed results!              | It speaks of proof or certainty",
                "Only three spots left. Book today!                           | It hurries you",
                "Places in our next trial are limited.                        | It hurries you",
                "Pay now to secure your slot.                                 | It hurries you",
                "Hear the success stories of our members.                     | It tells personal stories",
                "Now 20% off, payment plans available.                        | It names a price or a discount first",
                "A 100% natural formula.                                      | It calls itself natural",
                "You pay to participate in our registry study.                | You pay to take part in a study",
                "We are an FDA-registered laboratory.                         | A register or the FDA stands in for approval",
                "Helps with over 50 different conditions.                     | One product is offered for many diseases",
                "There are no known side effects.                             | It says that nothing can go wrong",
                "Everyone qualifies. No referral needed.                      | Your records are not asked for",
                "Our success rate is 97%.                                     | Very high rates are named",
                "95 percent of patients improved.                             | Very high rates are named",
                "It works in 9 of 10 people.                                  | Very high rates are named",
                "MSC work in all patients.                                    | Very high rates are named",
                "Act fast and save.                                           | It hurries you",
                "When all else fails, there is hope.                          | It is offered as a last hope",
                "Throw away your pills!                                       | It is set against your usual medicines",
                "Hotel included at our clinic in Cancun.                      | Treatment abroad is sold like a trip",
                "If you have lupus, ditch the meds and trust your body. | It is set against your usual medicines",
                "I stopped my methotrexate and CellCept in March. | It is set against your usual medicines",
                "I threw it in the bin and bought turmeric. | It is set against your usual medicines",
                "Say goodbye to prednisone for good. | It is set against your usual medicines",
                "Treatment cost: $18,900. | It names a price or a discount first",
                "Fill in the form for your personalised quote. | It names a price or a discount first",
                "Price: €7,500 for three infusions. | It names a price or a discount first",
                "A full course is 12,000 dollars. | It names a price or a discount first",
                "10-session package, €1,200. | It names a price or a discount first",
                "My 30-day plan is $79. | It names a price or a discount first",
                "Maria, 34, from Texas: \"I walked out without a cane!\" | It tells personal stories",
                "After two stem cell infusions my fatigue vanished. | It tells personal stories",
                "You only pay the shipping. | It names a price or a discount first",
                "He also cures lupus, herpes, HIV and cancer. | One product is offered for many diseases",
                "Works for every kind of illness. | One product is offered for many diseases",
                "It heals any disease you can name. | One product is offered for many diseases",
                "Everyone is accepted. | Your records are not asked for",
                "Nobody is turned away. | Your records are not asked for",
                "87% of our patients report less joint pain. | Very high rates are named",
                "We treat lupus at its root. | It speaks of a cure",
                "Call 1-800-555-0142 now | It hurries you",
                "Enroll before 30 November. | It hurries you",
                "My doctor was speechless. | It speaks of a breakthrough",
                "Use code CELLS at the till. | It names a price or a discount first",
                "So I flew to Panama for it. | Treatment abroad is sold like a trip",
                "No consultation or tests needed. | Your records are not asked for",
                "HSCT saved my life. | It tells personal stories",
                "Watch Jenny's incredible story. | It tells personal stories",
                "Read our five-star reviews. | Stories stand in for studies",
                "Just three appointments remain. | It hurries you",
                "Enrolment closes on Friday. | It hurries you",
                "Spots are filling fast. | It hurries you",
                "Time is running out. | It hurries you",
                "Scientists are stunned. | It speaks of a breakthrough",
                "It is a revolution in medicine. | It speaks of a breakthrough",
                "A world-first treatment in your city. | It speaks of a breakthrough",
                "Don't miss this breakthrough. | It speaks of a breakthrough",
                "This miracle drink is not sold in stores. | It speaks of a breakthrough",
                "Fly to Panama and let us do the rest. | Treatment abroad is sold like a trip",
                "They are hiding this cure from you. | It says that something is hidden from you",
                "Doctors don't want you to know about this. | It says that something is hidden from you",
                "It does not have any side effects. | It says that nothing can go wrong",
                "Our trial is registered on ClinicalTrials.gov. | A register or the FDA stands in for approval"
            })
    void aSignIsFound(String text, String name) {
        assertThat(names(text, false)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no cure for lupus.",
                "Lupus cannot be cured today.",
                "This is not a breakthrough.",
                "Nobody can guarantee a result.",
                "About 90% of people with lupus are women.",
                "Deposits of immune complexes are found in the kidney.",
                "The FDA approved belimumab in 2011.",
                "Lupus can harm the skin, the joints, the kidneys and the heart.",
                "Ask your doctor before you book a trip.",
                "Clinics charge between $5,000 and $50,000 for a session.",
                "My plan is to see my doctor, who charges $30 for a visit.",
                "In the trial, people had fewer flares after two infusions.",
                "Take the tablets with food. Call your team if you have a fever.",
                "This product is not intended to diagnose, treat, cure or prevent any disease.",
                "No treatment is without risk.",
                "Nothing in medicine is completely safe.",
                "There is no such thing as a risk-free treatment.",
                "Steroids are not free of side effects.",
                "Lupus, rheumatoid arthritis, MS, diabetes and psoriasis are autoimmune diseases.",
                "People with lupus also often get diabetes, depression, high blood pressure and heart disease.",
                "Lupus can lead to stroke, heart failure, kidney failure and infertility.",
                "Do not wait if you have chest pain: call now.",
                "Don't wait until your next visit: tell your doctor about new symptoms.",
                "Call 911 now if you cannot breathe.",
                "If your temperature rises, ring the ward at once; do not wait until the morning.",
                "Stopping your tablets in the hope of a miracle can bring on a flare.",
                "Private clinics in several countries charge between 10,000 and 40,000 dollars.",
                "Your share is $45 per infusion.",
                "Parking costs $3 per day.",
                "Prices of such clinics run from 5,000 to 50,000 euros, a reporter found.",
                "The web site had spoken of miracles, the court heard.",
                "A miracle it is not.",
                "A cure has not been found.",
                "Whether it cures lupus is unknown.",
                "The cure for lupus is still years away.",
                "A breakthrough infection can happen after the flu shot.",
                "Breakthrough bleeding is common with this pill.",
                "The success rate of this operation in lupus is unknown.",
                "What is the success rate? Nobody knows.",
                "Is there a cure? Not yet.",
                "The trial is free and is listed on ClinicalTrials.gov.",
                "You can check whether the trial is registered on ClinicalTrials.gov.",
                "A randomized study of MSC (phase 2) is registered with the FDA.",
                "Taking part is free of charge; the study is listed on ClinicalTrials.gov.",
                "People who stopped their steroids had more flares.",
                "Do not stop taking your medicines without talking to your doctor.",
                "If you stop taking hydroxychloroquine, lupus may come back.",
                "About 90% of people with lupus have joint pain.",
                "Only a limited number of studies looked at this.",
                "Take this medicine for a limited time.",
                "The root cause of lupus is unknown.",
                "The study was funded with a grant of $2 million.",
                "Some clinics promise a cure.",
                "The risk of infection is higher in the first year.",
                "Patients waited two years for an appointment; only two appointments a year are usual.",
                "There is no evidence that it is completely safe.",
                "Nobody should be told that this is a miracle.",
                "Lupus is not a disease you can cure with food.",
                "Hydroxychloroquine is used in lupus and rheumatoid arthritis.",
                "I read her story in the newspaper.",
                "\"Be patient with yourself,\" says Dr. Lee.",
                "He lost 12 pounds in weight.",
                "A prescription is needed.",
                "Your doctor will want to see your records.",
                "Women with lupus can have healthy babies.",
                "You cannot get rid of lupus for good.",
                "No medicine eliminates the disease.",
                "My mother was in the hospital for a week.",
                "Fly less, rest more."
            })
    void honestWordsShowNoSign(String text) {
        assertThat(names(text, false)).isEmpty();
    }

    @Test
    void signsInWordsThatNobodyListedBearOneAnotherOut() {
        String late = "Three chairs are left, and the doors lock on Friday.";
        String stamp = "The lab has its license framed on the wall, and what better stamp is there?";
        assertThat(names(late + " " + stamp, false))
                .contains("It hurries you", "A register or the FDA stands in for approval");
    }

    @Test
    void whatLacksCountsOnlyWhereCellsAreOffered() {
        String offer = "Our stem cells renew your body.";

        assertThat(names(offer, true)).contains("It names no risk", "It does not say where the cells come from");
        assertThat(names(offer, false)).isEmpty();
        assertThat(names(offer + " They come from your own fat. Risks are infection and clots.", true))
                .doesNotContain("It names no risk", "It does not say where the cells come from");
        assertThat(names(offer + " They are fetal cells.", true))
                .doesNotContain("It does not say where the cells come from");
    }

    @Test
    void manyDiseasesCountOnlyTogether() {
        assertThat(names("For lupus, MS and arthritis.", false)).isEmpty();
        assertThat(Signs.in("For lupus and MS.\nAlso for autism\nand COPD.").shown(false, true))
                .singleElement()
                .satisfies(sign -> assertThat(sign.words()).containsExactly("lupus", "MS", "autism", "COPD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"I arrived in a wheelchair and left on my own two feet.\" \u2013 Denise, 46, Ohio",
                "\u201cMy rash is gone and I can run with my kids!\u201d \u2014 Maria, Texas"
            })
    void aQuotationWithAFirstNameIsAStory(String text) {
        assertThat(names(text, false)).contains("It tells personal stories", "Stories stand in for studies");
    }

    @Test
    void theWordsAreShownAsTheyStand() {
        assertThat(Signs.in("Package price from $14,900 a week.")
                        .shown(false, true)
                        .get(0)
                        .words())
                .contains("Package price", "from $14,900");
    }

    @Test
    void everySignLeadsToAPlaceThatIsThere() {
        Edition edition = Editions.read(Path.of("content"));

        for (List<String> row : Lists.rows("signs.txt", SignRow.CELLS)) {
            String[] page = row.get(2).split("#", 2);
            String[] path = page[0].substring(1).split("/", 2);
            Article article = edition.findArticle(new ArticlePath(path[0], path[1]))
                    .orElseThrow(() -> new AssertionError(row.get(2)));
            if (page.length == 2) {
                assertThat(article.body().headings())
                        .as(row.get(2))
                        .anySatisfy(heading -> assertThat(heading.anchor()).isEqualTo(page[1]));
            }
        }
    }

    @Test
    void aDiaryOfATreatmentIsAStory() {
        assertThat(names("day 1: cried a lot\nday 3: cells in my arm\nweek 2: no pain", false))
                .contains("It tells personal stories");
        assertThat(names("Week 1: 200 mg\nWeek 2: 400 mg", false)).doesNotContain("It tells personal stories");
    }

    @Test
    void theRateOfAComparisonGroupIsNoPromise() {
        assertThat(names("Remission occurred in 9 of 12 (75%) with MSC and 5 of 6 (83%) in the placebo group.", false))
                .doesNotContain("Very high rates are named");
    }

    @Test
    void aNumberIsShownToItsEnd() {
        assertThat(Signs.in("Three infusions $21,000").shown(false, true))
                .anySatisfy(sign -> assertThat(sign.words())
                        .anySatisfy(words -> assertThat(words).endsWith("$21,000")));
    }

    private static List<String> names(List<Sign> signs) {
        return signs.stream().map(Sign::name).toList();
    }

    @Test
    void inATextThatSellsAndNamesNoStudyAStoryStandsInForOne() {
        Signs signs = Signs.in("My wife was in a wheelchair and now she dances.\nOnly three spots left.");

        assertThat(names(signs.shown(false, true))).doesNotContain("Stories stand in for studies");
        assertThat(signs.shown(false, false))
                .filteredOn(sign -> sign.name().equals("Stories stand in for studies"))
                .singleElement()
                .satisfies(sign -> assertThat(sign.words()).containsExactly("My wife was in a wheelchair"));
    }

    @Test
    void aStoryAloneStandsInForNothing() {
        Signs signs = Signs.in("My wife was in a wheelchair and now she dances.");

        assertThat(names(signs.shown(false, false))).containsExactly("It tells personal stories");
    }
}
