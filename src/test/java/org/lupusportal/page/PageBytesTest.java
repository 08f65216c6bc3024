package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

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
