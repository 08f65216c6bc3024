package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;

/** What is offered in place of a link that leads nowhere. */
class BrokenLinkTest {

    @TempDir
    private Path folder;

    private SmallContent content;

    @BeforeEach
    void layOut() throws IOException {
        content = SmallContent.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "kidney.md, ../lupus/kidneys.md",
        "kidneys.md?from=mail, ../lupus/kidneys.md",
        "../lupus/nephritis.md, ../lupus/kidneys.md",
        "/lupus/nephritis#signs, /lupus/kidneys",
        "/lupus/renal, /lupus/kidneys",
        "/sources/deng2018, /sources/deng2017",
        "/evidence/msc-kidney-remisson, /evidence/msc-kidney-remission"
    })
    void whatWasMeantIsOffered(String target, String meant) throws IOException {
        content.replaced("articles/lupus/kidneys.md", "questions:", "aliases: [/lupus/nephritis]\nquestions:")
                .replaced("addresses.txt", "/lupus/kidneys\n", "/lupus/kidneys\n/lupus/renal -> /lupus/kidneys\n")
                .withText("See [this](" + target + ").");

        assertThat(content.findings(text -> List.of()))
                .filteredOn(finding -> finding.rule().id().equals("broken-link"))
                .extracting(Finding::fix)
                .containsExactly("write `" + meant + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/lupus",
                "http://127.0.0.1/lupus",
                "http://[::1]/lupus",
                "https://www.cdc.gov@clinic.example/lupus",
                "https://intranet/lupus"
            })
    void aLinkThatLeadsToNoSiteOfTheWebIsRefused(String target) throws IOException {
        content.withText("See [this](" + target + ").");

        assertThat(content.findings(text -> List.of()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("broken-link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.cdc.gov:443/lupus", "http://a-b.example", "https://xn--bcher-kva.example"})
    void aLinkToASiteOfTheWebIsTaken(String target) throws IOException {
        content.withText("See [this](" + target + ").");

        assertThat(content.findings(text -> List.of())).isEmpty();
    }

    @Test
    void aLinkWithoutAnAddressIsCalledSo() throws IOException {
        content.withText("See [this]().");

        assertThat(content.findings(text -> List.of()))
                .extracting(Finding::message)
                .containsExactly("the link has no address");
    }
}
