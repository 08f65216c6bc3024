package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.ShortLink;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.PdfPress;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ShareControllerTest {

    private static final Clock CLOCK =
            Clock.fixed(SomeShelf.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final Edition edition = SomeShelf.edition();
    private final MockMvc web = web(new PdfPress(1, 1));

    private MockMvc web(PdfPress press) {
        Handouts handouts = new Handouts(new DaySheets(SomeShelf.pages(), CLOCK), CLOCK, note -> false, press);
        return MockMvcBuilders.standaloneSetup(
                        new ShareController(() -> edition, handouts, new Address(SomeShelf.BASE)),
                        new HandoutController(() -> edition, handouts))
                .build();
    }

    @Test
    void aShortLinkLeadsToItsArticleForEver() throws Exception {
        ShortLink link = ShortLink.of(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow());

        web.perform(get("/s/" + link.code()))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/lupus/symptoms?seen=" + link.seen()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%%20", "%%20%s", "%s.", "(%s)", "%s,%%20", "%%C2%%A0%s"})
    void whatHangsOnAPrintedCodeIsForgiven(String form) throws Exception {
        ShortLink link = ShortLink.of(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow());

        web.perform(get(java.net.URI.create("/s/" + form.formatted(link.code()))))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/lupus/symptoms?seen=" + link.seen()));
    }

    @Test
    void aShortLinkInCapitalsLeadsThereToo() throws Exception {
        ShortLink link = ShortLink.of(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow());

        web.perform(get("/S/" + link.code().toUpperCase(java.util.Locale.ROOT)))
                .andExpect(header().string("Location", "/lupus/symptoms?seen=" + link.seen()));
    }

    /** A letter or a page of the clinic may show the picture of a code by its address. */
    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void theCodeOfASectionThatWasRenamedLeadsToItsPage(String form) throws Exception {
        byte[] whole = web.perform(get("/lupus/symptoms/qr." + form))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        web.perform(get("/lupus/symptoms/qr." + form).queryParam("section", "renamed"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(whole));
        web.perform(get("/lupus/no-such-page/qr." + form).queryParam("section", "skin"))
                .andExpect(status().isNotFound());
    }

    /** A code is cut out and pinned up: the claim's own words would stand there without certainty, caveat and source. */
    @Test
    void theCodeOfAClaimSaysWhatItIsOnAndNotWhatWasFound() throws Exception {
        web.perform(get("/evidence/msc-remission/qr.svg"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString(">Evidence: MSC, kidney<")))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("remissions"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/handout?article=lupus/symptoms&note=Mu%F1oz",
                "/handout?article=lupus/symptoms&note=%zz",
                "/handout?article=lupus/symptoms&note=half+of+50%",
                "/handout.pdf?article=lupus/symptoms&clinic=%FF",
                "/handout/qr.svg?article=%C3",
                "/handout/qr.png?article=%",
                "/lupus/symptoms/qr.svg?section=%FF",
                "/lupus/symptoms/qr.png?section=%4"
            })
    void anAddressThatCannotBeReadIsRefused(String address) throws Exception {
        int query = address.indexOf('?');

        web.perform(get(address.substring(0, query)).with(request -> {
                    request.setQueryString(address.substring(query + 1));
                    return request;
                }))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/000000000001",
                "/s/x",
                "/lupus/never/qr.svg",
                "/lupus/never/qr.png",
                "/lupus/never.pdf",
                "/evidence/never.pdf",
                "/evidence/never/qr.svg",
                "/lupus/never/qr.svg?section=skin",
                "/handout.pdf",
                "/handout.pdf?article=lupus/never",
                "/handout/qr.svg",
                "/handout/qr.png"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void aCodeTakesItsAddressFromTheOperatorAndNeverFromTheRequest() throws Exception {
        byte[] honest = web.perform(get("/lupus/symptoms/qr.png"))
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] hostile = web.perform(get("/lupus/symptoms/qr.png")
                        .header("Host", "evil.example")
                        .header("X-Forwarded-Host", "evil.example"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(hostile).isEqualTo(honest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lupus/symptoms/qr.svg",
                "/lupus/symptoms/qr.svg?section=skin",
                "/lupus/signs/qr.svg",
                "/evidence/msc-remission/qr.svg",
                "/handout/qr.svg?article=lupus/symptoms"
            })
    void everythingThatCanBeSharedHasACode(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isOk()).andExpect(content().contentType("image/svg+xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lupus/symptoms.pdf",
                "/evidence/msc-remission.pdf",
                "/handout.pdf?section=lupus/symptoms%23skin"
            })
    void everythingThatCanBeSharedHasASheet(String path) throws Exception {
        byte[] pdf = web.perform(get(java.net.URI.create(path)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void aSheetAtAFormerPathHasMovedWithItsArticle() throws Exception {
        web.perform(get("/lupus/signs.pdf"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/lupus/symptoms.pdf"));
    }

    @Test
    void whoComesWhenTheQueueIsFullIsAskedForPatience() throws Exception {
        web(new PdfPress(0, 0))
                .perform(get("/lupus/symptoms.pdf"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void nobodyKeepsOrListsAHandout() throws Exception {
        for (String path : List.of(
                "/handout?article=lupus/symptoms&note=x",
                "/handout?read=" + code(),
                "/handout.pdf?article=lupus/symptoms&note=x")) {
            web.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", "noindex"));
        }
    }

    @Test
    void refusedWordsDoNotStayInTheAddress() throws Exception {
        web.perform(get("/handout").queryParam("article", "lupus/symptoms").queryParam("note", "Born 03/14/1985"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/handout?article=lupus/symptoms&refused=note-date"));
        web.perform(get("/handout?article=lupus/symptoms&refused=note-date"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("such as a date of birth")));
    }

    @Test
    void aSheetThatWouldLackALineLeadsToTheFormThatSaysSo() throws Exception {
        web.perform(get("/handout.pdf").queryParam("article", "lupus/symptoms").queryParam("note", "Born 03/14/1985"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/handout?article=lupus/symptoms&refused=note-date"));
    }

    private String code() {
        return ShortLink.of(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow())
                .code();
    }
}
