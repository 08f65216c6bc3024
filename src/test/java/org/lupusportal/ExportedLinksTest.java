package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.page.Page;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;
import org.lupusportal.publish.Publisher;

/** A copy of the site offers nothing that only a server can do, and every file that it offers is there. */
class ExportedLinksTest {

    private static final String BASE = "https://copy.example";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private static Publication publication;
    private static Map<String, Page> files;

    @BeforeAll
    static void layOut() {
        Pages pages = Workshop.pages(URI.create(BASE)).forCopy();
        Publisher publisher = Workshop.publisher(pages, CLOCK);
        publication = ((Outcome.Accepted) publisher.publish(ContentCopy.REAL, Optional.empty())).publication();
        files = Stream.of(
                        publication.pages(),
                        pages.withoutServer(publication.edition(), publisher.today()),
                        ExportCommand.sharedFiles(publication.edition(), pages, CLOCK)
                                .pages())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Page::path, page -> page, (first, last) -> last));
    }

    private static Map<String, Document> documents() {
        return files.values().stream()
                .filter(page -> !page.path().matches(".*\\.(pdf|svg|png|json|atom|xml|bib|ris)"))
                .filter(page -> page.bytes().contentType().startsWith("text/html"))
                .collect(Collectors.toMap(
                        Page::path,
                        page -> Jsoup.parse(new String(page.bytes().plain(), StandardCharsets.UTF_8), BASE)));
    }

    @Test
    void everyLinkAndPictureAndThingToCopyIsAFileOfTheCopy() {
        Map<String, Document> documents = documents();
        List<String> dead = new ArrayList<>();
        documents.forEach((path, page) -> {
            for (Element element :
                    page.select("a[href], img[src], link[href], script[src], form[action], [data-copy]")) {
                for (String attribute : List.of("href", "src", "action", "data-copy")) {
                    String target = element.attr(attribute).replace(BASE, "");
                    if (target.matches("/[^/ ].*|/") && !leads(target, documents)) {
                        dead.add(path + " -> " + target);
                    }
                }
            }
        });
        assertThat(dead).isEmpty();
        assertThat(documents).hasSizeGreaterThan(400);
    }

    private static boolean leads(String target, Map<String, Document> documents) {
        URI uri = URI.create(target.replace(" ", "%20"));
        Page file = files.get(uri.getPath());
        Document page = documents.get(uri.getPath());
        return file != null
                && (uri.getFragment() == null || page == null || page.getElementById(uri.getFragment()) != null);
    }

    @Test
    void everyArticleAndClaimOffersItsOwnLinkCodeAndSheet() {
        Map<String, Document> documents = documents();
        List<String> shared = Stream.concat(
                        publication.edition().articles().stream().map(article -> "/" + article.path()),
                        publication.edition().claims().stream().map(claim -> "/evidence/" + claim.id()))
                .toList();

        assertThat(shared).allSatisfy(path -> {
            Element panel = documents.get(path).getElementById("share");
            assertThat(panel.select("a.share-link").eachAttr("href")).containsExactly(BASE + path);
            assertThat(panel.select("img").eachAttr("src")).containsExactly(path + "/qr.svg");
            assertThat(panel.select("a[href$=.pdf]")).hasSize(1);
            assertThat(panel.select("a[href^=mailto]").attr("href")).doesNotContain("%2Fs%2F", "/s/");
        });
    }

    @Test
    void theCodesLeadToThePageItself() throws Exception {
        for (var article : publication.edition().articles()) {
            byte[] png = files.get("/" + article.path() + "/qr.png").bytes().plain();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int side = image.getWidth();
            int[] dots = image.getRGB(0, 0, side, side, null, 0, side);
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(BASE + "/" + article.path());
        }
    }

    @Test
    void theCommandWritesSheetsAndCodes(@TempDir Path folder) throws Exception {
        Path content = folder.resolve("content");
        ContentCopy.of(ContentCopy.SMALLEST, content);
        Files.deleteIfExists(content.resolve("README.md"));
        Path site = folder.resolve("site");

        int exit = new picocli.CommandLine(new ExportCommand())
                .execute(site.toString(), "--content", content.toString(), "--base-url", BASE);

        assertThat(exit).isZero();
        assertThat(Files.readAllBytes(site.resolve("lupus/kidneys.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(site.resolve("lupus/kidneys/qr.svg")).exists();
        assertThat(site.resolve("lupus/kidneys/qr.png")).exists();
        assertThat(site.resolve("s")).doesNotExist();
        assertThat(Files.readString(site.resolve("lupus/kidneys/index.html"))).doesNotContain("/s/");
    }
}
