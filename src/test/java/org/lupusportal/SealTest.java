package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.check.Checker;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publisher;
import org.lupusportal.publish.Seal;

/** What was found sound when the program was built is not checked again, and nothing else is taken for it. */
class SealTest {

    private static final LocalDate BUILT = LocalDate.of(2026, 11, 28);
    private static final Seal SEAL = publisher(BUILT, Optional.empty(), LearnedClaimGate.strict())
            .seal(ContentCopy.REAL)
            .orElseThrow();

    private final AtomicInteger judged = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void sealedContentIsPublishedWithoutACheck() {
        assertThat(publish(ContentCopy.REAL, BUILT)).isInstanceOf(Outcome.Accepted.class);
        assertThat(publish(ContentCopy.REAL, SEAL.until())).isInstanceOf(Outcome.Accepted.class);
        assertThat(judged).hasValue(0);
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
    }

    @Test
    void onADayForWhichItWasNotMadeAllIsChecked() {
        publish(ContentCopy.REAL, BUILT.minusDays(1));
        assertThat(judged).hasPositiveValue();

        judged.set(0);
        assertThat(publish(ContentCopy.REAL, SEAL.until().plusDays(1)).report().warnings())
                .isPositive();
        assertThat(judged).hasPositiveValue();
    }

    @Test
    void contentInWhichAnythingWasFoundIsNotSealed() throws IOException {
        assertThat(publisher(SEAL.until().plusDays(1), Optional.empty(), LearnedClaimGate.strict())
                        .seal(ContentCopy.REAL))
                .isEmpty();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] written = String.join("\n", SEAL.lines()).getBytes(StandardCharsets.UTF_8);

        assertThat(Seal.read(new ByteArrayInputStream(written))).isEqualTo(SEAL);
        assertThatThrownBy(() -> Seal.read(new ByteArrayInputStream(new byte[3])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    private Outcome publish(Path content, LocalDate today) {
        LearnedClaimGate strict = LearnedClaimGate.strict();
        return publisher(today, Optional.of(SEAL), text -> {
                    judged.incrementAndGet();
                    return strict.judge(text);
                })
                .publish(content, Optional.empty());
    }

    private static Publisher publisher(LocalDate today, Optional<Seal> seal, ClaimGate gate) {
        Clock clock = Clock.fixed(Instant.from(today.atStartOfDay(ZoneOffset.UTC)), ZoneOffset.UTC);
        return new Publisher(
                new ManuscriptReader(),
                new Checker(gate),
                Workshop.pages(URI.create("https://lupus.example")),
                clock,
                seal);
    }
}
