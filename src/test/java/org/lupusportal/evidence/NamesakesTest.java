package org.lupusportal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeStudies;

class NamesakesTest {

    @Test
    void twoOfOneAuthorAndYearGetLettersByTheirDay() {
        assertThat(names(
                        source("b", "Zhou", "2020-02"), source("a", "Zhou", "2020-11-03"), source("c", "Zhou", "2021")))
                .containsExactly("Zhou 2020b", "Zhou 2020a", "Zhou 2021");
    }

    @Test
    void withoutAYearTheLetterStandsByItself() {
        assertThat(names(source("one", "Hanyang University", ""), source("two", "Hanyang University", "")))
                .containsExactly("Hanyang University (a)", "Hanyang University (b)");
    }

    @Test
    void lettersThatAWriterGaveStay() {
        Source first = source("one", "Zhou", "2020").withYearSuffix("b");
        Source second = source("two", "Zhou", "2020").withYearSuffix("a");
        assertThat(names(first, second)).containsExactly("Zhou 2020b", "Zhou 2020a");
    }

    private static List<String> names(Source... sources) {
        return Namesakes.toldApart(List.of(sources)).stream()
                .map(Source::shortName)
                .toList();
    }

    private static Source source(String id, String author, String issued) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("author", List.of(Map.of("literal", author)));
        if (!issued.isEmpty()) {
            item.put("issued", issued);
        }
        return new Source(id, item, SomeStudies.cohort());
    }
}
