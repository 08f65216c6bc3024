package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lupusportal.gate.Asking;
import org.lupusportal.gate.GateLessons;
import org.lupusportal.gate.LabelledSentence;
import org.lupusportal.gate.LearnedClaimGate;

class TeachGateCommandTest {

    private static final Path LESSONS = Path.of("src/gate");

    @Test
    void theWeightsOfTheProgramAreThoseOfTheLessonsInTheRepository() throws IOException {
        assertThat(TeachGateCommand.read(LESSONS).mark())
                .as("another sentence, vocabulary or trait: teach the gate anew, as src/gate/README.md says")
                .isEqualTo(LearnedClaimGate.lessonsMark());
    }

    @Test
    void anotherLabelIsAnotherLesson() throws IOException {
        List<LabelledSentence> sentences = List.of(
                sentence("Ginger eases nausea in most people, and it is cheap.", true),
                sentence("It is a root.", false));
        List<LabelledSentence> relabelled = new ArrayList<>(sentences);
        relabelled.set(1, sentence("It is a root.", true));

        assertThat(lessons(sentences).mark()).isEqualTo(lessons(sentences).mark());
        assertThat(lessons(sentences).mark()).isNotEqualTo(lessons(relabelled).mark());
    }

    @Test
    void anAddedSentenceIsLearnedInOtherWordsTooAndAsksNoTutor() throws IOException {
        LabelledSentence own = sentence("It is a root.", false);
        LabelledSentence added =
                new LabelledSentence("Ginger eases nausea.", true, "efficacy", "news", "added", "page");

        GateLessons lessons = lessons(List.of(own, added));

        assertThat(lessons.variations(Asking.FIRST))
                .isEqualTo(lessons(List.of(own)).variations(Asking.FIRST));
        assertThat(lessons.variations(Asking.LATER)).isEmpty();
        assertThat(lessons.size()).isGreaterThan(2);
    }

    @Test
    void whatTheTutorSaidAtFirstStaysGoodWhenItIsAskedAboutOthersLater() throws IOException {
        LabelledSentence own = sentence("It is a root.", false);
        LabelledSentence later =
                new LabelledSentence("Ginger eases nausea.", true, "efficacy", "news", "later", "page");

        GateLessons lessons = lessons(List.of(own, later));

        assertThat(lessons.variationsMark(Asking.FIRST))
                .isEqualTo(lessons(List.of(own)).variationsMark(Asking.FIRST));
        assertThat(lessons.with(Asking.LATER, opinions(lessons, Asking.LATER)).size())
                .isEqualTo(2 + lessons.variations(Asking.LATER).size());
    }

    @Test
    void opinionsOnOtherSentencesAreRefused() throws IOException {
        GateLessons lessons = lessons(List.of(sentence("Ginger eases nausea.", true)));
        List<String> opinions = opinions(lessons, Asking.FIRST);

        assertThat(lessons.with(Asking.FIRST, opinions).size())
                .isEqualTo(1 + lessons.variations(Asking.FIRST).size());
        GateLessons others = lessons(List.of(sentence("Garlic eases nausea.", true)));
        assertThatThrownBy(() -> others.with(Asking.FIRST, opinions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("about other sentences");
    }

    private static List<String> opinions(GateLessons lessons, Asking asking) {
        List<String> opinions = new ArrayList<>(List.of(lessons.variationsMark(asking)));
        lessons.variations(asking).forEach(variation -> opinions.add("90"));
        return opinions;
    }

    private static GateLessons lessons(List<LabelledSentence> sentences) throws IOException {
        return GateLessons.of(sentences, List.of(), Files.readAllLines(LESSONS.resolve("alike.txt")));
    }

    private static LabelledSentence sentence(String text, boolean claim) {
        return new LabelledSentence(text, claim, claim ? "efficacy" : "none", "news", "own", "page");
    }
}
