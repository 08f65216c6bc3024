package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small windows, large letters and wide spacing: no sideways scrolling and nothing cut off (WCAG 1.4.4, 1.4.10, 1.4.12). */
@InBrowser
class ReflowTest {

    /** The spacing that a reader may set by WCAG 1.4.12. */
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-block-end: 2em !important }
            """;

    /** A window of 1280 by 1024 at 400 % zoom has 320 by 256 CSS pixels. */
    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void atFourTimesTheSizeNothingRunsOutOfTheWindow(String path) {
        assertThat(faults(path, 320, 256, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void theReadersOwnSpacingCutsNothingOff(String path) {
        List<String> faults = new ArrayList<>(faults(path, 320, 256, SPACING));
        faults.addAll(faults(path, 1280, 900, SPACING));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void lettersTwiceAsLargeFitOnEveryScreen(String path) {
        List<String> faults = new ArrayList<>(faults(path, 1280, 900, "html { font-size: 200% !important }"));
        faults.addAll(faults(path, 768, 900, "html { font-size: 200% !important }"));
        faults.addAll(faults(path, 320, 480, "html { font-size: 150% !important }"));
        faults.addAll(faults(path, 390, 844, "html { font-size: 200% !important }"));

        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String path, int width, int height, String style) {
        Page page = Chromium.page(Chromium.Way.WITHOUT_POLICY);
        page.setViewportSize(width, height);
        page.navigate(path);
        if (!style.isEmpty()) {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(style));
        }
        return Script.faults(page, "reflow");
    }
}
