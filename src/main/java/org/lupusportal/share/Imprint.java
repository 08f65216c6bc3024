package org.lupusportal.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * When and of what a sheet was made, as it stands in the PDF itself: a day and not a moment, and a name that comes of its text and
 * not of the clock, so that the same sheet is the same bytes on every machine. Stateless.
 */
final class Imprint {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    /** Where a color profile names the platform that it was made for (ICC.1, 7.2.10). */
    private static final int PLATFORM = 40;

    private static final int AFTER_PLATFORM = 44;

    private Imprint() {}

    /**
     * Sets it, in the document's own facts and in its metadata, which PDF/A wants to agree.
     *
     * @param pdf what was made
     * @param html of what it was made
     * @param day for which it was made, UTC
     */
    static void set(PDDocument pdf, String html, LocalDate day) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String facts = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(CREATED.matcher(facts)
                    .replaceAll("$1" + day + "T00:00:00+00:00$2")
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            leavePlatformOpen(intent.getDestOutputIntent());
        }
        CRC32 sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(sum.getValue());
    }

    /** Each Java names another platform in the very same colors. */
    private static void leavePlatformOpen(COSStream profile) throws IOException {
        byte[] colors;
        try (InputStream in = profile.createInputStream()) {
            colors = in.readAllBytes();
        }
        Arrays.fill(colors, PLATFORM, AFTER_PLATFORM, (byte) 0);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(colors);
        }
    }
}
