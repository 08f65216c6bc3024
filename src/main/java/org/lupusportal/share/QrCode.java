package org.lupusportal.share;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** So many letters high is a code wide: a title is read at arm's length. */
    private static final double SIZES_ACROSS = 17;

    /** From the code's empty modules down to the first base line, in letters: no letter reaches up into them. */
    private static final double FIRST_LINE = 0.8;

    private static final double LEADING = 1.3;
    private static final double FOOT = 0.6;

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
        List<String> lines = lines(title);
        double size = width() / SIZES_ACROSS;
        double height = height(lines, 1);
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
                    .append(number(baseLine(i, 1)))
                    .append("\" font-family=\"Atkinson Hyperlegible Next, Arial, sans-serif\" font-size=\"")
                    .append(number(size))
                    .append("\" text-anchor=\"middle\" fill=\"#000\">")
                    .append(escaped(lines.get(i)))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static List<String> lines(String title) {
        return Lines.of(title, LETTERS_A_LINE, MOST_LINES);
    }

    private double height(List<String> lines, int dots) {
        double letters = lines.isEmpty() ? 0 : lines.size() * LEADING + FOOT;
        return dots * width() * (1 + letters / SIZES_ACROSS);
    }

    private double baseLine(int line, int dots) {
        return dots * width() * (1 + (FIRST_LINE + LEADING * line) / SIZES_ACROSS);
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

    /**
     * A picture, sixteen dots a module, with its title printed under it: pasted into a letter, a bare code would not say where it
     * leads.
     *
     * @param title what the code leads to; at most four lines of it are printed
     */
    public byte[] png(String title) {
        List<String> lines = lines(title);
        CodePicture picture = CodePicture.of(this, DOTS, (int) Math.ceil(height(lines, DOTS)));
        for (int i = 0; i < lines.size(); i++) {
            picture.print(lines.get(i), width() * DOTS / SIZES_ACROSS, baseLine(i, DOTS));
        }
        return picture.png();
    }

    /** A picture for a sheet: dots larger than those of any printer, so that no program makes them smaller and spoils them. */
    byte[] pngForPaper() {
        return CodePicture.of(this, DOTS_ON_PAPER, width() * DOTS_ON_PAPER).png();
    }

    /** Whether a module is dark, counted from the corner of the empty ones; beyond them, none is. */
    boolean isDark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
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
