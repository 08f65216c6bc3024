package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;

class AddressFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lupus", "/lupus/kidneys", "/v1.2/a..b/...", "/~x/A_b", "/lupus/.x"})
    void rightAddresses(String path) {
        assertThat(AddressForm.findFault(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lupus; it has to start with a slash",
                "/../x; `.` and `..` are no steps of one",
                "/./x; `.` and `..` are no steps of one",
                "/lupus/../x; `.` and `..` are no steps of one",
                "/lupus/..; `.` and `..` are no steps of one",
                "/lupus/.; `.` and `..` are no steps of one",
                "/%2e%2e/x; `%` cannot stand in one",
                "/..\\x; `\\` cannot stand in one",
                "/Stem cells/x; a space cannot stand in one",
                "/glossary?x; `?` cannot stand in one",
                "/glossary/; a slash stands at its end",
                "//lupus; two slashes follow each other",
                "/lupus//x; two slashes follow each other"
            })
    void wrongAddressesAndWhy(String path, String why) {
        assertThat(AddressForm.findFault(path)).contains(why);
    }

    @Test
    void anAddressHasAnEnd() {
        assertThat(AddressForm.findFault("/" + "a".repeat(200))).contains("it is longer than 200 letters");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/../../../h1/x -> /lupus/kidneys, /a/../../../h1/x",
        "/old -> /../kidneys, /../kidneys",
        "/old/ -> /lupus/kidneys, /old/",
        "/lupus/..,/lupus/..",
        "/old => /new, /old => /new"
    })
    void aLineIsRefusedAtTheAddressThatIsNone(String line, String at) {
        Faults faults = new Faults(Part.ADDRESSES);
        List<AddressLine> read =
                AddressReader.read(ContentFile.of("addresses.txt", "# all\n/lupus\n" + line + "\n"), faults);

        assertThat(read).hasSize(1);
        assertThat(faults.findings()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("broken-address");
            assertThat(fault.at().text()).isEqualTo(at);
            assertThat(fault.at().from().line()).isEqualTo(3);
        });
        assertThat(faults.findings()).extracting(Finding::fix).doesNotContain("");
    }
}
