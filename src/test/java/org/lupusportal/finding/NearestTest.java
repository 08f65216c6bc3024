package org.lupusportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS = List.of("caveat", "certainty", "title", "key-points", "sources");

    @Test
    void offersTheWordThatIsASlipAway() {
        assertThat(Nearest.to("caveats", KEYS)).contains("caveat");
        assertThat(Nearest.to("titel", KEYS)).contains("title");
        assertThat(Nearest.to("key_points", KEYS)).contains("key-points");
        assertThat(Nearest.to("Certainity", KEYS)).contains("certainty");
    }

    @Test
    void doesNotGuessAtSense() {
        assertThat(Nearest.to("warning", KEYS)).isEmpty();
        assertThat(Nearest.to("x", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
    }

    @Test
    void offersTheFirstByAlphabetAmongEquals() {
        assertThat(Nearest.to("mac", List.of("map", "mat", "man"))).contains("man");
    }

    @Test
    void readsCapitalsAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Nearest.to("TITLE", KEYS)).contains("title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
