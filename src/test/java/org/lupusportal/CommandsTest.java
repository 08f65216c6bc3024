package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aRehearsalStartsAsksAndEnds() {
        assertThat(run("rehearse", "--content", content.toString())).isZero();
        assertThat(out.toString()).contains("asked for the pages");
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

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void aPlaceLeadsToTheFileFromTheWorkingFolder(String format) throws IOException {
        change(
                "articles/lupus/kidneys.md",
                "Many people with lupus",
                "Stem cells cure lupus.\n\nMany people with lupus");
        Path way =
                Path.of("").toAbsolutePath().relativize(content.toAbsolutePath().normalize());

        assertThat(run("check", content.toString(), "--format", format)).isEqualTo(1);
        assertThat(out.toString()).contains(way + "/articles/lupus/kidneys.md");
    }

    @Test
    void aFolderThatIsNotThereCannotBeChecked() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-off kidneys --by A --role B --content ", "export %s/site --content ", "check "})
    void aFolderThatIsNotThereIsNamedInPlainWords(String command) {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run((command.formatted(folder) + nowhere).split(" "))).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("could not run: there is no content folder " + nowhere);
    }

    /** In a process of its own, because a locale is chosen when a program starts. */
    private static String runInPlainLocale(Path folder, String command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        process.directory(folder.toFile());
        process.environment().putAll(Map.of("LC_ALL", "C", "PORTAL", portal()));
        Process running = process.start();
        running.getOutputStream().close();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed + "exit " + running.waitFor();
    }

    private static String portal() {
        return Path.of(System.getProperty("java.home"), "bin", "java") + " -cp " + System.getProperty("java.class.path")
                + " org.lupusportal.PortalApplication";
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsPrintedIsUtf8InEveryLocaleAndANameOutsideItIsAFinding() throws Exception {
        change(
                "articles/lupus/kidneys.md",
                "Many people with lupus",
                "Las células madre curan el lupus.\n\nMany people with lupus");

        String printed = runInPlainLocale(
                folder,
                "touch \"content/articles/lupus/$(printf '\\303\\274').md\"; $PORTAL check content --format json");

        assertThat(printed).contains("Las células madre", "unknown-file").endsWith("exit 1");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWordThatTheLocaleDamagedIsRefusedByName() throws Exception {
        String printed = runInPlainLocale(folder, "$PORTAL check \"/tmp/$(printf '\\303\\274')x\"");

        assertThat(printed).contains("`/tmp/", "set a UTF-8 locale").endsWith("exit 2");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, what?, false", "ISO-8859-1, what?, false", "US-ASCII, what?, true", "US-ASCII, what, false"})
    void onlyWhereALocaleLacksLettersDoesAQuestionMarkStandForThem(String encoding, String word, boolean damaged) {
        assertThat(Commands.findDamaged(new String[] {"check", word}, encoding).isPresent())
                .isEqualTo(damaged);
    }

    @ParameterizedTest
    @CsvSource({
        "--portal.content=x export out, a command comes first",
        "--portal.content x, write `--portal.content=x`",
        "--server.port=1 seve, neither a command nor an option"
    })
    void aWordThatTheServerWouldPassOverIsNamed(String words, String message) {
        assertThat(Commands.findStray(words.split(" ")).orElseThrow()).contains(message);
        assertThat(Commands.findStray(new String[] {"--server.port=1", "-Dx"})).isEmpty();
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
    void aFolderThatIsNotEmptyIsRefusedBeforeAnythingIsPrinted() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "x");
        Files.delete(content.resolve("site.yaml"));

        assertThat(run("export", full.toString(), "--content", content.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is not empty; name an empty folder");
    }

    @Test
    void aStaticSiteGoesNeitherIntoTheContentNorOntoHalfAnAddress() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(run("export", content.resolve("site").toString(), "--content", content.toString()))
                .isEqualTo(2);
        assertThat(run("export", file.toString(), "--content", content.toString()))
                .isEqualTo(2);
        assertThat(run(
                        "export",
                        folder.resolve("site").toString(),
                        "--content",
                        content.toString(),
                        "--base-url",
                        "nonsense"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("lies inside the content", "is no folder", "needs a whole address");
        assertThat(content.resolve("site")).doesNotExist();
        assertThat(folder.resolve("site")).doesNotExist();
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

    private int signOff(String slug, String by) {
        return run("sign-off", slug, "--by", by, "--role", "rheumatologist", "--content", content.toString());
    }

    private String signOffs() throws IOException {
        return Files.readString(content.resolve("sign-offs.yaml"));
    }

    @Test
    void aSignOffKeepsCommentsAndFormerEntries() throws IOException {
        assertThat(signOff("lupus/kidneys", "First Name")).isZero();
        String first = signOffs();
        assertThat(first).startsWith("# Reviews that happened").doesNotContain("[]");

        Files.writeString(content.resolve("sign-offs.yaml"), first + "# a comment at the end");
        assertThat(signOff("lupus/kidneys", "Second Name")).isZero();
        assertThat(signOffs())
                .startsWith(first + "# a comment at the end\n- article: lupus/kidneys\n  by: \"Second Name\"");
        assertThat(run("check", content.toString(), "--strict"))
                .as(out.toString())
                .isZero();
    }

    @Test
    void theSameSignOffIsRecordedOnce() throws IOException {
        signOff("kidneys", "A Name");
        String once = signOffs();

        assertThat(signOff("kidneys", "A Name")).isZero();
        assertThat(signOffs()).isEqualTo(once);
        assertThat(out.toString()).contains("signed off already");
    }

    @Test
    void aListThatIsIndentedStaysOne() throws IOException {
        signOff("kidneys", "A Name");
        Files.writeString(content.resolve("sign-offs.yaml"), signOffs().replaceAll("(?m)^(?=[- ])", "  "));

        assertThat(signOff("kidneys", "Another Name")).isZero();
        assertThat(run("check", content.toString(), "--strict"))
                .as(out.toString())
                .isZero();
    }

    @Test
    void aFileThatIsNoPlainListIsLeftAlone() throws IOException {
        String flow = "[{article: lupus/kidneys, by: A, role: B, on: 2026-11-22, fingerprint: \"0\"}]\n";
        Files.writeString(content.resolve("sign-offs.yaml"), flow);

        assertThat(signOff("kidneys", "A Name")).isEqualTo(2);
        assertThat(signOffs()).isEqualTo(flow);
        assertThat(err.toString()).contains("is not a list of entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "A\nfingerprint: x", "A\u2028B", "A\u202EB", "A\u0000"})
    void aReviewerHasAName(String name) throws IOException {
        String before = signOffs();

        assertThat(signOff("kidneys", name)).isEqualTo(2);
        assertThat(signOff("kidneys", "x".repeat(121))).isEqualTo(2);
        assertThat(signOffs()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles/lupus/kidneys.md | title: Lupus and the kidneys | title: Lupus and your kidneys | changed: title",
                "articles/lupus/kidneys.md | Lupus can reach the kidneys. | Lupus may reach the kidneys. | changed: key point",
                "articles/lupus/kidneys.md | How are my kidneys doing? | How are my kidneys? | changed: question",
                "articles/lupus/kidneys.md | at some time | at any time | changed: opening",
                "articles/lupus/kidneys.md | In one small trial | \\#\\# A trial<>In one small trial | changed: opening, section `a-trial`",
                "claims/msc.yaml | caveat: | caveat: Now | changed: claim `msc-kidney-remission`",
                "sources/deng2017.yaml | participants: 18 | participants: 19 | changed: claim `msc-kidney-remission`",
                "sources/deng2017.yaml | title: | title: Another | changed: reference `deng2017`",
                "articles/lupus/kidneys.md | evidence-to: 2026-11-22 | evidence-to: 2026-11-21 | changed: evidence date",
                "articles/lupus/kidneys.md | review-by: 2027-11-22 | review-by: 2027-12-22 | changed: review date",
            })
    void whatChangedSinceAReviewIsNamed(String file, String from, String to, String words) throws IOException {
        signOff("kidneys", "Jane Roe");
        change(file, from, to.replace("\\#", "#").replace("<>", "\n\n"));
        out.getBuffer().setLength(0);

        assertThat(run("check", content.toString())).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains(
                        "sign-offs.yaml:2:12: warning[sign-off-lost]: `lupus/kidneys` has changed since its review on ")
                .contains(words + "; let Jane Roe read that again, then run `sign-off lupus/kidneys`");
    }

    /** At any moment the day in one of the two zones is not that of Greenwich. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void aReviewHappenedOnTheReviewersDay(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            LocalDate first = LocalDate.now(ZoneId.of(zone));
            signOff("kidneys", "A Name");
            LocalDate last = LocalDate.now(ZoneId.of(zone));

            assertThat(signOffs()).containsAnyOf("  on: " + first + "\n", "  on: " + last + "\n");
            assertThat(run("check", content.toString())).as(out.toString()).isZero();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aChangedDrawingEndsASignOff() throws IOException {
        Files.createDirectories(content.resolve("images"));
        Files.copy(ContentCopy.REAL.resolve("images/certainty.svg"), content.resolve("images/certainty.svg"));
        change("articles/lupus/kidneys.md", "Many people", "![Four steps.](../../images/certainty.svg)\n\nMany people");
        signOff("kidneys", "Jane Roe");
        change("images/certainty.svg", ">High<", ">Highest<");
        out.getBuffer().setLength(0);

        run("check", content.toString());
        assertThat(out.toString()).contains("changed: drawing `certainty.svg`; let Jane Roe read that again");
    }

    @Test
    void aSlipInTheNameOfAnArticleIsOfferedTheNearest() {
        assertThat(signOff("kidnyes", "A Name")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no article `kidnyes`; did you mean `kidneys`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lupus/nephritis", "nephritis"})
    void anArticleIsSignedOffByAFormerNameToo(String former) throws IOException {
        change("articles/lupus/kidneys.md", "changes:\n", "aliases: [/lupus/nephritis]\nchanges:\n");

        assertThat(signOff(former, "A Name")).as(err.toString()).isZero();
        assertThat(signOffs()).contains("- article: lupus/kidneys\n");
    }

    @Test
    void anArticleThatIsNotThereCannotBeSignedOff() {
        assertThat(run("sign-off", "nobody", "--by", "A", "--role", "B", "--content", content.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no article `nobody`");
    }
}
