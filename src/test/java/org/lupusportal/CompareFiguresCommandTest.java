package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Claim;
import org.lupusportal.publish.Editions;
import picocli.CommandLine;

class CompareFiguresCommandTest {

    private static final Path PAIRS = Path.of("src/bench/check-pairs.jsonl");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        CommandLine line = Commands.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theFiguresAndTheMissesArePrinted() throws IOException {
        String texts = file("texts.jsonl", """
                {"id": "a", "text": "MSC repair the kidneys of people with lupus."}
                {"id": "b", "text": "Stem cells calm the immune system."}
                """);
        String pairs = file("pairs.jsonl", """
                {"id": "a", "right": ["repair-the-kidneys", "claim:msc-kidney-repair"]}
                {"id": "b", "right": ["kidney-failure-leading-cause-of-death"]}
                """);

        assertThat(run("compare-figures", pairs, texts)).isZero();
        assertThat(out.toString())
                .contains(
                        "b Stem cells calm the immune system.\n    right: kidney-failure-leading-cause-of-death\n    found: ")
                .contains("first 1 of 2 (50.0%)")
                .contains("among the first three 1 of 2 (50.0%)");
    }

    @Test
    void aPairWithoutItsTextIsTold() throws IOException {
        String texts = file("texts.jsonl", "{\"id\": \"a\", \"text\": \"MSC help.\"}");
        String pairs = file("pairs.jsonl", "{\"id\": \"c\", \"right\": [\"cure-for-lupus\"]}");

        assertThat(run("compare-figures", pairs, texts)).isEqualTo(2);
        assertThat(err.toString()).contains("has no sentence c");
    }

    @Test
    void everyLabelNamesSomethingThatIsPublished() throws IOException {
        Edition edition = Editions.read(ContentCopy.REAL);
        Set<String> known = new HashSet<>();
        edition.heardClaims().stream().map(HeardClaim::id).forEach(known::add);
        edition.claims().stream().map(Claim::id).map("claim:"::concat).forEach(known::add);

        for (String line : Files.readAllLines(PAIRS)) {
            String right = line.substring(line.indexOf('['));
            assertThat(Pattern.compile("\"([^\"]+)\"").matcher(right).results().map((MatchResult m) -> m.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(known);
        }
    }
}
