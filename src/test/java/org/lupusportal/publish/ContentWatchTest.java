package org.lupusportal.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {

    @TempDir
    private Path root;

    private Path folder;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger unseen = new AtomicInteger();
    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2026, 11, 22));

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(root.resolve("content/articles/lupus"));
    }

    private ContentWatch watch(Path watched) {
        return ContentWatch.start(watched, day::get, () -> calls.incrementAndGet() > unseen.get());
    }

    private void awaitCall(int before) {
        await().atMost(Duration.ofSeconds(5)).until(() -> calls.get() > before);
    }

    @Test
    void tellsOfASavedFileAndOfOneInAFolderMadeSince() throws IOException {
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            Files.writeString(folder.resolve("a.md"), "a");
            awaitCall(0);
            Path made = Files.createDirectories(root.resolve("content/articles/living"));
            awaitCall(calls.get());

            int before = calls.get();
            Files.writeString(made.resolve("b.md"), "b");
            awaitCall(before);
        }
    }

    @Test
    void tellsWhenALinkLeadsToAnotherFolder() throws IOException {
        Path next = Files.createDirectories(root.resolve("next/articles/lupus"));
        Path link = Files.createSymbolicLink(root.resolve("current"), root.resolve("content"));
        try (ContentWatch watching = watch(link)) {
            assertThat(watching).isNotNull();
            Files.delete(link);
            Files.createSymbolicLink(link, root.resolve("next"));
            awaitCall(0);

            int before = calls.get();
            Files.writeString(next.resolve("a.md"), "a");
            awaitCall(before);
        }
    }

    @Test
    void goesOnWhenTheFolderWasAwayForAWhile() throws IOException {
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            Files.move(root.resolve("content"), root.resolve("away"));
            Files.createDirectories(root.resolve("content/articles/lupus"));
            awaitCall(0);

            await().pollDelay(Duration.ofMillis(1200)).until(() -> true);
            int before = calls.get();
            Files.writeString(folder.resolve("a.md"), "a");
            awaitCall(before);
        }
    }

    @Test
    void tellsThatTheFolderHasGoneAndThatTheSameOneIsBack() throws IOException {
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            Files.move(root.resolve("content"), root.resolve("away"));
            awaitCall(0);

            Files.move(root.resolve("away"), root.resolve("content"));
            awaitCall(1);
        }
    }

    @Test
    void tellsThatAFileHasTakenThePlaceOfTheFolder() throws IOException {
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            Files.move(root.resolve("content"), root.resolve("away"));
            Files.writeString(root.resolve("content"), "no folder");
            awaitCall(0);
        }
    }

    @Test
    void looksAgainUntilTheFolderWasSeen() throws IOException {
        unseen.set(2);
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            Files.writeString(folder.resolve("a.md"), "a");
            awaitCall(2);
        }
    }

    @Test
    void tellsOfANewDay() {
        try (ContentWatch watching = watch(root.resolve("content"))) {
            assertThat(watching).isNotNull();
            day.set(LocalDate.of(2026, 11, 23));
            awaitCall(0);
        }
    }

    @Test
    void isQuietOnceItIsClosed() throws IOException {
        ContentWatch watching = watch(root.resolve("content"));
        watching.close();

        Files.writeString(folder.resolve("a.md"), "a");
        await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
        assertThat(calls).hasValue(0);
    }
}
