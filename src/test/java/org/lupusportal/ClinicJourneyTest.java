package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lupusportal.edition.Article;
import org.lupusportal.publish.UncheckedContent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What staff of a clinic do, over the real content on a real server, by plain links and forms. */
class ClinicJourneyTest {

    private static ConfigurableApplicationContext portal;
    private static String base;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeAll
    static void start() {
        portal = PortalApplication.serve(
                "--server.port=0",
                "--management.server.port=-1",
                "--portal.content=content",
                "--portal.base-url=https://portal.example");
        base = "http://localhost:"
                + ((ServletWebServerApplicationContext) portal).getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    private static String local(String link) {
        return URI.create(link).isAbsolute() ? link.substring(link.indexOf('/', "https://".length())) : link;
    }

    /** Reads the code at the top of a picture, beneath which stands what it leads to. */
    private static String decodedFromTop(BufferedImage image) throws Exception {
        int side = image.getWidth();
        return decoded(image.getSubimage(0, 0, side, side), Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE));
    }

    private static String decoded(BufferedImage image, Map<DecodeHintType, Boolean> hints) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))),
                        hints)
                .getText();
    }

    @Test
    void aNurseGoesFromTheHomePageToAPrintedSheetWithACodeInFourSteps() throws Exception {
        Element clinics = page("/").selectFirst("a[href=/for-clinics], a[href=/handout]");
        assertThat(clinics).as("a way for clinics on the home page").isNotNull();
        String collection = page("/handout").select("#ready ~ .cards a").attr("href");
        Document made = page(collection.replaceFirst("#.*", ""));
        Element sheet = made.selectFirst(".handout-result a.button");

        HttpResponse<byte[]> pdf = get(local(sheet.attr("href")));

        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String code = decoded(new PDFRenderer(document).renderImageWithDPI(0, 300), Map.of());
            assertThat(code).startsWith("https://portal.example/handout?read=");
            assertThat(page(local(code)).select(".handout h1")).isNotEmpty();
        }
    }

    @Test
    void everyExampleOnThePageForClinicsWorks() throws Exception {
        Document clinics = page("/for-clinics");

        assertThat(clinics.select("a[data-example]")).hasSizeGreaterThan(15);
        for (Element example : clinics.select("a[data-example]")) {
            HttpResponse<byte[]> response = get(example.attr("href").replaceFirst("#.*", ""));
            String body = new String(response.body(), StandardCharsets.UTF_8);
            assertThat(response.statusCode()).as(example.attr("href")).isEqualTo(200);
            assertThat(body).as(example.attr("href")).doesNotContain("Nothing found");
            if (example.attr("href").startsWith("/infobutton")) {
                assertThat(body).as(example.attr("href")).containsAnyOf("<entry", "infobutton-result", "\"entry\":[{");
            }
        }
        assertThat(clinics.select("main a[href^=/]"))
                .allSatisfy(link -> assertThat(
                                get(link.attr("href").replaceFirst("#.*", "")).statusCode())
                        .as(link.attr("href"))
                        .isEqualTo(200));
    }

    /** What a clinic copies into its own page must be shown there: a picture that only our pages may show stays empty. */
    @Test
    void theCodeToEmbedWorksOnAnotherSite() throws Exception {
        Document embedded =
                Jsoup.parse(page("/for-clinics").select("code[data-embed]").text());

        String link = local(embedded.selectFirst("a").attr("href"));
        assertThat(page(link).selectFirst("h1").text())
                .isEqualTo(embedded.selectFirst("a").text());
        HttpResponse<byte[]> code = get(local(embedded.selectFirst("img[alt]").attr("src")));
        assertThat(code.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(code.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
    }

    @Test
    void theExampleCallOfAHookIsAnsweredWithCards() throws Exception {
        String example = page("/for-clinics").select("pre code[data-example]").text();
        String body = example.substring(example.indexOf('{'));

        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(base + "/cds-services/patient-view"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(response.body()).get("cards").size())
                .isPositive();
    }

    @Test
    void everyArticleCanBeSharedAndItsCodeLeadsBackToIt() throws Exception {
        int read = 0;
        for (Article shared : UncheckedContent.read(Path.of("content")).articles()) {
            Document article = page("/" + shared.path());
            Element panel = article.selectFirst("section.share");
            assertThat(panel.select("a[href^=mailto:]").attr("href")).contains("portal.example");
            assertThat(panel.select(".share-link").eachText())
                    .allSatisfy(link -> assertThat(link).startsWith("https://portal.example/"));
            String png = panel.select("a[href*=qr.png]").attr("href");
            String code = decodedFromTop(ImageIO.read(new ByteArrayInputStream(get(png).body())));
            assertThat(code).startsWith("https://portal.example/s/");
            assertThat(page(local(code)).select("h1").text())
                    .isEqualTo(article.select("h1").text());
            read++;
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void aCodeThatIsGarbageIsAnsweredWithAHelpfulPage() throws Exception {
        for (String code :
                new String[] {"0", "garbage", "7k2m9qxe41d5", "zzzzzzzzzzzz", "%F0%9F%92%A9", "a".repeat(300)}) {
            HttpResponse<byte[]> response = get("/s/" + code);
            assertThat(response.statusCode()).as(code).isEqualTo(404);
            assertThat(Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8))
                            .select("main a[href], main form"))
                    .as(code)
                    .isNotEmpty();
        }
    }

    @Test
    void linksThatWereGivenAwayCanBeLookedAtTogether() throws Exception {
        String typed = "https://portal.example/lupus/kidneys\r\nhttps://portal.example/lupus/kidney\r\n/glossary";

        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(base + "/for-clinics/links"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "links=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Jsoup.parse(response.body()).select("tr[data-state]").eachAttr("data-state"))
                .containsExactly("GOOD", "DEAD", "GOOD");
    }
}
