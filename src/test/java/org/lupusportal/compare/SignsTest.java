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
        return Signs.in(text, offersCells).stream().map(Sign::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our protocol cures lupus.                                    | It speaks of a cure",
                "This new therapy is a real game changer.                     | It speaks of a breakthrough",
                "Scientifically proven, with guaranteed results!              | It speaks of proof or certainty",
                "Only three spots left. Book today!                           | It hurries you",
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
                "When all else fails, there is hope.                          | It is offered as a last hope",
                "Throw away your pills!                                       | It is set against your usual medicines",
                "Hotel included at our clinic in Cancun.                      | Treatment abroad is sold like a trip"
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
                "Take the tablets with food. Call your team if you have a fever.",
                "This product is not intended to diagnose, treat, cure or prevent any disease."
            })
    void honestWordsShowNoSign(String text) {
        assertThat(names(text, false)).isEmpty();
    }

    @Test
    void whatLacksCountsOnlyWhereCellsAreOffered() {
        String offer = "Our stem cells renew your body.";

        assertThat(names(offer, true)).contains("It names no risk", "It does not say where the cells come from");
        assertThat(names(offer, false)).isEmpty();
        assertThat(names(offer + " They come from your own fat. Risks are infection and clots.", true))
                .doesNotContain("It names no risk", "It does not say where the cells come from");
    }

    @Test
    void manyDiseasesCountOnlyTogether() {
        assertThat(names("For lupus, MS and arthritis.", false)).isEmpty();
        assertThat(Signs.in("For lupus and MS.\nAlso for autism\nand COPD.", false))
                .singleElement()
                .satisfies(sign -> assertThat(sign.words()).containsExactly("lupus", "MS", "autism", "COPD"));
    }

    @Test
    void theWordsAreShownAsTheyStand() {
        assertThat(Signs.in("Package price from $14,900 a week.", false).get(0).words())
                .contains("Package price", "from $14,900");
    }

    @Test
    void everySignLeadsToAPlaceThatIsThere() {
        Edition edition = Editions.read(Path.of("content"));

        for (List<String> row : Lists.rows("signs.txt", 5)) {
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
}
