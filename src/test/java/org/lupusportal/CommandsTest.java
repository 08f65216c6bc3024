package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = ContentCopy.of(ContentCopy.SMALLEST, folder.resolve("content"));
    }

    private int run(String... args) {
        CommandLine line = Commands.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(from);
        Files.writeString(path, before.replace(from, to));
    }

    @Test
    void goodContentPasses() {
        assertThat(run("check", content.toString())).isZero();
    }

    @Test
    void aRehearsalAsksForEveryPageAndEnds() {
        assertThat(run("rehearse", "--content", content.toString())).isZero();
        assertThat(out.toString()).containsPattern("Asked for \\d{2,} addresses");
    }

    @Test
    void aBareSentenceIsRefusedAtItsPlace() throws IOException {
        change(
                "articles/lupus/kidneys.md",
                "Many people with lupus",
                "Stem cells cure lupus.\n\nMany people with lupus");

        assertThat(run("check", content.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("articles/lupus/kidneys.md:15:1: error[bare-claim]");
    }

    @Test
    void aFolderThatIsNotThereCannotBeChecked() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere");
    }

    @Test
    void anUnknownFormatCannotBePrinted() {
        assertThat(run("check", content.toString(), "--format", "pdf")).isEqualTo(2);
    }

    @Test
    void aRuleIsExplainedAndAnUnknownOneOffersTheNearest() {
        assertThat(run("explain", "claim-without-caveat")).isZero();
        assertThat(out.toString()).contains("caveat");
        assertThat(run("explain", "claim-without-caveats")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean `claim-without-caveat`");
    }

    @Test
    void theStaticSiteIsWrittenIntoAnEmptyFolderOnly() throws IOException {
        Path site = folder.resolve("site");

        assertThat(run("export", site.toString(), "--content", content.toString()))
                .isZero();
        assertThat(site.resolve("lupus/kidneys/index.html")).exists();
        assertThat(site.resolve("lupus/kidneys/index.html.br")).exists();
        assertThat(site.resolve("lupus/kidneys/index.html.gz")).exists();
        assertThat(site.resolve("search/index.html")).content().contains("without a server", "/lupus/kidneys");
        assertThat(site.resolve("check/index.html")).content().contains("without a server", "/heard");
        assertThat(site.resolve("handout/index.html")).content().contains("without a server");
        assertThat(run("export", site.toString(), "--content", content.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("not empty");
    }

    @Test
    void aSignOffHoldsUntilAWordChanges() throws IOException {
        assertThat(run(
                        "sign-off",
                        "kidneys",
                        "--by",
                        "A \"test\" name",
                        "--role",
                        "rheumatologist",
                        "--content",
                        content.toString()))
                .isZero();
        assertThat(run("export", folder.resolve("signed").toString(), "--content", content.toString()))
                .as(out.toString())
                .isZero();
        assertThat(folder.resolve("signed/lupus/kidneys/index.html")).content().contains("A &quot;test&quot; name");

        change("articles/lupus/kidneys.md", "at some time", "at one time or another");
        assertThat(run("export", folder.resolve("changed").toString(), "--content", content.toString()))
                .isZero();
        assertThat(folder.resolve("changed/lupus/kidneys/index.html"))
                .content()
                .contains("No clinician has reviewed this page yet");
    }

    @Test
    void anArticleThatIsNotThereCannotBeSignedOff() {
        assertThat(run("sign-off", "nobody", "--by", "A", "--role", "B", "--content", content.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no article `nobody`");
    }
}
