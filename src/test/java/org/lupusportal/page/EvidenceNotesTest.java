package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.edition.Edition;
import org.lupusportal.publish.Editions;

/** Notes of real claims: what must be heard first follows from what was studied, not from how it was put together. */
class EvidenceNotesTest {

    private static Edition edition;

    @BeforeAll
    static void read() {
        edition = Editions.read(Path.of("content"));
    }

    @Test
    void aNoteNamesTheTreatmentAsTheSiteDoes() {
        assertThat(EvidenceNotes.of("note", edition.claim("msc-quality-of-life"), edition)
                        .subject())
                .isEqualTo("MSC, quality of life");
    }

    @Test
    void noTwoNotesLeadOnInTheSameWords() {
        assertThat(edition.claims())
                .extracting(claim -> EvidenceNotes.of("note", claim, edition).subject())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "msc-mice-kidney-disease, 'Studied in animals, not in people.'",
        "msc-mice-lungs, 'Studied in animals, not in people.'",
        "msc-nephritis-remission, ''",
        "msc-quality-of-life, ''"
    })
    void whereNoPeopleWereStudiedThatIsSaidFirst(String claim, String lead) {
        assertThat(EvidenceNotes.of("note", edition.claim(claim), edition).lead())
                .isEqualTo(lead);
    }
}
