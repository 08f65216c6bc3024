package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Assets ASSETS = Assets.read();

    @Test
    void styleNamesTheTypefaceByItsAddressAndHoldsNoComments() {
        String css = text("site.css");

        assertThat(css)
                .contains("url(\"" + ASSETS.addresses().get("atkinson-hyperlegible-next.woff2") + "\")")
                .doesNotContain("asset(", "/*");
    }

    @Test
    void theScriptStaysSmall() {
        assertThat(text("site.js").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(10 * 1024);
    }

    private static String text(String file) {
        String address = ASSETS.addresses().get(file);
        return ASSETS.pages().stream()
                .filter(page -> page.path().equals(address))
                .map(page -> new String(page.bytes().plain(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
