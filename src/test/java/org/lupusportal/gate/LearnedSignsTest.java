package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnedSignsTest {

    private final LearnedSigns signs = LearnedSigns.learnedFrom(lessons());

    private static List<SignLesson> lessons() {
        List<SignLesson> lessons = new ArrayList<>();
        for (String what : List.of("chairs", "rooms", "jars", "beds", "seats", "boxes")) {
            for (String when : List.of("this week", "until May", "for June", "at this price")) {
                lessons.add(new SignLesson("We have only a few " + what + " left " + when + ".", Set.of("hurry")));
                lessons.add(new SignLesson("The " + what + " are cleaned every day, also " + when + ".", Set.of()));
                lessons.add(new SignLesson("They hide this from you, as they hid the " + what + ".", Set.of("hidden")));
                lessons.add(new SignLesson("Ask the nurse about " + what + " " + when + ".", Set.of()));
            }
        }
        return lessons;
    }

    @Test
    void aSignIsSeenInWordsThatNobodyListed() {
        assertThat(signs.in("Ask the nurse. There are only a few lamps left until Easter."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.sign()).isEqualTo("hurry");
                    assertThat(found.words()).contains("only a few");
                    assertThat(found.score()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void aTextMayShowTwoSignsOrNone() {
        assertThat(signs.in("They hide this from you. We have only a few jars left."))
                .extracting(LearnedSigns.Found::sign)
                .containsExactlyInAnyOrder("hidden", "hurry");
        assertThat(signs.in("The rooms are cleaned for June.")).isEmpty();
        assertThat(signs.in("")).isEmpty();
        assertThat(signs.in("\u2026 \ud83d\ude00 !!!")).isEmpty();
    }

    @Test
    void theSameLessonsMakeTheSameBytesAndOthersAnotherMark() throws IOException {
        assertThat(bytes(LearnedSigns.learnedFrom(lessons()))).isEqualTo(bytes(signs));
        List<SignLesson> relabelled = new ArrayList<>(lessons());
        relabelled.set(0, new SignLesson(relabelled.get(0).text(), Set.of("hidden")));
        assertThat(LearnedSigns.mark(lessons())).isEqualTo(signs.lessons());
        assertThat(LearnedSigns.mark(relabelled)).isNotEqualTo(signs.lessons());
    }

    @Test
    void seesAlikeWhenReadBack() throws IOException {
        LearnedSigns back = LearnedSigns.readFrom(new ByteArrayInputStream(bytes(signs)));
        String text = "They hide this from you. Only a few chairs are left.";

        assertThat(back.in(text)).isEqualTo(signs.in(text));
        assertThat(back.lessons()).isEqualTo(signs.lessons());
    }

    @Test
    void refusesWeightsThatAreCutShortOrNoneAtAll() throws IOException {
        byte[] whole = bytes(signs);
        assertThatThrownBy(
                        () -> LearnedSigns.readFrom(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> LearnedSigns.readFrom(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not the weights");
    }

    private static byte[] bytes(LearnedSigns signs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        signs.writeTo(out);
        return out.toByteArray();
    }
}
