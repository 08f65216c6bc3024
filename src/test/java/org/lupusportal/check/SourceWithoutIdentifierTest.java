package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.gate.LearnedClaimGate;

class SourceWithoutIdentifierTest {

    private static final String DOI = "DOI: 10.1136/annrheumdis-2017-211073";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1136/ard.2008.101766",
                "10.1002/1529-0131(199709)40:9<1725::AID-ART29>3.0.CO;2-Y",
                "10.1016/S0140-6736(10)61354-2",
                "10.1000.10/123"
            })
    void aDoiIsTaken(String doi) throws IOException {
        assertThat(found("DOI: \"" + doi + "\"\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1234/a<script>alert(1)</script>",
                "10.1234/a b",
                "10.1234/",
                "doi:10.1234/a",
                "10.1234/a'onload='x",
                "10.1136/annrheumdis-2017-211073.",
                "10.1136/annrheumdis\u20132017\u2013211073"
            })
    void whatIsNoDoiIsRefused(String doi) throws IOException {
        assertThat(found("DOI: \"" + doi + "\"\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT01539902",
                "ISRCTN12345678",
                "ChiCTR2000029990",
                "ChiCTR-ONN-16008571",
                "EudraCT 2022-001366-35",
                "EUCTR2015-002826-16-DE",
                "2022-501234-12-00",
                "CTRI/2019/01/017230",
                "JPRN-UMIN000012345",
                "jRCTs031180214",
                "ACTRN12605000123606",
                "KCT0004337",
                "DRKS00012345",
                "IRCT20190717044241N1",
                "NCT01539902, registered after the first person had joined"
            })
    void aNumberOfARegisterIsEnough(String number) throws IOException {
        assertThat(found("custom:\n  registration: \"" + number + "\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "none", "NCT1", "yes, in China", "12345678"})
    void whatIsNoNumberOfARegisterIsNot(String number) throws IOException {
        assertThat(found("custom:\n  registration: \"" + number + "\"")).containsExactly("\"" + number + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT0153990", "NCT015399021", "NCTO1539902", "nct01539902", "NCT01539902; NCT0174185"})
    void aNumberOfTheRegisterIsWholeBesideADoiToo(String number) throws IOException {
        String written = "  registration: \"" + number + "\"\n  participants: 18";
        assertThat(SmallContent.in(folder)
                        .replaced("sources/deng2017.yaml", "  participants: 18", written)
                        .found("source-without-identifier", LearnedClaimGate.strict()))
                .containsExactly("\"" + number + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28478399", "PMC", "PMC553O347", "pmc5530347"})
    void whatIsNoNumberOfPubMedCentralIsRefused(String number) throws IOException {
        assertThat(found(DOI + "\nPMCID: \"" + number + "\"\n")).containsExactly("\"" + number + "\"");
    }

    private List<String> found(String identifier) throws IOException {
        String old = identifier.startsWith("DOI") ? DOI + "\n" : DOI + "\ncustom:";
        return SmallContent.in(folder)
                .replaced("sources/deng2017.yaml", old, identifier)
                .found("source-without-identifier", LearnedClaimGate.strict());
    }
}
