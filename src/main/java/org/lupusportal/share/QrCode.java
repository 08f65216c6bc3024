package org.lupusportal.share;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A QR code that survives paper and a bad photograph: a quarter of it may be lost (error correction Q), and four empty modules
 * stand around it, as the standard (ISO/IEC 18004) asks. Immutable.
 */
public final class QrCode {

    private static final int QUIET = 4;

    /** Pixels a module on a screen, where nothing else says how large the drawing is. */
    private static final int PIXELS = 6;

    /**
     * Dots a module: more than twice the pixels, for screens with two dots a pixel, and so many that a picture printed dot for dot
     * at 300 dots an inch has modules as large as those on a sheet.
     */
    private static final int DOTS = 16;

    private static final int DOTS_ON_PAPER = 3;
    private static final double SMALLEST_MILLIMETRES = 38;

    /** An unsteady hand blurs by half a millimeter; modules of more than twice that stay readable then. */
    private static final double MILLIMETRES_A_MODULE = 1.3;

    /** What is read from a blurred picture in any case. */
    private static final double LEAST_MILLIMETRES_A_MODULE = 1.2;

    /** Half the width of a sheet, so that a title finds room beside it. */
    private static final double LARGEST_MILLIMETRES = 95;

    private static final int LETTERS_A_LINE = 26;
    private static final int MOST_LINES = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text, or nothing where the text is so long that the modules would be too small to be read from a blurred
     * picture: beyond about 240 letters, or 350 where most are capitals and digits.
     */
    public static Optional<QrCode> find(String text) {
        try {
            QrCode code = new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_COMPACT, Boolean.TRUE))
                            .getMatrix());
            return Optional.of(code).filter(drawn -> drawn.width() * LEAST_MILLIMETRES_A_MODULE <= LARGEST_MILLIMETRES);
        } catch (WriterException tooLongForAnyCode) {
            return Optional.empty();
        }
    }

    /** The code of a text that is known to be short. */
    public static QrCode of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("too long for a code: " + text.length()));
    }

    /** Modules on each side, the empty ones around it among them. */
    public int width() {
        return modules.getWidth() + 2 * QUIET;
    }

    /**
     * A drawing with its title printed under it, as a file of its own or within a page.
     *
     * @param title what the code leads to; at most four lines of it are printed
     */
    public String svg(String title) {
        List<String> lines = Lines.of(title, LETTERS_A_LINE, MOST_LINES);
        double size = width() / 17.0;
        double height = width() + lines.size() * size * 1.3 + (lines.isEmpty() ? 0 : size * 0.6);
        StringBuilder svg = new StringBuilder(2_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width())
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(width() * PIXELS)
                .append("\" height=\"")
                .append(Math.round(height * PIXELS))
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped("QR code: " + title))
                .append("\"><title>")
                .append(escaped("QR code: " + title))
                .append("</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"");
        drawModules(svg);
        svg.append("\" shape-rendering=\"crispEdges\"/>");
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x=\"50%\" y=\"")
                    .append(number(width() + size * (0.6 + 1.3 * i)))
                    .append("\" font-family=\"Atkinson Hyperlegible Next, Arial, sans-serif\" font-size=\"")
                    .append(number(size))
                    .append("\" text-anchor=\"middle\" fill=\"#000\">")
                    .append(escaped(lines.get(i)))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    /** Dark modules as flat bars, a bar for each run in a row. */
    private void drawModules(StringBuilder svg) {
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    svg.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    svg.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
            }
        }
    }

    /** The side in millimetres at which it can be read from paper, even out of focus: the wider, the longer its text is. */
    int millimetres() {
        double readable = Math.min(LARGEST_MILLIMETRES, Math.ceil(width() * MILLIMETRES_A_MODULE));
        return (int) Math.max(SMALLEST_MILLIMETRES, readable);
    }

    /** A picture in black and white, sixteen dots a module. */
    public byte[] png() {
        return png(DOTS);
    }

    /** A picture for a sheet: dots larger than those of any printer, so that no program makes them smaller and spoils them. */
    byte[] pngForPaper() {
        return png(DOTS_ON_PAPER);
    }

    private byte[] png(int dots) {
        int side = width() * dots;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = image.getRaster();
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                row[x] = isDark(x / dots - QUIET, y / dots - QUIET) ? 0 : 255;
            }
            raster.setPixels(0, y, side, 1, row);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private boolean isDark(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
