package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of the portal, seen with the eyes of a browser: no claim without certainty, caveat and source in view. */
@InBrowser
class ClaimsSeenTest {

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kindsAndArticles")
    void withoutJavaScriptEveryClaimShowsCertaintyCaveatAndSource(String path) {
        Page page = Chromium.page(Chromium.Way.WITHOUT_SCRIPT);
        page.navigate(path);
        List<String> faults = new ArrayList<>();
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            Script.faults(page, "claims").forEach(fault -> faults.add(width + " " + fault));
        }
        page.setViewportSize(700, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Script.faults(page, "claims").forEach(fault -> faults.add("on paper " + fault));

        assertThat(faults).isEmpty();
    }

    @Test
    void aHiddenCaveatIsNoticed() {
        Page page = Chromium.page(Chromium.Way.WITHOUT_POLICY);
        page.navigate(withClaims());
        page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent(
                        "[data-caveat] { position: absolute; clip-path: inset(50%) } [data-source] { opacity: 0 }"));

        List<String> faults = Script.faults(page, "claims");

        assertThat(faults)
                .anyMatch(fault -> fault.contains("its caveat"))
                .anyMatch(fault -> fault.contains("its source"));
    }

    private static String withClaims() {
        return Site.kindsAndArticles().stream()
                .filter(path -> Site.text(path).contains("data-claim="))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void theDarkPageIsDark(String path) {
        Page page = Chromium.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(27, 24, 32)");
    }
}
