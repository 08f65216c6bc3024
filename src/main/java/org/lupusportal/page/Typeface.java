package org.lupusportal.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface of our own as outlines. Java's text drawing is not used because it needs fonts and a font library of the machine,
 * which a small container lacks, and because it draws differently from machine to machine. For one thread at a time.
 */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a file of {@code fonts/}. */
    public static Typeface read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its typeface " + file);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is at a size, both in dots. */
    public double width(String text, double size) {
        double units = 0;
        for (PrimitiveIterator.OfInt letters = text.codePoints().iterator(); letters.hasNext(); ) {
            units += advance(glyphs.getGlyphId(letters.nextInt()));
        }
        return units * size / unitsPerEm;
    }

    /** The outlines of a text whose base line starts at a place. A letter that the typeface lacks is drawn as its empty box. */
    public Shape outline(String text, double size, double x, double y) {
        Path2D.Double path = new Path2D.Double();
        double scale = size / unitsPerEm;
        double at = x;
        for (PrimitiveIterator.OfInt letters = text.codePoints().iterator(); letters.hasNext(); ) {
            int glyph = glyphs.getGlyphId(letters.nextInt());
            path.append(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(shape(glyph)), false);
            at += advance(glyph) * scale;
        }
        return path;
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape shape(int glyph) {
        try {
            var outline = font.getGlyph().getGlyph(glyph);
            return outline == null ? new Path2D.Double() : outline.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
