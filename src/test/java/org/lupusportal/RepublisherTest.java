package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.publish.ContentWatch;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publisher;

/** What becomes of edits to a folder that moves while it is read. */
class RepublisherTest {

    private static final String ARTICLE = "articles/lupus/kidneys.md";

    private final Publisher publisher =
            Workshop.publisher(Workshop.pages(URI.create("https://lupus.example")), Clock.systemUTC());

    @TempDir
    private Path root;

    private Path content;
    private CurrentEdition current;
    private Republisher republisher;

    @BeforeEach
    void publish() throws IOException {
        content = ContentCopy.of(ContentCopy.SMALLEST, root.resolve("content"));
        current = new CurrentEdition((Outcome.Accepted) publisher.publish(content, Optional.empty()));
        republisher =
                new Republisher(content, before -> publisher.publish(content, before), current, publication -> {});
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private String title() {
        return current.edition().articles().get(0).title();
    }

    @Test
    void aFolderThatHasGoneIsToldAndLookedForAgain() throws IOException {
        Files.move(content, root.resolve("away"));

        assertThat(republisher.republish()).isFalse();
        assertThat(current.standing().missed()).contains("there is no content folder " + content);
        assertThat(title()).isEqualTo("Lupus and the kidneys");

        Files.move(root.resolve("away"), content);
        assertThat(republisher.republish()).isTrue();
        assertThat(current.standing().missed()).isEmpty();
        assertThat(current.standing().refused()).isEmpty();
    }

    @Test
    void whatWasRefusedIsLookedAtOnceMoreSinceItMayHaveBeenOnTheMove() throws IOException {
        change(ARTICLE, "title: ", "titel: ");

        assertThat(republisher.republish()).isFalse();
        assertThat(republisher.republish()).isTrue();
        assertThat(current.standing().refused()).isPresent();
        assertThat(current.standing().missed()).isEmpty();
    }

    @Test
    void whatCannotBePublishedIsToldAndNotTriedAgain() {
        Republisher broken = new Republisher(
                content,
                before -> {
                    throw new IllegalStateException("broken");
                },
                current,
                publication -> {});

        assertThat(broken.republish()).isTrue();
        assertThat(current.standing().missed())
                .hasValueSatisfying(why -> assertThat(why).contains("broken"));
    }

    @Test
    void anEditIsLiveAlthoughTheFolderWentAwayAtOnceAndCameBackAsItWas() throws IOException {
        try (ContentWatch watching = ContentWatch.start(content, publisher::today, republisher::republish)) {
            assertThat(watching).isNotNull();
            change(ARTICLE, "Lupus and the kidneys", "Lupus and your kidneys");
            Files.move(content, root.resolve("away"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> current.standing().missed().isPresent());

            Files.move(root.resolve("away"), content);

            await().atMost(Duration.ofSeconds(20)).until(() -> title().equals("Lupus and your kidneys"));
            assertThat(current.standing().missed()).isEmpty();
        }
    }
}
