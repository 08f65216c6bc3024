package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

    private static final String TEXT = "Lupus is a disease. ".repeat(100);

    @Test
    void packedBytesHoldTheSameText() throws IOException {
        PageBytes bytes = PageBytes.ofText("text/plain", TEXT);

        byte[] unpacked =
                new GZIPInputStream(new ByteArrayInputStream(bytes.findGzip().orElseThrow())).readAllBytes();

        assertThat(unpacked).isEqualTo(bytes.plain());
        assertThat(bytes.findBrotli().orElseThrow()).hasSizeLessThan(bytes.plain().length / 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 1008, 1009, 65_520, 65_521, 300_000})
    void brotliHoldsTheSameTextHoweverLong(int length) throws IOException {
        PageBytes bytes = PageBytes.ofText(
                "text/plain", TEXT.repeat(length / TEXT.length() + 1).substring(0, length));

        byte[] unpacked = Decoder.decompress(bytes.findBrotli().orElseThrow()).getDecompressedData();

        assertThat(unpacked).isEqualTo(bytes.plain());
    }

    @Test
    void whatIsShortOrPackedAlreadyIsLeftAsItIs() {
        assertThat(PageBytes.ofText("text/plain", "short").findGzip()).isEmpty();
        assertThat(PageBytes.ofPacked("image/png", new byte[1000]).findBrotli()).isEmpty();
    }

    @Test
    void theTagFollowsFromTheBytes() {
        assertThat(PageBytes.ofText("text/plain", TEXT).tag())
                .isEqualTo(PageBytes.ofText("text/html", TEXT).tag())
                .isNotEqualTo(PageBytes.ofText("text/plain", TEXT + ".").tag());
    }
}
