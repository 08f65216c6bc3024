package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lupusportal.gate.LearnedSigns;
import org.lupusportal.gate.SignLesson;

class TeachSignsCommandTest {

    private static final Path LESSONS = Path.of("src/gate");

    @Test
    void theWeightsOfTheProgramAreThoseOfTheLessonsInTheRepository() throws IOException {
        assertThat(LearnedSigns.mark(TeachSignsCommand.read(LESSONS)))
                .as("another sentence, vocabulary or trait: teach the signs anew, as src/gate/README.md says")
                .isEqualTo(LearnedSigns.standard().lessons());
    }

    @Test
    void everySignIsShownByManyLessonsAndAsManyShowNone() throws IOException {
        List<SignLesson> lessons = SignLessonsFile.read(LESSONS.resolve("signs"));
        Set<String> signs =
                lessons.stream().flatMap(lesson -> lesson.signs().stream()).collect(Collectors.toSet());

        assertThat(signs)
                .hasSize(19)
                .allSatisfy(sign -> assertThat(
                                lessons.stream().filter(lesson -> lesson.signs().contains(sign)))
                        .hasSizeGreaterThan(150));
        assertThat(lessons.stream().filter(lesson -> lesson.signs().isEmpty())).hasSizeGreaterThan(lessons.size() / 3);
    }
}
