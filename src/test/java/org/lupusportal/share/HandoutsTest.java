package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.ShortLink;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class HandoutsTest {

    private static final Clock CLOCK =
            Clock.fixed(SomeShelf.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final String HOSTILE = "<script>alert(1)</script><style>.evidence{display:none}</style>";

    private final Edition edition = SomeShelf.edition();
    private final Handouts handouts = handouts(new PdfPress(2, 8));

    private static Handouts handouts(PdfPress press) {
        return new Handouts(new DaySheets(SomeShelf.pages(), CLOCK), CLOCK, note -> note.contains("cures"), press);
    }

    private HandoutChoice choice(String query) {
        Map<String, List<String>> asked = new java.util.HashMap<>();
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            asked.computeIfAbsent(sides[0], k -> new ArrayList<>())
                    .add(java.net.URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return handouts.choice(asked, edition);
    }

    private Document form(String query) {
        return page(handouts.form(choice(query), edition));
    }

    private static Document page(PageBytes bytes) {
        return Jsoup.parse(new String(bytes.plain(), StandardCharsets.UTF_8));
    }

    @Test
    void theWholeChoiceStandsInTheAddress() {
        String query = "article=stem-cells/msc&article=lupus/symptoms&section=lupus/symptoms%23skin&claim=msc-remission"
                + "&text=key-points&questions=without&print=large&paper=a4&clinic=Lupus%20Clinic&phone=555-0100&note=Bring%20this.";

        assertThat(choice(query).query()).isEqualTo(query);
        assertThat(choice(query).words()).isEmpty();
    }

    @Test
    void aLinkToAHandoutLeadsToTheSameHandout() {
        HandoutChoice chosen = choice(
                "article=stem-cells/msc&article=lupus/symptoms&section=lupus/symptoms%23skin&claim=msc-remission&clinic=A%20%26%20B");
        String link = form(chosen.query()).selectFirst("a[href*=read=]").attr("href");

        HandoutChoice read = choice(link.substring(link.indexOf('?') + 1));

        assertThat(link).matches("https://lupus\\.example/handout\\?read=[0-9A-Z.:]+&clinic=.*");
        assertThat(read.query()).isEqualTo(chosen.query());
        assertThat(read.items()).allMatch(item -> item.seen().isPresent());
    }

    /** Links of the first kind stand on paper, in small letters and with the anchors of sections. */
    @Test
    void anEarlierLinkWithAnchorsStillLeadsToItsSections() {
        String code = ShortLink.of(edition.findArticle(new ArticlePath("lupus", "symptoms"))
                        .orElseThrow())
                .code();

        assertThat(choice("read=" + code + "~skin").query())
                .isEqualTo(choice("article=lupus/symptoms&section=lupus/symptoms%23skin")
                        .query());
        assertThat(choice("read=" + code + "~gone").words()).hasSize(1);
        assertThat(choice("read=" + code + ":0000").words()).hasSize(1);
    }

    /** Staff paste what stands in the bar of their browser, on a sheet or in an e-mail. */
    @ParameterizedTest
    @CsvSource({
        "/lupus/symptoms, article=lupus/symptoms",
        "lupus/symptoms/, article=lupus/symptoms",
        "' lupus/symptoms ', article=lupus/symptoms",
        "/Lupus/Symptoms, article=lupus/symptoms",
        "https://lupus.example/lupus/symptoms, article=lupus/symptoms",
        "http://lupus.example/lupus/symptoms?seen=zzz0, article=lupus/symptoms",
        "Lupus.Example/lupus/symptoms, article=lupus/symptoms",
        "https://lupus.example/lupus/symptoms.pdf, article=lupus/symptoms",
        "https://lupus.example/lupus/symptoms/qr.png, article=lupus/symptoms",
        "https://lupus.example/lupus/signs, article=lupus/symptoms",
        "https://lupus.example/lupus/symptoms#skin, article=lupus/symptoms&section=lupus/symptoms%23skin",
        "https://lupus.example/evidence/msc-remission, claim=msc-remission",
        "evidence/msc-remission, claim=msc-remission",
    })
    void anAddressThatWasPastedIsUnderstood(String pasted, String query) {
        String encoded = java.net.URLEncoder.encode(pasted, StandardCharsets.UTF_8);

        assertThat(choice("article=" + encoded).query()).isEqualTo(query);
        assertThat(choice("article=" + encoded).words()).isEmpty();
    }

    @Test
    void aShortLinkThatWasPastedIsUnderstoodAndSoIsTheAddressOfASectionOrClaim() {
        String code = ShortLink.of(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow())
                .code();

        assertThat(choice("article=https://lupus.example/s/" + code).query()).isEqualTo("article=lupus/symptoms");
        assertThat(choice("article=/s/" + code + "%23skin").query())
                .isEqualTo("article=lupus/symptoms&section=lupus/symptoms%23skin");
        assertThat(choice("section=https://lupus.example/lupus/symptoms%23skin").query())
                .isEqualTo("article=lupus/symptoms&section=lupus/symptoms%23skin");
        assertThat(choice("claim=/evidence/msc-remission").query()).isEqualTo("claim=msc-remission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/lupus/symptoms",
                "https://lupus.example.evil.example/lupus/symptoms",
                "//lupus.example/lupus/symptoms",
                "javascript:alert(1)",
                "https://lupus.example",
                "/lupus",
                "/s/garbage",
                "/",
                "%23skin",
            })
    void whatLeadsToNoPageOfOursIsTold(String pasted) {
        assertThat(choice("article=" + pasted).words()).containsExactly("One page was not found and was left out.");
        assertThat(choice("article=" + pasted).isEmpty()).isTrue();
    }

    @Test
    void aHandoutOfOneWholePageLeadsToThePageItself() {
        assertThat(handouts.link(choice("article=lupus/symptoms"), edition)).startsWith("https://lupus.example/s/");
        assertThat(handouts.link(choice("claim=msc-remission"), edition)).startsWith("https://lupus.example/s/");
        assertThat(handouts.link(choice("article=lupus/symptoms&note=Hello"), edition))
                .contains("/handout?read=");
    }

    @Test
    void whoFollowsAnOldLinkToAHandoutIsToldWhatChanged() {
        String link = handouts.link(choice("article=lupus/symptoms&text=key-points"), edition);
        Edition later = SomeShelf.edition("Lupus can cause a rash or a fever.", 2);
        String code = link.substring(link.indexOf("read=") + 5, link.indexOf('&'));

        HandoutChoice read = handouts.choice(Map.of("read", List.of(code)), later);

        assertThat(page(handouts.reading(read, later)).select(".seen").text())
                .contains("has changed since")
                .contains("Change number 2");
        assertThat(page(handouts.reading(choice("read=" + code), edition)).select(".seen"))
                .isEmpty();
    }

    /** A link with another memory than the claim has now stands for one that was made before the claim changed. */
    @Test
    void whoFollowsAnOldLinkToAClaimOnAHandoutIsToldThatItChanged() {
        String fresh = ShortLink.of(edition.claim(SomeShelf.CLAIM)).code();
        String old = new ShortLink("/evidence/" + SomeShelf.CLAIM, "zzz0").code();

        assertThat(page(handouts.reading(choice("read=" + old + "&text=key-points"), edition))
                        .select(".claim-card .seen")
                        .text())
                .contains("has changed since");
        assertThat(page(handouts.reading(choice("read=" + fresh + "&text=key-points"), edition))
                        .select(".seen"))
                .isEmpty();
    }

    @Test
    void aHandoutOfOneClaimIsCalledByWhatItIsOn() {
        assertThat(form("claim=msc-remission").select(".handout-title").text())
                .isEqualTo("Evidence: MSC, kidney remission");
        assertThat(form("claim=msc-remission").select("label:has([name=claim])").text())
                .isEqualTo("Evidence: MSC, kidney remission (msc-remission)");
    }

    @Test
    void aCollectionIsAChoiceInItsOrder() {
        assertThat(choice("collection=both").query()).isEqualTo("article=lupus/symptoms&article=stem-cells/msc");
        assertThat(form("collection=both").select(".handout-title").text()).isEqualTo("Both pages");
    }

    @Test
    void anArticleCanBeMoved() {
        assertThat(choice("article=lupus/symptoms&article=stem-cells/msc&up=stem-cells/msc")
                        .query())
                .isEqualTo("article=stem-cells/msc&article=lupus/symptoms");
        assertThat(choice("article=lupus/symptoms&article=stem-cells/msc&up=lupus/symptoms")
                        .query())
                .isEqualTo("article=lupus/symptoms&article=stem-cells/msc");
    }

    /** The form sends the ticked sections of a page whether the page is still ticked or not. */
    @Test
    void aSectionGoesWithItsPage() {
        assertThat(choice("article=lupus/symptoms&part=lupus/symptoms%23skin&article=stem-cells/msc")
                        .query())
                .isEqualTo("article=lupus/symptoms&section=lupus/symptoms%23skin&article=stem-cells/msc");
        assertThat(choice("part=lupus/symptoms%23skin&article=stem-cells/msc").query())
                .isEqualTo("article=stem-cells/msc");
        assertThat(form("section=lupus/symptoms%23skin").select("input[name=part][checked]"))
                .hasSize(1);
    }

    @Test
    void whatIsNotThereIsLeftOutAndTold() {
        HandoutChoice choice =
                choice("article=lupus/never&article=../../etc&claim=none&read=xyz&collection=none&section=x");

        assertThat(choice.isEmpty()).isTrue();
        assertThat(choice.words()).hasSize(5);
    }

    @Test
    void aFormerPathStillLeadsToItsArticle() {
        assertThat(choice("article=old/signs").items()).isEmpty();
        assertThat(choice("article=lupus/signs").query()).isEqualTo("article=lupus/symptoms");
    }

    @Test
    void everyClaimInThePreviewStandsWithItsNote() {
        Document page = form("article=stem-cells/msc&claim=msc-remission&text=key-points&note=Bring%20this.");

        assertThat(page.select("[data-claim]"))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(page.getElementById(claim.attr("aria-describedby"))
                                .select("[data-caveat]")
                                .text())
                        .contains("Only 18 people"));
    }

    @Test
    void wordsOfAClinicAreNeverMarkup() {
        String hostile = java.net.URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
        Document page = form("article=stem-cells/msc&clinic=" + hostile + "&note=" + hostile + "&phone=" + hostile);

        assertThat(page.select("script:not([src]):not([type=application/ld+json]), style"))
                .isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain(HOSTILE);
        assertThat(page.select("[data-caveat]")).isNotEmpty();
        assertThat(page.select(".evidence .clinic-words, .clinic-words .evidence, .prose .clinic-words"))
                .isEmpty();
    }

    /** On a phone, a page that begins as before looks as if nothing had happened. */
    @Test
    void whatWasAskedForStandsFirst() {
        Document made = form("article=lupus/symptoms&article=stem-cells/msc&note=Born%2003%2F14%2F1985");

        assertThat(made.select("main h2").first().id()).isEqualTo("give");
        assertThat(made.select("main h1 + #messages")).hasSize(1);
        assertThat(made.select("main a.button")).isNotEmpty();
        assertThat(made.select("#ready")).isEmpty();
        assertThat(made.select(".order button").eachAttr("formaction")).containsOnly("/handout#choose");
        assertThat(form("questions=with").select("main h2").first().id()).isEqualTo("ready");
    }

    @Test
    void aRefusedNoteIsShownNowhere() {
        String page = form("article=lupus/symptoms&note=Born%2003%2F14%2F1985").outerHtml();

        assertThat(page).contains("date of birth").doesNotContain("1985");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aSheetIsAccessibleAndFitForArchives(PDFAFlavour flavour) throws Exception {
        byte[] pdf = pdf(
                choice("collection=both&claim=msc-remission&clinic=Lupus%20Clinic&phone=555-0100&note=Bring%20this."));

        assertThat(faults(pdf, flavour)).isEmpty();
    }

    @Test
    void aNoteInLettersThatTheTypefaceLacksIsToldAtTheForm() {
        Document page = form("article=lupus/symptoms&note=%E8%AF%B7%E5%B8%A6%E6%9D%A5%20%F0%9F%98%80");

        assertThat(page.select("#messages").text()).contains("The note holds letters or signs that cannot be printed.");
        assertThat(page.text()).doesNotContain("\u8bf7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language=es | A handout can be had in English only.",
                "text=banana | How much to print was not understood.",
                "questions=no | Whether to leave out the questions was not understood.",
                "print=huge | The size of the letters was not understood.",
                "paper=a5 | The size of the paper was not understood.",
                "section=lupus/symptoms%23nope | One section was not found. The whole page is shown in its place.",
                "section=lupus/symptoms%23nope&section=lupus/symptoms%23skin | One section was not found and was left out.",
                "section=nope | One section was not found and was left out.",
                "collection=nope | One collection was not found and was left out."
            })
    void whatCannotBeTakenIsTold(String asked, String words) {
        assertThat(choice("article=lupus/symptoms&" + asked).words())
                .singleElement()
                .asString()
                .startsWith(words);
    }

    @Test
    void whatTheFormItselfSendsIsTaken() {
        assertThat(choice("article=lupus/symptoms&section=lupus/symptoms%23skin&text=full&questions=with&print=normal"
                                + "&paper=letter&language=en&clinic=&phone=&note=")
                        .words())
                .isEmpty();
    }

    @Test
    void aSheetHoldsNoteReferencesDatesAndCode() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf(choice("article=stem-cells/msc&paper=a4&print=large")))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("Low certainty: the true effect may be quite different.")
                    .contains("Only 18 people took part, so a real difference could have been missed.")
                    .contains("Studied: 18 people: people with lupus nephritis")
                    .contains("Source: A trial of cells 2017, randomized trial, blinded, 18 people\u00a0[1]")
                    .contains("References 1. A trial of cells")
                    .contains("No clinician has reviewed this text yet.")
                    .contains("Evidence looked for up to November 22, 2026")
                    .contains("https://lupus.example/s/")
                    .contains("Page 1 of");
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Mesenchymal stem cells");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Mesenchymal stem cells");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 300})
    void theCodeOnASheetIsReadFromPaper(int dots) throws Exception {
        for (String query : List.of("article=stem-cells/msc", "collection=both&clinic=Lupus%20Clinic&phone=555-0100")) {
            HandoutChoice choice = choice(query);
            try (PDDocument pdf = Loader.loadPDF(pdf(choice))) {
                BufferedImage paper = new PDFRenderer(pdf).renderImageWithDPI(0, dots, ImageType.GRAY);

                assertThat(QrCodeTest.read(paper).getText()).isEqualTo(handouts.link(choice, edition));
            }
        }
    }

    @Test
    void aCodeLeavesOutTheClinicsLinesWhereTheyWouldMakeItHardToScan() {
        String note =
                "&note=Please%20bring%20this%20sheet%20and%20your%20list%20of%20medicines%20to%20your%20next%20visit.";

        assertThat(form("collection=both&clinic=Clinic%20A").text()).doesNotContain("leaves out the clinic’s lines");
        assertThat(form("collection=both&clinic=Clinic%20A" + note).text())
                .contains("The QR code leaves out the clinic’s lines")
                .contains("Please bring this sheet");
    }

    @Test
    void theSameSheetIsPrintedOnce() {
        HandoutChoice choice = choice("article=lupus/symptoms");

        assertThat(handouts.pdf(choice, edition).orElseThrow())
                .isSameAs(handouts.pdf(choice, edition).orElseThrow());
    }

    @Test
    void aLongWordOfAClinicIsBrokenAndNotCutOff() throws Exception {
        HandoutChoice choice = choice("article=lupus/symptoms&note=" + "W".repeat(200));
        try (PDDocument pdf = Loader.loadPDF(pdf(choice))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().filter(line -> line.matches("W+\\s*")))
                    .hasSizeGreaterThan(2);
        }
    }

    /** Whoever keeps the address of a sheet never sees the form. */
    @Test
    void aSheetTellsWhatWasLeftOut() throws Exception {
        String whole = text(choice("article=lupus/symptoms"));
        String lacking = text(choice("article=lupus/symptoms&article=lupus/never"));

        assertThat(whole).doesNotContain("was not found");
        assertThat(lacking).contains("One page was not found and was left out.");
    }

    private String text(HandoutChoice choice) throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(handouts.pdf(choice, edition).orElseThrow().plain())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aSheetWithWordsOfAClinicIsNotKept() {
        HandoutChoice choice = choice("article=lupus/symptoms&note=Bring%20this.");

        assertThat(handouts.pdf(choice, edition).orElseThrow())
                .isNotSameAs(handouts.pdf(choice, edition).orElseThrow());
    }

    @Test
    void whoComesWhenTheQueueIsFullIsSentAway() {
        Handouts busy = handouts(new PdfPress(1, 1));
        ExecutorService crowd = Executors.newFixedThreadPool(12);
        try {
            List<CompletableFuture<Optional<PageBytes>>> asked = IntStream.range(0, 12)
                    .mapToObj(i -> choice("collection=both&phone=555-01" + (10 + i)))
                    .map(choice -> CompletableFuture.supplyAsync(() -> busy.pdf(choice, edition), crowd))
                    .toList();

            assertThat(asked.stream().map(CompletableFuture::join)).anyMatch(Optional::isPresent);
            assertThat(asked.stream().map(CompletableFuture::join)).anyMatch(Optional::isEmpty);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void aHandoutHasAnEnd() {
        String query = IntStream.range(0, 500)
                .mapToObj(i -> "article=lupus/symptoms&claim=msc-remission&article=n" + i + "/x")
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();

        assertThat(choice(query).items()).hasSize(1);
        assertThat(choice(query).words()).hasSizeLessThan(3);
    }

    private byte[] pdf(HandoutChoice choice) {
        assertThat(choice.words()).isEmpty();
        return handouts.pdf(choice, edition).orElseThrow().plain();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
