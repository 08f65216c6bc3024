package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingFaultTest {

    private static final List<String> PARTS =
            List.of("What was found", "Why it matters to a patient", "Wrong", "Right", "When it does not apply");

    @ParameterizedTest
    @EnumSource(ReadingFault.class)
    void everyFaultHasAPageOfFiveParts(ReadingFault fault) throws IOException {
        assertThat(page(fault)).startsWith("# " + fault.id() + "\n");
        assertThat(Pattern.compile("^## (.*)$", Pattern.MULTILINE)
                        .matcher(page(fault))
                        .results()
                        .map(m -> m.group(1)))
                .containsExactlyElementsOf(PARTS);
    }

    @ParameterizedTest
    @EnumSource(ReadingFault.class)
    void theReasonIsOneSentenceWithoutAFullStop(ReadingFault fault) {
        assertThat(fault.card().why()).isNotBlank().doesNotEndWith(".").doesNotContain(". ");
    }

    /** Examples that show what no text can, such as a byte, a link or a folder, are marked as plain text or prepared. */
    @ParameterizedTest
    @EnumSource(ReadingFault.class)
    void theExamplesOfThePageAreThoseOfTheFixtures(ReadingFault fault) throws IOException {
        Matcher example = Pattern.compile("## (Wrong|Right)\n\n```(\\w+)\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page(fault));
        while (example.find()) {
            Path fixture = Path.of(
                    "src/test/resources/rules", fault.id(), example.group(1).toLowerCase(Locale.ROOT));
            if (!example.group(2).equals("text") && !Files.exists(fixture.resolve("prepare.txt"))) {
                List<String> texts = texts(fixture);
                assertThat(texts).as(fixture.toString()).anyMatch(text -> holds(text, example.group(3)));
            }
        }
    }

    private static boolean holds(String text, String example) {
        List<String> lines =
                text.lines().filter(line -> !line.contains("expect:")).toList();
        return Collections.indexOfSubList(lines, example.lines().toList()) >= 0
                || example.lines().allMatch(lines::contains);
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(ReadingFaultTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(ReadingFault fault) throws IOException {
        return Files.readString(Path.of("src/main/resources/rules", fault.id() + ".md"));
    }
}
