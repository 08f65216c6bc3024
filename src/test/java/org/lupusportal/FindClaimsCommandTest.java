package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FindClaimsCommandTest {

    @Test
    void answersEachLineInOrder() {
        String answers = answers("{\"id\":\"a\",\"text\":\"Turmeric eases joint pain.\"}\n"
                + "{\"id\":2,\"text\":\"The clinic opens at nine.\"}\n{\"id\":\"c\",\"text\":\"\"}\n");
        assertThat(answers.lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"id\":\"a\",\"label\":\"claim\",\"why\":\"")
                                .contains("Turmeric"),
                        line -> assertThat(line).startsWith("{\"id\":2,\"label\":\"not-claim\""),
                        line -> assertThat(line).startsWith("{\"id\":\"c\",\"label\":\"not-claim\""));
    }

    @Test
    void aLineThatCannotBeReadIsToldAndDoesNotStopTheRest() {
        StringWriter answers = new StringWriter();
        StringWriter complaints = new StringWriter();
        String asked = String.join(
                "\n",
                "{\"id\":1,\"text\":\"Turmeric eases joint pain.\"}",
                "nonsense",
                "",
                "{\"id\":4}",
                "[5]",
                "{\"id\":6,\"text\":7}",
                "{\"text\":\"x\",\"text\":\"y\"}",
                "{\"text\":\"The clinic opens at nine.\"}");
        assertThat(run(asked, answers, complaints)).isEqualTo(Commands.ERRORS);
        assertThat(complaints.toString().lines().map(line -> line.substring(0, 7)))
                .containsExactly("line 2:", "line 4:", "line 5:", "line 6:", "line 7:");
        assertThat(answers.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":1,\"label\":\"claim\""),
                        line -> assertThat(line).startsWith("{\"id\":null,\"label\":\"not-claim\""));
    }

    @Test
    void aLineThatIsNoTextIsToldInPlainWords() {
        StringWriter complaints = new StringWriter();
        byte[] asked = "{\"text\":\"caf\u00e9\"}\n{} {}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(run(asked, new StringWriter(), complaints)).isEqualTo(Commands.ERRORS);
        assertThat(complaints.toString())
                .contains("line 1: it is not UTF-8", "line 2: it is no JSON")
                .doesNotContain("tools.jackson", "Feature");
    }

    @Test
    void aLineTooLongIsToldAndPassedOver() {
        StringWriter answers = new StringWriter();
        StringWriter complaints = new StringWriter();
        String asked = "{\"id\":1,\"text\":\"" + "x ".repeat(1_500_000) + "\"}\n{\"id\":2,\"text\":\"x\"}";
        assertThat(run(asked, answers, complaints)).isEqualTo(Commands.ERRORS);
        assertThat(complaints.toString()).startsWith("line 1: it is longer than");
        assertThat(answers.toString()).startsWith("{\"id\":2,");
    }

    @Test
    void theStrictFormHoldsWhateverTheBalancedFormHolds() {
        String asked = "{\"id\":1,\"text\":\"Ginger eases nausea.\"}\n";
        StringWriter strict = new StringWriter();
        assertThat(run(asked, strict, new StringWriter(), "--strict")).isEqualTo(Commands.FINE);
        assertThat(strict.toString()).contains("\"label\":\"claim\"");
    }

    private static String answers(String asked) {
        StringWriter out = new StringWriter();
        assertThat(run(asked, out, new StringWriter())).isEqualTo(Commands.FINE);
        return out.toString();
    }

    private static int run(String asked, StringWriter out, StringWriter complaints, String... options) {
        return run(asked.getBytes(StandardCharsets.UTF_8), out, complaints, options);
    }

    private static int run(byte[] asked, StringWriter out, StringWriter complaints, String... options) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(asked));
        try {
            CommandLine line = Commands.line();
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(complaints, true));
            return line.execute(
                    Stream.concat(Stream.of("find-claims"), Stream.of(options)).toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }
}
