package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TeachGateCommandTest {

    @Test
    void theLessonsInTheRepositoryMakeTheVeryWeightsOfTheProgram() throws IOException {
        ByteArrayOutputStream learned = new ByteArrayOutputStream();
        TeachGateCommand.read(Path.of("src/gate")).learnTo(learned);
        try (InputStream shipped = TeachGateCommand.class.getResourceAsStream("/gate/weights.bin")) {
            assertThat(learned.toByteArray()).isEqualTo(shipped.readAllBytes());
        }
    }
}
