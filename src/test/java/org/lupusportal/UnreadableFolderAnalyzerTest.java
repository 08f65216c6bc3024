package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.manuscript.ManuscriptReader;
import org.springframework.boot.diagnostics.FailureAnalysis;

class UnreadableFolderAnalyzerTest {

    @TempDir
    private Path folder;

    private static FailureAnalysis analysis(Path content) {
        Throwable failure = catchThrowable(() -> new ManuscriptReader().read(content));
        return new UnreadableFolderAnalyzer().analyze(new IllegalStateException(failure));
    }

    @Test
    void saysInPlainWordsThatTheFolderIsNotThere() {
        FailureAnalysis analysis = analysis(folder.resolve("nope"));

        assertThat(analysis.getDescription()).contains("there is no content folder " + folder.resolve("nope"));
        assertThat(analysis.getAction()).contains("--portal.content=DIR");
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("content"), "x");

        assertThat(analysis(file).getDescription()).contains("is a file");
    }
}
