package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core over every kind of page: WCAG 2.2 AA, best practices and AAA contrast; light and dark, on a phone and on a desk. */
@InBrowser
class AccessTest {

    @Test
    void axeSeesFaults() {
        Page page = Chromium.page(Chromium.Way.WITHOUT_POLICY);
        page.navigate("about:blank");
        page.setContent(
                "<!DOCTYPE html><html><title>x</title><p style='color:#999'>pale</p><img src='x.png'><a href='#'></a>");

        List<String> faults = Script.axe(page);

        assertThat(String.join("\n", faults)).contains("color-contrast", "image-alt", "link-name", "html-has-lang");
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void axeFindsNothing(String path) {
        List<String> faults = new ArrayList<>();
        Page page = Chromium.open(path);
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            Script.axe(page).forEach(fault -> faults.add("light " + width + " " + fault));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Script.axeOnColors(page).forEach(fault -> faults.add("dark " + width + " " + fault));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void thePageHasOneTitleOneMainPartAndHeadingsInOrder(String path) {
        Page page = Chromium.open(path);
        List<String> levels = headings(page);

        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).startsWith("en");
        assertThat(page.locator("main").count()).isEqualTo(1);
        assertThat(levels).first().isEqualTo("1");
        assertThat(levels).containsOnlyOnce("1");
        for (int i = 1; i < levels.size(); i++) {
            assertThat(Integer.parseInt(levels.get(i)))
                    .as("heading %s of %s", i, path)
                    .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> headings(Page page) {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
                + ".filter(h => h.checkVisibility()).map(h => h.localName[1])");
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#withDrawings")
    void aDrawingHasItsTitleItsDescriptionAndLettersLargeEnoughForAPhone(String path) {
        Page page = Chromium.open(path);
        page.setViewportSize(360, 800);

        assertThat(page.locator(".drawing svg").count()).isPositive();
        assertThat(Script.faults(page, "drawings")).isEmpty();
    }
}
