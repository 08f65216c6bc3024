package org.lupusportal.share;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints HTML as a PDF that a screen reader can read and an archive can keep: PDF/UA-1 and PDF/A-2a, with its typefaces in it.
 * It loads nothing: what the page does not carry itself is left out. Few are printed at once, because each takes a processor
 * and some megabytes; whoever comes when the queue is full is sent away. Safe to share between threads.
 */
public final class PdfPress {

    /** Letters of HTML beyond which a sheet would take seconds: about a hundred pages. */
    static final int LONGEST = 1_500_000;

    private static final long LONGEST_WAIT_MILLIS = 3_000;

    private final Semaphore queue;
    private final Semaphore presses;

    /**
     * Sets up presses.
     *
     * @param atOnce how many are printed at the same time
     * @param waiting how many more may wait, for at most three seconds
     */
    public PdfPress(int atOnce, int waiting) {
        this.presses = new Semaphore(atOnce, true);
        this.queue = new Semaphore(atOnce + waiting);
    }

    /**
     * Prints a page.
     *
     * @param html the page, with its title, language and description
     * @param paper the size of the sheets
     * @param day for which it is printed, UTC; the same page on the same day gives the same bytes
     * @return the PDF; empty where too many are being printed
     */
    Optional<byte[]> print(String html, HandoutChoice.Paper paper, LocalDate day) {
        if (html.length() > LONGEST) {
            throw new IllegalArgumentException("a sheet of " + html.length() + " letters is too long");
        }
        if (!queue.tryAcquire()) {
            return Optional.empty();
        }
        try {
            if (!presses.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(render(document(html, paper), day));
            } finally {
                presses.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            queue.release();
        }
    }

    private Document document(String html, HandoutChoice.Paper paper) {
        Document document = Jsoup.parse(html);
        BoundWords.bind(document);
        KeptNotes.keep(document);
        keepLeadsWithTheirLists(document);
        document.head().appendElement("style").text(Type.STYLE + "@page{size:" + paper.css() + "}");
        Element bookmarks = document.head().appendElement("bookmarks");
        Element parent = bookmarks;
        for (Element heading : document.select("h1[id],h2[id],h3[id]")) {
            boolean deep = heading.normalName().equals("h3") && bookmarks.childrenSize() > 0;
            Element place = deep ? parent : bookmarks;
            Element bookmark = place.appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            parent = deep ? parent : bookmark;
        }
        return document;
    }

    /** No list parts from the words that lead to it, and no item stands alone on its page; one with a note is long enough to. */
    private static void keepLeadsWithTheirLists(Document document) {
        document.select("p:has(+ ul), p:has(+ ol), p:has(+ table)").addClass("leads");
        document.select("li:first-child:not(:last-child), li:nth-last-child(2)").stream()
                .filter(item -> item.selectFirst(".evidence") == null)
                .forEach(item -> item.addClass("leads"));
    }

    private byte[] render(Document document, LocalDate day) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(256 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(Type.PROFILE);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") || uri.startsWith("#") ? uri : null);
        font(builder, Type.REGULAR, 400, FontStyle.NORMAL);
        font(builder, Type.ITALIC, 400, FontStyle.ITALIC);
        font(builder, Type.BOLD, 700, FontStyle.NORMAL);
        font(builder, Type.BOLD_ITALIC, 700, FontStyle.ITALIC);
        builder.withProducer("Lupus Portal");
        builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
        builder.toStream(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument made = renderer.createPDFKeepOpen();
            Imprint.set(made, document.outerHtml(), day);
            made.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), "Atkinson Hyperlegible Next", weight, style, true);
    }

    private static byte[] resource(String path) {
        try (InputStream in = PdfPress.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every sheet is set with; read for the first one, so that no start waits for it. */
    private static final class Type {
        private static final byte[] PROFILE =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        private static final String STYLE = new String(resource("/print/handout.css"), StandardCharsets.UTF_8);
        private static final byte[] REGULAR = resource("/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        private static final byte[] ITALIC = resource("/fonts/AtkinsonHyperlegibleNext-Italic.ttf");
        private static final byte[] BOLD = resource("/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
        private static final byte[] BOLD_ITALIC = resource("/fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf");

        static {
            XRLog.setLoggingEnabled(false);
        }
    }
}
