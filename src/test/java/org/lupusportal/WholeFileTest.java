package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("list.yaml"), "# kept\n");
    }

    private WholeFile whole() throws IOException {
        return new WholeFile(file, Duration.ofSeconds(30));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void ofManyChangesAtOnceNoneIsLostAndNobodySeesHalfAFile() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> changes = IntStream.range(0, 40)
                .mapToObj(i -> writers.submit(() -> {
                    together.await();
                    return whole().change(before -> before + "- " + i + " " + "x".repeat(20_000) + "\n");
                }))
                .toList();
        together.countDown();
        while (changes.stream().anyMatch(change -> !change.isDone())) {
            assertThat(Files.readString(file)).startsWith("# kept\n").endsWith("\n");
        }
        writers.shutdown();

        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        for (Future<Boolean> change : changes) {
            assertThat(change.get()).isTrue();
        }
        assertThat(Files.readAllLines(file)).hasSize(41).doesNotHaveDuplicates();
        assertThat(names()).containsExactly("list.yaml");
    }

    @Test
    void aChangeThatFailsLeavesTheFileAndNothingBeside() throws IOException {
        WholeFile whole = whole();

        assertThatThrownBy(() -> whole.change(before -> {
                    throw new UncheckedIOException(new IOException("no"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(whole.change(before -> before)).isFalse();
        assertThat(file).content().isEqualTo("# kept\n");
        assertThat(names()).containsExactly("list.yaml");
    }

    @Test
    void aChangeOfSomebodyElseIsWaitedForAndLeftAlone() throws IOException {
        Path theirs = Files.writeString(folder.resolve(".list.yaml.next"), "half");

        assertThatThrownBy(() -> new WholeFile(file, Duration.ofMillis(50)).change(before -> before + "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(".list.yaml.next", "delete it");
        assertThat(file).content().isEqualTo("# kept\n");
        assertThat(theirs).content().isEqualTo("half");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoMayReadStaysAsItWasAndALinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(new WholeFile(link, Duration.ZERO).change(before -> before + "x\n"))
                .isTrue();
        assertThat(link).isSymbolicLink().content().isEqualTo("# kept\nx\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNotTheFileBeside() throws IOException {
        WholeFile nowhere = new WholeFile(folder.resolve("nowhere/list.yaml"), Duration.ZERO);

        assertThatThrownBy(() -> nowhere.change(before -> before + "x\n"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("list.yaml cannot be changed")
                .hasMessageContaining("there is none")
                .hasMessageNotContaining("list.yaml.next");
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        Path fresh = folder.resolve("fresh.yaml");

        assertThat(new WholeFile(fresh, Duration.ZERO).change(before -> before + "x\n"))
                .isTrue();
        assertThat(fresh).content().isEqualTo("x\n");
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsNamed() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("gone").resolve("list.yaml"), Duration.ZERO);

        assertThatThrownBy(() -> file.change(before -> before + "x\n"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(
                        "list.yaml cannot be changed: nothing can be written in its folder (there is none)");
    }
}
