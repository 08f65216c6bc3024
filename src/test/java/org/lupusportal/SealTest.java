package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.check.Checker;
import org.lupusportal.check.SoundTexts;
import org.lupusportal.finding.Report;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.gate.Verdict;
import org.lupusportal.manuscript.FolderGlance;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publisher;
import org.lupusportal.publish.Seal;

/** What was found sound when the program was built is not checked again, and nothing else is taken for it. */
class SealTest {

    private static final LocalDate BUILT = LocalDate.of(2026, 11, 29);
    private static final SoundTexts SOUND = new SoundTexts();
    private static final Seal SEAL = seal(BUILT).orElseThrow();

    private final AtomicInteger judged = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void sealedContentIsPublishedWithoutACheck() {
        assertThat(publish(ContentCopy.REAL, BUILT)).isInstanceOf(Outcome.Accepted.class);
        assertThat(publish(ContentCopy.REAL, SEAL.until())).isInstanceOf(Outcome.Accepted.class);
        assertThat(judged).hasValue(0);
        assertThat(isKnownAtAGlance(ContentCopy.REAL, BUILT)).isTrue();
        assertThat(isKnownAtAGlance(ContentCopy.REAL, SEAL.until())).isTrue();
    }

    @Test
    void oneOtherLetterAndAllIsChecked() throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Files.writeString(
                folder.resolve("articles/lupus/what-is-lupus.md"),
                "\nStem cells cure lupus.\n",
                StandardOpenOption.APPEND);

        assertThat(publish(folder, BUILT)).isInstanceOf(Outcome.Refused.class);
        assertThat(judged).hasPositiveValue();
        assertThat(isKnownAtAGlance(folder, BUILT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "file, articles/lupus/new.MD",
        "file, claims/hsct.yml",
        "file, notes.txt",
        "folder, heard/x.yaml",
        "folder, articles/lupus/drafts",
        "link, claims/passwd.yaml"
    })
    void whatStandsBesideTheSealedContentIsRefusedAsACheckRefusesIt(String kind, String path) throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Path stray = folder.resolve(path);
        switch (kind) {
            case "file" -> Files.writeString(stray, "x");
            case "folder" -> Files.createDirectory(stray);
            default -> Files.createSymbolicLink(stray, Path.of("/etc/passwd"));
        }

        assertThat(publish(folder, BUILT)).isInstanceOf(Outcome.Refused.class);
        assertThat(isKnownAtAGlance(folder, BUILT)).isFalse();
    }

    @Test
    void aGlanceCountsAndMarksFilesAsAReadingDoes() {
        Manuscript read = new ManuscriptReader().read(ContentCopy.REAL);

        assertThat(FolderGlance.at(ContentCopy.REAL))
                .contains(new FolderGlance(read.files().size(), read.fingerprint()));
    }

    @Test
    void onADayForWhichItWasNotMadeAllIsChecked() {
        publish(ContentCopy.REAL, BUILT.minusDays(1));
        assertThat(judged).hasPositiveValue();

        judged.set(0);
        assertThat(publish(ContentCopy.REAL, SEAL.until().plusDays(1)).report().warnings())
                .isPositive();
        assertThat(judged).hasPositiveValue();
        assertThat(isKnownAtAGlance(ContentCopy.REAL, BUILT.minusDays(1))).isFalse();
        assertThat(isKnownAtAGlance(ContentCopy.REAL, SEAL.until().plusDays(1))).isFalse();
    }

    @Test
    void contentInWhichAnythingWasFoundIsNotSealed() {
        assertThat(seal(SEAL.until().plusDays(1))).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Seal.read(SEAL.lines())).isEqualTo(SEAL);
        assertThatThrownBy(() -> Seal.read(List.of("3f"))).hasMessageContaining("damaged");
    }

    @Test
    void soundTextsAreNotLookedAtAgainAndNothingElsePassesForThem() throws IOException {
        List<String> sound = SOUND.lines();
        ContentCopy.of(ContentCopy.REAL, folder);
        Path article = folder.resolve("articles/lupus/what-is-lupus.md");
        Files.writeString(
                article,
                Files.readString(article)
                        .replaceFirst("\nsummary: ", "\nsummary: Stem cells cure lupus. ")
                        .concat("\nEs ist eine schwere Krankheit, und niemand kann sie heilen.\n"));
        Manuscript manuscript = new ManuscriptReader().read(folder);

        Report report = new Checker(this::judge, () -> SoundTexts.read(sound)).check(manuscript, BUILT);

        assertThat(report).isEqualTo(new Checker(LearnedClaimGate.strict()).check(manuscript, BUILT));
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .contains("bare-claim", "not-in-english");
        assertThat(judged).hasValueBetween(1, sound.size() / 5);
    }

    @Test
    void aTextWhoseWordsAreNoLongerBoundIsAnother() throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Path article = folder.resolve("articles/stem-cells/hsct-risks.md");
        Files.writeString(article, Files.readString(article).replaceAll("\\[([^\\]]*)]\\(claim:[^)]*\\)", "$1"));
        Manuscript manuscript = new ManuscriptReader().read(folder);

        Report report = new Checker(LearnedClaimGate.strict(), () -> SOUND).check(manuscript, BUILT);

        assertThat(report).isEqualTo(new Checker(LearnedClaimGate.strict()).check(manuscript, BUILT));
        assertThat(report.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'down: {imprecision: 1}', 'down: {imprecision: 2}'", "'finding: benefit', 'finding: harm'"})
    void aTextWhoseClaimIsHeldToSomethingElseIsLookedAtAgain(String was, String now) throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Path claims = folder.resolve("claims/belimumab.yaml");
        Files.writeString(claims, Files.readString(claims).replace(was, now));
        Manuscript manuscript = new ManuscriptReader().read(folder);

        Report report = new Checker(LearnedClaimGate.strict(), () -> SOUND).check(manuscript, BUILT);

        assertThat(report).isEqualTo(new Checker(LearnedClaimGate.strict()).check(manuscript, BUILT));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("wording-above-certainty"))
                .anyMatch(finding -> finding.at().file().path().startsWith("articles/"));
    }

    private Outcome publish(Path content, LocalDate today) {
        Clock clock = Clock.fixed(Instant.from(today.atStartOfDay(ZoneOffset.UTC)), ZoneOffset.UTC);
        return new Publisher(
                        new ManuscriptReader(),
                        new Checker(this::judge),
                        Workshop.pages(URI.create("https://lupus.example")),
                        clock,
                        Optional.of(SEAL))
                .publish(content, Optional.empty());
    }

    private static boolean isKnownAtAGlance(Path content, LocalDate today) {
        return FolderGlance.at(content)
                .filter(glance -> SEAL.holds(glance, today))
                .isPresent();
    }

    private List<Verdict> judge(String text) {
        judged.incrementAndGet();
        return LearnedClaimGate.strict().judge(text);
    }

    private static Optional<Seal> seal(LocalDate today) {
        Manuscript manuscript = new ManuscriptReader().read(ContentCopy.REAL);
        return Seal.of(manuscript, new Checker(LearnedClaimGate.strict(), () -> SOUND).check(manuscript, today), today);
    }
}
