package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastReadingsTest {

    @TempDir
    private Path folder;

    private final ManuscriptReader reader = new ManuscriptReader();

    @BeforeEach
    void copy() throws IOException {
        Path from = Path.of("src/test/resources/contents/smallest");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void whatHasNotChangedIsNotUnderstoodAnew() {
        List<ArticleDraft> first = reader.read(folder).articles();
        List<ArticleDraft> second = reader.read(folder).articles();

        assertThat(first).isNotEmpty();
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }

    @Test
    void aChangedFileIsReadAndSoIsOneThatIsBackAgain() throws IOException {
        Path article = articleFile();
        String before = Files.readString(article);
        Manuscript first = reader.read(folder);

        Files.writeString(article, before + "\nOne more line.\n");
        Manuscript second = reader.read(folder);
        Files.delete(article);
        Manuscript third = reader.read(folder);
        Files.writeString(article, before);
        Manuscript fourth = reader.read(folder);

        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(third.articles()).hasSize(first.articles().size() - 1);
        assertThat(fourth.fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void aFaultIsToldEachTime() throws IOException {
        Files.writeString(articleFile(), "no front matter");

        int first = reader.read(folder).faults().size();

        assertThat(first).isPositive();
        assertThat(reader.read(folder).faults()).hasSize(first);
    }

    private Path articleFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("articles"))) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
