package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
    void saysWhichLineIsNoJson() {
        StringWriter complaints = new StringWriter();
        assertThat(run("{\"id\":1,\"text\":\"x\"}\nnonsense\n", new StringWriter(), complaints))
                .isEqualTo(Commands.COULD_NOT_RUN);
        assertThat(complaints.toString()).contains("line 2");
    }

    private static String answers(String asked) {
        StringWriter out = new StringWriter();
        assertThat(run(asked, out, new StringWriter())).isEqualTo(Commands.FINE);
        return out.toString();
    }

    private static int run(String asked, StringWriter out, StringWriter complaints) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandLine line = Commands.line();
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(complaints, true));
            return line.execute("find-claims");
        } finally {
            System.setIn(before);
        }
    }
}
