package org.lupusportal.data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lupusportal.page.Typeface;

/**
 * The picture that other sites show beside a link: a title and the portal's name on plain ground, and nothing that could be
 * read as a claim. The same title makes the same bytes on every machine.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
final class Picture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int[] SIZES = {92, 80, 68, 58, 48};
    private static final double LINE = 1.18;
    private static final int NAME_SIZE = 38;
    private static final int ROOM = 370;

    private static final Color PAPER = new Color(0xfdfbf7);
    private static final Color INK = new Color(0x58287f);
    private static final int SHADES = 256;

    private static final Typeface BOLD = Typeface.read("AtkinsonHyperlegibleNext-Bold.ttf");
    private static final Typeface REGULAR = Typeface.read("AtkinsonHyperlegibleNext-Regular.ttf");

    private Picture() {}

    /** Draws one picture at a time: it takes some megabytes and some hundredths of a second. */
    static synchronized byte[] png(String title, String site) {
        BufferedImage mask = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = mask.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        draw(pen, normal(title), normal(site));
        pen.dispose();
        return packed(new BufferedImage(ramp(), mask.getRaster(), false, null));
    }

    private static void draw(Graphics2D pen, String title, String site) {
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, 16));
        int size = SIZES[SIZES.length - 1];
        List<String> lines = TitleLines.of(title, BOLD, size, WIDTH - 2 * MARGIN, (int) (ROOM / (size * LINE)));
        for (int larger : SIZES) {
            int most = (int) (ROOM / (larger * LINE));
            if (TitleLines.fits(title, BOLD, larger, WIDTH - 2 * MARGIN, most)) {
                size = larger;
                lines = TitleLines.of(title, BOLD, larger, WIDTH - 2 * MARGIN, most);
                break;
            }
        }
        double y = 100;
        for (String line : lines) {
            y += size * LINE;
            pen.fill(BOLD.outline(line, size, MARGIN, y));
        }
        double base = HEIGHT - 62;
        AffineTransform place = new AffineTransform(2.1, 0, 0, 2.1, MARGIN - 6.0, base - 46);
        pen.fill(place.createTransformedShape(butterfly()));
        String name = TitleLines.of(site, REGULAR, NAME_SIZE, WIDTH - 2 * MARGIN - 90, 1)
                .get(0);
        pen.fill(REGULAR.outline(name, NAME_SIZE, MARGIN + 78, base));
    }

    /** The portal's mark, on a field of 32 by 32. */
    private static Path2D butterfly() {
        Path2D.Double wings = new Path2D.Double();
        wings.moveTo(16, 11);
        wings.curveTo(13, 4, 3, 2, 3, 8);
        wings.curveTo(3, 14, 7, 16, 10, 16);
        wings.curveTo(6, 17, 5, 25, 10, 27);
        wings.curveTo(14, 28, 16, 22, 16, 18);
        wings.curveTo(16, 22, 18, 28, 22, 27);
        wings.curveTo(27, 25, 26, 17, 22, 16);
        wings.curveTo(25, 16, 29, 14, 29, 8);
        wings.curveTo(29, 2, 19, 4, 16, 11);
        wings.closePath();
        return wings;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** From paper to ink: what was drawn in light becomes what is printed in ink. */
    private static IndexColorModel ramp() {
        byte[] red = new byte[SHADES];
        byte[] green = new byte[SHADES];
        byte[] blue = new byte[SHADES];
        for (int i = 0; i < SHADES; i++) {
            red[i] = mixed(PAPER.getRed(), INK.getRed(), i);
            green[i] = mixed(PAPER.getGreen(), INK.getGreen(), i);
            blue[i] = mixed(PAPER.getBlue(), INK.getBlue(), i);
        }
        return new IndexColorModel(8, SHADES, red, green, blue);
    }

    private static byte mixed(int from, int to, int step) {
        return (byte) Math.round(from + (to - from) * step / (SHADES - 1.0));
    }

    private static byte[] packed(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("every Java platform writes PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
