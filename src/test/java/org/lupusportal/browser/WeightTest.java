package org.lupusportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lupusportal.HtmlChecker;
import org.lupusportal.page.Address;

/** What a reader has to wait for and pay for, in bytes as they cross the wire, and whether the answers are sound HTML. */
@InBrowser
class WeightTest {

    private static final int ARTICLE = 40 * 1024;
    private static final int HOME = 14 * 1024;
    private static final int SCRIPTS = 10 * 1024;

    @ParameterizedTest
    @CsvSource({"gzip", "br"})
    void anArticleWithStyleAndScriptWeighsAtMostFortyKilobytes(String encoding) {
        List<String> tooHeavy = new ArrayList<>();
        for (String path :
                Site.edition().articles().stream().map(Address::article).toList()) {
            int weight = weight(path, encoding, "link[rel=stylesheet], script[src]");
            if (weight > ARTICLE) {
                tooHeavy.add(path + " " + weight);
            }
        }

        assertThat(tooHeavy).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gzip", "br"})
    void theHomePageWithItsStyleComesInTheFirstFourteenKilobytes(String encoding) {
        assertThat(weight("/", encoding, "link[rel=stylesheet]")).isLessThanOrEqualTo(HOME);
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void theScriptsOfAPageTakeAtMostTenKilobytesUnpacked(String path) {
        int scripts = Jsoup.parse(Site.text(path)).select("script[src]").stream()
                .mapToInt(script -> Site.get(script.attr("src")).body().length)
                .sum();

        assertThat(scripts).isBetween(1, SCRIPTS);
    }

    private static int weight(String path, String encoding, String parts) {
        Document page = Jsoup.parse(Site.text(path));
        return packed(path, encoding)
                + page.select(parts).stream()
                        .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                        .mapToInt(part -> packed(part, encoding))
                        .sum();
    }

    private static int packed(String path, String encoding) {
        HttpResponse<byte[]> answer = Site.get(path, "Accept-Encoding", encoding);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains(encoding);
        return answer.body().length;
    }

    @ParameterizedTest
    @MethodSource("org.lupusportal.browser.Site#kinds")
    void nothingIsAskedOfAnyOtherHostAndNothingIsKept(String path) {
        List<String> foreign = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (BrowserContext reader = Chromium.context(Chromium.Way.USUAL)) {
            Page page = reader.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(Site.base()) && !request.url().startsWith("data:")) {
                    foreign.add(request.url());
                }
            });
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.navigate(path);
            assertThat(reader.cookies()).isEmpty();
            assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }

        assertThat(foreign).isEmpty();
        assertThat(said)
                .filteredOn(words -> !words.contains("responded with a status of"))
                .isEmpty();
    }

    @Test
    void theHtmlOfAnswersIsWithoutErrorOrWarning() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        List<String> faults = new ArrayList<>();
        for (String path : Site.answers()) {
            checker.faults(Site.get(path).body()).forEach(fault -> faults.add(path + " " + fault));
        }

        assertThat(faults).isEmpty();
    }
}
