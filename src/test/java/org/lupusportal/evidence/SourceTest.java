package org.lupusportal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeStudies;

class SourceTest {

    private static final List<Map<String, String>> TWO_AUTHORS =
            List.of(Map.of("family", "Deng"), Map.of("family", "Zhang"));

    @Test
    void aSourceIsCalledByItsFirstAuthorAndYear() {
        assertThat(source(Map.of("author", TWO_AUTHORS, "title", "A long title", "issued", "2017-03"))
                        .shortName())
                .isEqualTo("Deng et al. 2017");
    }

    @Test
    void oneWithoutAuthorsIsCalledByItsShortTitle() {
        assertThat(source(Map.of("title", "A long title", "title-short", "A title", "issued", "2009"))
                        .shortName())
                .isEqualTo("A title 2009");
    }

    @Test
    void oneWithNeitherIsCalledByItsTitle() {
        assertThat(source(Map.of("title", "A long title")).shortName()).isEqualTo("A long title");
    }

    private static Source source(Map<String, Object> item) {
        return new Source("some", item, SomeStudies.cohort());
    }
}
