package org.lupusportal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PassageTest {

    private final ContentFile file = ContentFile.of("a.md", "say *one* 😀 two");

    @Test
    void aStretchOfAFileIsFoundWhereItStands() {
        Passage passage = Passage.of(file.span(5, 8));
        assertThat(passage.text()).isEqualTo("one").isEqualTo(passage.toString());
        assertThat(passage.span(1, 3).text()).isEqualTo("ne");
        assertThat(passage.span().from()).isEqualTo(new Position(1, 6));
    }

    @Test
    void charactersKnowTheirPlacesWhereNotationIsGone() {
        Passage passage = Passage.of(file, "one 😀 two", new int[] {5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16});
        for (int i = 0; i < passage.text().length(); i++) {
            assertThat(file.text().charAt(passage.offsetAt(i)))
                    .isEqualTo(passage.text().charAt(i));
        }
        assertThat(passage.span(0, 3).text()).isEqualTo("one");
        assertThat(passage.span(0, 6).text()).isEqualTo("one* 😀");
        assertThat(passage.span().text()).isEqualTo("one* 😀 two");
    }

    @Test
    void anEmptyStretchIsAPlace() {
        Passage passage = Passage.of(file.span(5, 8));
        assertThat(passage.span(2, 2).from()).isEqualTo(new Position(1, 8));
        assertThat(passage.span(2, 2).text()).isEmpty();
        assertThat(Passage.of(file.span(3, 3)).span().text()).isEmpty();
    }

    @Test
    void aPlaceIsNeededForEachCharacterAndTheEnd() {
        assertThatThrownBy(() -> Passage.of(file, "one", new int[] {5, 6, 7}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Passage.of(file.span(5, 8)).offsetAt(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
