package org.lupusportal.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.lupusportal.page.Typeface;

/** A code as dots, black on white, with room for words under it. For one thread. */
final class CodePicture {

    private static final Typeface FACE = Typeface.read("AtkinsonHyperlegibleNext-Regular.ttf");

    /** Of the picture's width, for a line of wide letters. */
    private static final double WIDEST = 0.96;

    private final BufferedImage image;

    private CodePicture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Draws a code at the top.
     *
     * @param code what to draw, with the empty modules around it
     * @param dots a module
     * @param height of the whole picture, in dots
     */
    static CodePicture of(QrCode code, int dots, int height) {
        int side = code.width() * dots;
        BufferedImage image = new BufferedImage(side, height, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = image.getRaster();
        int[] row = new int[side];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < side; x++) {
                row[x] = code.isDark(x / dots, y / dots) ? 0 : 255;
            }
            raster.setPixels(0, y, side, 1, row);
        }
        return new CodePicture(image);
    }

    /**
     * Prints a line in the middle, smaller where it would be too wide.
     *
     * @param line what to print
     * @param size of the letters, in dots
     * @param base on which they stand, in dots from the top
     */
    void print(String line, double size, double base) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        synchronized (FACE) {
            double wanted = FACE.width(line, size);
            double fitting = size * Math.min(1, image.getWidth() * WIDEST / wanted);
            double left = (image.getWidth() - FACE.width(line, fitting)) / 2;
            pen.fill(FACE.outline(line, fitting, left, base));
        }
        pen.dispose();
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
