package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeStudies;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyFacts;

class ReferencesTest {

    private static final StudyFacts FACTS = SomeStudies.smallBlindedTrial();

    @Test
    void anArticleIsFormattedAsMedicalReadersKnowIt() {
        Source source = new Source(
                "deng2017",
                Map.of(
                        "type", "article-journal",
                        "title", "A randomised trial of cells",
                        "author", List.of(Map.of("family", "Deng", "given", "DanQi")),
                        "container-title", "Annals of the Rheumatic Diseases",
                        "issued", "2017-08",
                        "volume", "76",
                        "issue", "8",
                        "page", "1436-1439",
                        "DOI", "10.1136/annrheumdis-2017-211073"),
                FACTS);

        assertThat(References.of(List.of(source)).text("deng2017"))
                .startsWith("Deng D. A randomised trial of cells.")
                .contains("2017")
                .contains("76(8):1436")
                .contains("10.1136/annrheumdis-2017-211073");
    }

    @Test
    void eachSourceHasItsOwnReference() {
        References references = References.of(List.of(book("zebra", "The zebra"), book("ant", "The ant")));

        assertThat(references.text("zebra")).contains("The zebra").doesNotContain("The ant");
        assertThat(references.text("ant")).contains("The ant").doesNotContain("The zebra");
    }

    private static Source book(String id, String title) {
        return new Source(id, Map.of("type", "book", "title", title), FACTS);
    }
}
