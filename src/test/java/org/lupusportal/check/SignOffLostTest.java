package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;

class SignOffLostTest {

    private static final Path CONTENT = Path.of("content");

    /** Nobody has reviewed the content yet; whoever adds a sign-off changes this test and says who it was. */
    @Test
    void theContentPretendsToNoReview() {
        assertThat(new ManuscriptReader().read(CONTENT).signOffs()).isEmpty();
    }

    @Test
    void everyPartOfEveryArticleHasAPlaceAndASumOfItsOwn() {
        Manuscript manuscript = new ManuscriptReader().read(CONTENT);

        assertThat(manuscript.articles()).isNotEmpty().allSatisfy(article -> {
            ReviewedText text = ReviewedText.of(
                    article,
                    id -> manuscript.claims().stream()
                            .filter(c -> c.id().value().equals(id))
                            .findFirst(),
                    id -> manuscript.sources().stream()
                            .filter(s -> s.id().value().equals(id))
                            .findFirst(),
                    manuscript::findDrawing);
            assertThat(text.fingerprint()).matches("[0-9a-f]{64}");
            assertThat(text.parts()).hasSizeGreaterThan(5).allSatisfy(part -> {
                assertThat(part.at()).isNotNull();
                assertThat(part.line()).matches("[a-z-]{1,20}( \\S{1,200})? [0-9a-f]{12}");
            });
            assertThat(text.lines()).doesNotHaveDuplicates();
        });
    }

    @Test
    void aFindingShowsThePlacesThatChanged() {
        Path wrong = Path.of("src/test/resources/contents/everything");
        List<Finding> lost = new Checker()
                .check(new ManuscriptReader().read(wrong), java.time.LocalDate.parse("2026-11-24")).findings().stream()
                        .filter(f -> f.rule().id().equals("sign-off-lost"))
                        .toList();

        assertThat(lost)
                .hasSize(1)
                .first()
                .satisfies(finding -> assertThat(finding.fix())
                        .startsWith("the review did not record its parts, so what changed cannot be named; let "));
    }
}
