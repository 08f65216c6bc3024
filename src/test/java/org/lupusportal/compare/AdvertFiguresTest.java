package org.lupusportal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lupusportal.publish.Editions;

class AdvertFiguresTest {

    private static String account(Advert... adverts) {
        return Comparer.standard().advertFigures(List.of(adverts), Editions.read(Path.of("content")));
    }

    private static Advert withoutClaimsMarked(String text, String... signs) {
        return new Advert(text, Set.of(signs), Optional.empty());
    }

    @Test
    void tellsWhichSignsWereOverlookedAndWhichAreWrong() {
        String account = account(
                withoutClaimsMarked("Only three spots left. Book today!", "It hurries you"),
                withoutClaimsMarked("A 100% natural formula.", "It speaks of a cure"),
                withoutClaimsMarked("Lupus is a long-term disease."));

        assertThat(account)
                .contains("1 overlooked [], wrong []")
                .contains("2 overlooked [It speaks of a cure], wrong [It calls itself natural]")
                .contains("3 texts: 1 of 2 signs seen, 1 seen that are none")
                .contains("0 with marked claims: 0 of 0 claims seen");
    }

    @Test
    void tellsWhichClaimsWereOverlookedAndWhichAreWrong() {
        String account = account(new Advert(
                "Lupus is a long-term disease. Stem cells calm inflammation in lupus.\nCurcumin prevents flares.",
                Set.of(),
                Optional.of(Set.of("Stem cells calm inflammation in lupus", "Lupus is a long-term disease."))));

        assertThat(account)
                .contains("claims overlooked [Lupus is a long-term disease.], wrong [Curcumin prevents flares.]")
                .contains("1 with marked claims: 1 of 2 claims seen, 1 seen that are none");
    }

    /** The page names what a text lacks too, but nobody marks that in a text. */
    @Test
    void leavesOutWhatATextLacks() {
        String text = "Our clinic offers stem cells that calm lupus. Call us.";

        assertThat(Comparer.standard()
                        .compare(PastedText.of(text), Editions.read(Path.of("content")))
                        .signs())
                .extracting(Sign::name)
                .contains("It names no risk");
        assertThat(account(withoutClaimsMarked(text)))
                .contains("overlooked [], wrong [")
                .doesNotContain("names no risk");
    }
}
