package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.ContentCopy;
import org.lupusportal.text.Located;

class ContactTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help@lupus.example",
                "first.last+lupus@mail.lupus.example",
                "https://lupus.example",
                "https://lupus.example:8443/mistakes/tell?from=portal"
            })
    void anAddressToWriteToIsRead(String contact) throws IOException {
        Manuscript manuscript = read(contact);

        assertThat(manuscript.faults()).isEmpty();
        assertThat(manuscript.site().orElseThrow().contact())
                .map(Located::value)
                .contains(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "help@lupus",
                "http://lupus.example",
                "javascript:alert(1)",
                "https://lupus.example/<b>",
                "mailto:help@lupus.example",
                "Cells work. help@lupus.example",
                "[help@lupus.example]",
                "''"
            })
    void whatIsNoAddressIsAFault(String contact) throws IOException {
        Manuscript manuscript = read(contact);

        assertThat(manuscript.faults())
                .extracting(finding -> finding.rule().id())
                .containsExactly("wrong-type");
        assertThat(manuscript.site().orElseThrow().contact()).isEmpty();
    }

    private Manuscript read(String contact) throws IOException {
        Path site = ContentCopy.of(Path.of("src/test/resources/contents/smallest"), folder)
                .resolve("site.yaml");
        Files.writeString(site, "contact: " + contact + "\n" + Files.readString(site));
        return new ManuscriptReader().read(folder);
    }
}
