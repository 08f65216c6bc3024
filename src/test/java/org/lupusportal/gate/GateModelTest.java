package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateModelTest {

    private static final String LONG_TAIL =
            ", according to the leaflet that the clinic gave to visitors on the second floor last spring";

    private final GateModel model = GateModel.learnedFrom(lessons(), judged(), 7);

    @Test
    void tellsWhatItWasTaught() {
        assertThat(score(model, "Ginger eases nausea.")).isGreaterThan(0.6);
        assertThat(score(model, "Ginger is sold in shops.")).isLessThan(0.4);
    }

    @Test
    void tellsItInALongSentenceToo() {
        assertThat(score(model, "Honey eases nausea" + LONG_TAIL + ".")).isGreaterThan(0.6);
        assertThat(score(model, "Honey is sold in shops" + LONG_TAIL + ".")).isLessThan(0.4);
    }

    @Test
    void theSameLessonsMakeTheSameBytes() throws IOException {
        assertThat(bytes(GateModel.learnedFrom(lessons(), judged(), 7))).isEqualTo(bytes(model));
    }

    @Test
    void judgesAlikeWhenReadBack() throws IOException {
        GateModel back = GateModel.readFrom(new ByteArrayInputStream(bytes(model)));
        for (String text : List.of("Yoga eases pain.", "Zanthorix eases pain!", "Who pays for it?")) {
            assertThat(score(back, text)).isCloseTo(score(model, text), within(1e-9));
        }
    }

    @Test
    void refusesWeightsThatAreCutShortOrNoneAtAll() throws IOException {
        byte[] whole = bytes(model);
        assertThatThrownBy(() -> GateModel.readFrom(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> GateModel.readFrom(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not the weights");
    }

    private static double score(GateModel model, String text) {
        return LearnedClaimGate.with(model, 0.5).score(text);
    }

    private static byte[] bytes(GateModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.writeTo(out);
        return out.toByteArray();
    }

    private static List<LabelledSentence> lessons() {
        List<LabelledSentence> lessons = new ArrayList<>();
        for (String treatment : List.of("Ginger", "Yoga", "Turmeric", "Massage", "Fish oil", "Honey")) {
            for (String outcome : List.of("nausea", "pain", "stiffness", "fatigue", "itching")) {
                for (String tail : List.of("", LONG_TAIL)) {
                    lessons.add(lesson(treatment + " eases " + outcome + tail + ".", true));
                    lessons.add(lesson(treatment + " and " + outcome + " are words in this list" + tail + ".", false));
                    lessons.add(lesson(treatment + " is sold in shops" + tail + ".", false));
                }
            }
        }
        return lessons;
    }

    private static List<Lesson> judged() {
        return List.of(new Lesson("Honey eases aches.", 0.9f), new Lesson("Honey and aches are sold in shops.", 0.1f));
    }

    private static LabelledSentence lesson(String text, boolean claim) {
        return new LabelledSentence(text, claim, claim ? "efficacy" : "none", "news", "own", "page");
    }
}
