package org.lupusportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lupusportal.page.Typeface;

/** Pictures beside links: whole titles, the same everywhere, in need of nothing from the machine. */
class PictureTest {

    private static final Typeface BOLD = Typeface.read("AtkinsonHyperlegibleNext-Bold.ttf");

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Dots that are not paper in a part of the picture. */
    private static long ink(BufferedImage picture, int fromX, int toX, int fromY, int toY) {
        long dots = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                if ((picture.getRGB(x, y) & 0xffffff) != 0xfdfbf7) {
                    dots++;
                }
            }
        }
        return dots;
    }

    @Test
    void aPictureHasTheSizeThatSitesAskForAndIsSmall() throws IOException {
        byte[] png = Picture.png("What is lupus?", "Lupus Portal");
        BufferedImage picture = read(png);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(60_000);
        assertThat(ink(picture, 80, 1120, 100, 480)).isGreaterThan(5_000);
        assertThat(ink(picture, 80, 1120, 500, 620)).isGreaterThan(2_000);
    }

    @Test
    void theSameTitleMakesTheSameBytesAndAnotherMakesOthers() {
        assertThat(Picture.png("Title", "Site")).isEqualTo(Picture.png("Title", "Site"));
        assertThat(Picture.png("Title", "Site")).isNotEqualTo(Picture.png("Another", "Site"));
    }

    @Test
    void whateverTheTitleNothingStandsInTheMargins() throws IOException {
        for (String title : List.of(
                "Mesenchymal stem cells from umbilical cords in people with lupus nephritis: what studies found and what nobody knows yet",
                "word ".repeat(300).strip(),
                "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(6),
                "Ω ☃ 漢字 😀",
                "e\u0301te\u0301",
                "")) {
            BufferedImage picture = read(Picture.png(title, "A site with a name that is too long ".repeat(9)));

            assertThat(ink(picture, 0, 60, 30, 630)).as(title).isZero();
            assertThat(ink(picture, 1130, 1200, 30, 630)).as(title).isZero();
            assertThat(ink(picture, 0, 1200, 490, 510)).as(title).isZero();
        }
    }

    @Test
    void aLongTitleWrapsBetweenWordsAndEndsInAnEllipsisOnlyWhereThereIsNoRoom() {
        assertThat(TitleLines.of("one two three", BOLD, 100, 420, 3)).containsExactly("one two", "three");
        assertThat(TitleLines.of("one two three four five six", BOLD, 100, 420, 2))
                .containsExactly("one two", "three…");
        assertThat(TitleLines.fits("one two three", BOLD, 100, 420, 2)).isTrue();
        assertThat(TitleLines.fits("one two three", BOLD, 100, 420, 1)).isFalse();
    }

    @Test
    void lettersOutsideTheTypefaceTakeRoomToo() {
        assertThat(BOLD.width("漢", 100)).isPositive();
        assertThat(BOLD.width("ab", 100)).isGreaterThan(BOLD.width("a", 100));
    }
}
