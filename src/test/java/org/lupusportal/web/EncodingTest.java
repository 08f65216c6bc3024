package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.lupusportal.page.PageBytes;

class EncodingTest {

    private static final PageBytes PAGE = PageBytes.ofText("text/html", "Lupus. ".repeat(200));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip | gzip
            GZIP | gzip
            ' deflate ,gzip;q=0.5' | gzip
            gzip;q=1.0, br;q=0 | gzip
            gzip;q=1.0, br;q=0.000 | gzip
            gzip ; q=0.001 | gzip
            deflate, gzip, br, zstd | br
            br | br
            gzip;q=1.0, br;q=0.5 | gzip
            gzip;q=0.5, br;q=0.55 | br
            gzip;q=abc | gzip
            gzip;q=0.8, identity;q=0.8 | gzip
            """)
    void theFormThatTheBrowserLikesBestIsSent(String accepted, String form) {
        assertThat(Encoding.of(accepted, PAGE).name()).contains(form);
    }

    @ParameterizedTest
    @NullSource
    @CsvSource(delimiter = '|', textBlock = """
            ''
            identity
            gzip;q=0
            gzip; q=0.
            gzipped
            ', ,;'
            deflate;q=0.5
            gzip;q=0.5, identity;q=1
            gzip;q=0.5, br;q=0.25, identity;q=0.75
            """)
    void plainBytesAreSentWhereNothingElseIsTaken(String accepted) {
        assertThat(Encoding.of(accepted, PAGE).name()).isEmpty();
        assertThat(Encoding.of(accepted, PAGE).depends()).isTrue();
    }
}
