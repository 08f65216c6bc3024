package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lupusportal.browser.Chromium.Way;

/** What three readers come for, from the home page to the end, with JavaScript and without it. */
@InBrowser
class JourneysTest {

    /** A word that is explained is closed again by scrolling, so the page has to have come to rest before it is touched. */
    private static final double AT_REST_MILLIS = 500;

    private static final double A_MINUTE = 60;

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "WITHOUT_SCRIPT"})
    void someoneJustToldReadsFromPageToPage(Way way) {
        Page page = Chromium.page(way);
        page.setViewportSize(360, 740);
        page.navigate("/");

        page.locator(".starts > section").first().locator("a").first().click();
        assertThat(page.locator(".key-points li").count()).isPositive();
        assertThat(page.locator(".review-state").innerText()).contains("No clinician has reviewed");
        String first = page.locator("h1").innerText();

        page.locator(".neighbours .next").click();
        assertThat(page.locator("h1").innerText()).isNotEqualTo(first);
        assertThat(page.locator("#emergency").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "WITHOUT_SCRIPT"})
    void aWordOfTheGlossaryIsExplainedWhereItStands(Way way) {
        Page page = Chromium.page(way);
        page.setViewportSize(360, 740);
        page.navigate("/lupus/symptoms");
        Locator term = page.locator(".prose a.term").first();
        String id = term.getAttribute("href").substring(1);
        String meaning = page.locator("#" + id + " dd span").first().textContent();

        term.scrollIntoViewIfNeeded();
        page.waitForTimeout(AT_REST_MILLIS);
        term.click();

        Locator shown = page.locator(way == Way.USUAL ? ".word-popover" : "#" + id);
        shown.waitFor();
        assertThat(shown.boundingBox().y).isBetween(0.0, 740.0);
        assertThat(shown.innerText()).contains(meaning);
    }

    @Test
    void onAPhoneTheEndOfAPageIsFoldedAndAReferenceOpensIt() {
        Page page = Chromium.page(Way.USUAL);
        page.setViewportSize(360, 740);
        page.navigate("/stem-cells/msc-in-lupus");
        Locator references = page.locator(".references ol");
        assertThat(references.isVisible()).isFalse();
        page.evaluate("() => document.querySelectorAll('.chapter').forEach(chapter => chapter.open = true)");
        assertThat(Script.faults(page, "claims")).isEmpty();

        page.locator(".prose .citation a").first().click();

        page.locator(".references li:target").waitFor();
        assertThat(references.isVisible()).isTrue();
    }

    @Test
    void onAPhoneEachClaimOfAnAdvertIsAnsweredInShortAndItsNumberOpensTheAnswer() {
        Page page = Chromium.page(Way.USUAL);
        page.setViewportSize(360, 740);
        page.navigate("/check");
        page.locator("textarea[name=text]").fill("Stem cells cure lupus for good.");
        page.locator(".check-form button").click();
        Locator answer = page.locator(".found-answer .verdict").first();
        page.locator(".found-answer summary").first().waitFor();
        assertThat(answer.isVisible()).isFalse();
        assertThat(page.locator(".found-answer summary").first().innerText()).contains("On ", ": overstated");

        page.locator(".mark-number").first().click();

        answer.waitFor();
        assertThat(page.locator(".found-claim").first().boundingBox().y).isBetween(-1.0, 740.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "WITHOUT_SCRIPT"})
    void someoneWeighingMscMeetsCertaintyCaveatAndSourceAndFollowsThem(Way way) {
        Page page = Chromium.page(way);
        page.navigate("/");
        page.locator(".starts a[href='/stem-cells/msc-in-lupus']").click();
        page.waitForLoadState();
        assertThat(Script.faults(page, "claims")).isEmpty();
        Locator note = page.locator(".key-points .note").first();
        String claim = note.getAttribute("data-evidence");
        String caveat = note.locator("[data-caveat]").innerText();

        note.locator(".note-more a").click();
        assertThat(page.url()).endsWith("/evidence/" + claim);
        assertThat(page.locator("[data-caveat]").first().innerText()).isEqualTo(caveat);

        page.locator("a[data-source]").first().click();
        assertThat(page.url()).contains("/sources/");
        assertThat(page.locator("main a[href*='doi.org/']").count()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "WITHOUT_SCRIPT"})
    void theWordsOfAnAdvertAreAnsweredAndLeaveNoTrace(Way way) {
        Page page = Chromium.page(way);
        page.navigate("/");
        page.locator(".heard-it a.button").click();
        page.locator("textarea[name=text]")
                .fill("Adding umbilical-cord MSC to usual treatment leads to more kidney remissions.");
        page.locator("form:has(textarea[name=text]) button").first().press("Enter");
        page.locator("h1:has-text('What this text claims')").waitFor();

        assertThat(page.locator("main [data-claim]").count()).isPositive();
        assertThat(Script.faults(page, "claims")).isEmpty();
        assertThat(page.url()).doesNotContain("umbilical");
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "WITHOUT_SCRIPT"})
    void aNursePutsAHandoutTogetherAndThePatientScansIt(Way way) throws Exception {
        Page page = Chromium.page(way);
        page.navigate("/");
        Hands hands = new Hands();
        hands.click(page.locator("header a[href='/for-clinics']").first());
        hands.click(page.locator("main a[href='/handout']").first());
        hands.click(page.locator("input[name=article][value='lupus/symptoms']"));
        hands.click(page.locator("input[name=text][value=key-points]"));
        hands.type(page.locator("#clinic"), "Example Lupus Clinic");
        hands.enter(page.locator("#clinic"));

        Locator code = page.locator(".handout-result .share-code svg");
        code.waitFor();
        String sheet = page.locator(".handout-result a[href*='handout.pdf']").getAttribute("href");
        assertThat(page.title()).startsWith("Make a handout: Symptoms of lupus");
        HttpResponse<byte[]> paper = Site.get(sheet);
        assertThat(hands.seconds()).isLessThan(A_MINUTE);
        String address = scanned(code);
        assertThat(paper.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

        assertThat(address).startsWith(Site.base());
        Page phone = Chromium.page(Way.WITHOUT_SCRIPT);
        phone.setViewportSize(360, 740);
        phone.navigate(address);
        assertThat(phone.locator("main").innerText()).contains("Symptoms of lupus");
        assertThat(phone.locator(".key-points li").count()).isPositive();
        assertThat(Script.faults(phone, "claims")).isEmpty();
    }

    /** Answers may come late and in any order; a nurse prints what is chosen and nothing that was. */
    @Test
    void nobodyPrintsWhatWasChosenBefore() {
        // A window of its own: in the shared one, the answers held back here would be held back from later tests too.
        try (BrowserContext alone = Chromium.context(Way.USUAL)) {
            Page page = alone.newPage();
            page.navigate("/handout?article=lupus/symptoms&article=lupus/causes");
            List<Route> waiting = new ArrayList<>();
            page.route("**/handout?*", waiting::add);
            Locator print = page.locator(".handout-result a[href*='handout.pdf']");

            page.locator("input[name=print][value=large]").check();
            page.locator("input[name=text][value=key-points]").check();
            page.waitForCondition(() -> waiting.size() == 2);
            assertThat(page.locator("#result-now").getAttribute("inert")).isNotNull();
            waiting.get(1).resume();
            page.waitForCondition(() -> print.getAttribute("href").contains("key-points"));
            page.waitForResponse(answer -> true, waiting.get(0)::resume);
            page.waitForTimeout(AT_REST_MILLIS);

            assertThat(print.getAttribute("href")).endsWith("&text=key-points&print=large");
            assertThat(page.url()).contains("text=key-points").contains("print=large");
            assertThat(page.locator("#result-now").getAttribute("inert")).isNull();
        }
    }

    /** A phone loses its network on the ward; what is shown must not stay dim without a word. */
    @Test
    void whoeverGetsNoAnswerIsToldAndCanGoOn() {
        try (BrowserContext alone = Chromium.context(Way.USUAL)) {
            Page page = alone.newPage();
            page.navigate("/handout?article=lupus/symptoms");
            Locator messages = page.locator("#messages");

            alone.setOffline(true);
            page.locator("input[name=print][value=large]").check();
            page.waitForCondition(() -> messages.innerText().contains("The portal did not answer"));
            assertThat(messages.getAttribute("inert")).isNull();
            assertThat(page.locator("#result-now").getAttribute("inert")).isNotNull();

            alone.setOffline(false);
            page.locator("input[name=paper][value=a4]").check();
            page.waitForCondition(() -> page.url().contains("paper=a4"));

            assertThat(page.locator("#result-now").getAttribute("inert")).isNull();
            assertThat(messages.innerText()).isBlank();
            assertThat(page.locator(".handout-result a[href*='handout.pdf']").getAttribute("href"))
                    .endsWith("&print=large&paper=a4");
        }
    }

    private static String scanned(Locator code) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void aPartOfTheBodyLeadsToWhatLupusDoesThere() {
        Page page = Chromium.open("/lupus/symptoms");

        page.locator(".drawing svg a[href$='#joints']").click();

        assertThat(page.url()).endsWith("#joints");
        assertThat(page.locator("h2#joints").isVisible()).isTrue();
    }
}
