package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

/** Texts that nobody writes but somebody sends: each as long as may be, each read in bounded time. */
class HostileTextTest {

    /** Wide, because the machine may be busy; a text that grows out of hand takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static Edition edition;
    private static Comparer comparer;

    @BeforeAll
    static void warmUp() {
        edition = Editions.read(Path.of("content"));
        comparer = Comparer.standard();
        comparer.compare(PastedText.of("Stem cells cure lupus."), edition);
    }

    static Stream<String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String piece : new String[] {
            "a",
            "A ",
            "ab ",
            ". ",
            "a. ",
            "? a",
            "no ",
            "not no ",
            "lupus, ",
            "lupus, MS, and ",
            "stem cell ",
            "stem cells cure lupus ",
            "Stem cells cure lupus. ",
            "MSC cure it. ",
            "and ",
            "stem cells cure lupus\n",
            "\n",
            "a\n",
            "100% ",
            "$1 ",
            "$1,",
            "1,",
            "9",
            "(Wang 2018) ",
            "[1]",
            "[1, 1, ",
            "Aa ",
            "Aa and Aa ",
            "Aa et al ",
            "http://",
            "www.a",
            "10.1000/",
            "Journal of the A ",
            "University of A ",
            "studies have also ",
            "many recent new clinical ",
            "cure",
            "curcurcure ",
            "stop taking your my all of my ",
            "off all my ",
            "-",
            "\u2014",
            "\"",
            "(",
            ")",
            "((",
            "<b>",
            "<b",
            "<a ",
            "<a \"",
            "&a",
            "\" I ",
            "\"I me\" - ",
            "makes it work ",
            "is not ",
            "no cure is not known ",
            "the AAAA trial ",
            "Aa 2020; ",
            "free from all my ",
            "&amp;",
            "<script>alert(1)</script> ",
            "\u0301",
            "e\u0301\u0301\u0301",
            "\ud83d\udc9c",
            "\u05d0 ",
            "\u202e",
            "\u200d",
            "\u0627",
            "\u5e72\u7ec6\u80de ",
            "de la que el ",
            "i am. ",
            "e.g. ",
            "Dr. A. ",
            "\t",
            "\u00a0",
            "our patients say ",
            "we treat ",
            "my life back ",
            "'",
            "don't ",
            "%",
            "_",
            "\\",
            "\u2022",
            "\u2713 no risk "
        }) {
            texts.put(piece, piece.repeat(PastedText.LONGEST / piece.codePointCount(0, piece.length())));
        }
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder("x");
        random.ints(PastedText.LONGEST / 2, 0x20, 0x2FFF).forEach(noise::appendCodePoint);
        texts.put("noise", noise.toString());
        return texts.values().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInBoundedTimeAndKeepsItsPlaces(String pasted) {
        assertTimeoutPreemptively(LIMIT, () -> {
            PastedText text = PastedText.of(pasted);
            if (text.state() == PastedText.State.READABLE) {
                Comparison comparison = comparer.compare(text, edition);
                int at = 0;
                for (FoundClaim claim : comparison.claims()) {
                    assertThat(claim.start()).isGreaterThanOrEqualTo(at);
                    assertThat(text.text().substring(claim.start(), claim.end()))
                            .isEqualTo(claim.words());
                    at = claim.end();
                }
            }
        });
    }
}
