package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers have told their browser: their own colors, more contrast, no motion. */
@InBrowser
class PreferencesTest {

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void inTheReadersOwnColorsEverySignStillShows(String path) {
        Page page = Chromium.open(path);
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setColorScheme(scheme));
            faults.addAll(Script.faults(page, "signs"));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void onPaperNoWordIsWhiteAndNoButtonIsPrinted() {
        Page page = Chromium.open("/about/design");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("() => [...document.querySelectorAll('.verdict strong')]"
                        + ".every(e => getComputedStyle(e).color === getComputedStyle(document.body).color)"))
                .isEqualTo(true);
        page.navigate("/evidence");
        assertThat(page.locator(".map-picture").isVisible())
                .as("the picture of the map")
                .isTrue();
        assertThat(page.evaluate(
                        "() => [...document.querySelectorAll('.map-rows .note')].every(note => ['.note-caveat', "
                                + "'.note-sources'].every(part => getComputedStyle(note.querySelector(part)).fontSize "
                                + "=== getComputedStyle(note).fontSize))"))
                .as("who was studied in letters no larger than the caveat")
                .isEqualTo(true);
        assertThat(page.locator("[data-label='How sure']:visible").count())
                .as("how sure, said again beside the note")
                .isZero();
        page.navigate("/handout?article=lupus/what-is-lupus");
        assertThat(page.evaluate(
                        "() => [...document.querySelectorAll('main > *')].filter(e => e.checkVisibility()).length"))
                .as("of the page for staff, only the handout")
                .isEqualTo(1);
    }

    @Test
    void thePictureOfOneTreatmentFitsAPhoneAndNoLegendStandsAlone() {
        Page page = Chromium.page(Chromium.Way.USUAL);
        page.setViewportSize(390, 844);
        page.navigate("/evidence?intervention=msc");
        assertThat(page.locator(".map-picture").isVisible()).isTrue();
        assertThat(page.locator(".legend").isVisible()).isTrue();
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.map-rows tbody tr')].every(row => "
                                        + "row.querySelector('[data-label=Seen]').offsetTop < row.cells[0].offsetTop + row.cells[0].offsetHeight)"))
                .as("what was seen in one line with the outcome")
                .isEqualTo(true);
        page.navigate("/evidence");
        assertThat(page.locator(".map-picture").isVisible()).isFalse();
        assertThat(page.locator(".legend").isVisible()).isFalse();
    }

    @Test
    void inTheReadersOwnSpacingNoNameOfThePictureRunsIntoASign() {
        Page page = Chromium.open("/evidence");

        assertThat(page.evaluate(
                        "() => [...document.querySelectorAll('.map-picture :is(.outcome-name, .treatment-name)')]"
                                + ".filter(name => { name.style.letterSpacing = '.12em'; name.style.wordSpacing = '.16em';"
                                + " return name.getComputedTextLength() > 220; }).map(name => name.textContent)"))
                .isEqualTo(List.of());
    }

    @Test
    void onAPhoneTheSectionsOfALongArticleThatHoldClaimsAreFoldedAsAWhole() {
        Page page = Chromium.page(Chromium.Way.USUAL);
        page.setViewportSize(390, 844);
        page.navigate("/stem-cells/msc-in-lupus");
        String closed = ".prose > .chapter:not([open])";
        assertThat(page.locator(closed).count()).isGreaterThan(5);
        assertThat(page.locator(".prose > .chapter[open] [data-claim]").count())
                .as("claims in sections that stay open")
                .isZero();
        assertThat(page.locator(closed + " summary").first().innerText()).containsPattern("[0-9] claims?");
        assertThat(page.locator(".prose [data-claim]:visible").count())
                .as("claims without a note to be seen")
                .isEqualTo(page.locator(".prose .note:visible").count());

        page.locator(".contents a").nth(1).click();
        assertThat(page.locator(".chapter.fold[open]").count())
                .as("the section that the contents lead to opens")
                .isEqualTo(1);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(
                        "() => [...document.querySelectorAll('.prose .note')].every(note => note.checkVisibility())"))
                .as("all notes on paper")
                .isEqualTo(true);
        page.navigate("/lupus/causes");
        assertThat(page.locator(".chapter").count()).as("a short article").isZero();
        page.navigate("/stem-cells/msc-in-lupus#survival");
        assertThat(page.locator(".chapter.fold[open] h2").allInnerTexts())
                .as("the section that an address leads to is open from the start")
                .containsExactly("Survival");
        page.setViewportSize(1280, 900);
        page.navigate("/stem-cells/msc-in-lupus");
        assertThat(page.locator(".chapter").count()).as("a wide window").isZero();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void nothingMovesForThoseWhoWantNoMotion(String path) {
        Page page = Chromium.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

        assertThat(Script.faults(page, "motion")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void thoseWhoWantMoreContrastGetTheFullColorOfText(String path) {
        Page page = Chromium.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));

        assertThat(page.evaluate("() => [...document.querySelectorAll('.small')]"
                        + ".every(e => getComputedStyle(e).color === getComputedStyle(document.body).color)"))
                .isEqualTo(true);
    }
}
