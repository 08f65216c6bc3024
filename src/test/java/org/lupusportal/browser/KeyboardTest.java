package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page by the keyboard alone. */
@InBrowser
class KeyboardTest {

    /** Enough to leave all but the long lists; in those, the way is the same from line to line. */
    private static final int MOST_STEPS = 70;

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void theFirstStopSkipsToTheContent(String path) {
        Page page = Chromium.open(path);
        page.keyboard().press("Tab");

        assertThat(page.locator(".skip:focus").isVisible()).isTrue();
        assertThat(page.locator(".skip").boundingBox().y).isNotNegative();

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('header') === null"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void everyStopCanBeSeenAndNoneHoldsTheReader(String path) {
        Page page = Chromium.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(walk(page)).isEmpty();
    }

    private static List<String> walk(Page page) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            List<String> stop = Script.faults(page, "focus");
            if (stop.isEmpty() || stop.get(0).startsWith("1 ") && step > 0) {
                faults.addAll(Script.faults(page, "unreached"));
                return faults;
            }
            if (!seen.add(stop.get(0))) {
                faults.add("the Tab key is held at " + stop.get(0));
                return faults;
            }
            faults.addAll(stop.subList(1, stop.size()));
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void onAPhoneTheMenuOpensByKeyAndClosesByEscape(String path) {
        Page page = Chromium.open(path);
        page.setViewportSize(360, 740);
        page.locator(".menu-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#menu").isVisible()).isTrue();

        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('#menu') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Escape");
        assertThat(page.locator("#menu").isVisible()).isFalse();
    }
}
