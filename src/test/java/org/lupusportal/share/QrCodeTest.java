package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final double DOTS_A_MILLIMETRE = 300 / 25.4;
    private static final String LINK = "https://lupus.example/s/7k2m9qxe41d5";

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 140, 200})
    void aPrintedCodeIsReadAtThreeHundredDots(int more) throws Exception {
        String text = LINK + "x".repeat(more);
        QrCode code = QrCode.of(text);

        BufferedImage printed = scaled(image(code.pngForPaper()), code.millimetres() * DOTS_A_MILLIMETRE);

        assertThat(read(printed).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 140, 200})
    void aBlurredPhotographOfItIsReadToo(int more) throws Exception {
        String text = LINK + "x".repeat(more);
        QrCode code = QrCode.of(text);

        // a telephone that sees ten dots a millimetre, unsharp by half a module, a little turned, in dim light
        int unsharp = (int) (10.0 * code.millimetres() / code.width() / 2) | 1;
        BufferedImage sharp = turned(scaled(image(code.pngForPaper()), code.millimetres() * 10.0), 3);
        BufferedImage photo = dimmed(blurred(sharp, unsharp));

        assertThat(read(photo).getText()).isEqualTo(text);
    }

    /** Unsharp by half a millimeter all around, which half of the codes did not bear when they were smaller. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60, 100, 140, 180, 190})
    void itsModulesBearABlurOfHalfAMillimeter(int more) {
        QrCode code = QrCode.of("https://lupus-portal.example.org/s/7k2m9qxe41d5" + "x".repeat(more));

        assertThat((double) code.millimetres() / code.width()).isGreaterThanOrEqualTo(1.2);
        assertThat(code.millimetres()).isLessThanOrEqualTo(more == 0 ? 60 : 95);
    }

    /** A picture that a clinic puts into a document is printed dot for dot, by whatever program. */
    @Test
    void aPicturePrintedDotForDotBearsABlurOfHalfAMillimeterToo() throws Exception {
        QrCode code = QrCode.of("https://lupus-portal.example.org/s/7k2m9qxe41d5");

        double dotsAModule = (double) image(code.png("Symptoms of lupus")).getWidth() / code.width();
        assertThat(dotsAModule / DOTS_A_MILLIMETRE).isGreaterThanOrEqualTo(1.3);
    }

    @Test
    void capitalsAndDigitsTakeLessRoomThanSmallLetters() {
        String codes = "7K2M9QXE41D5.".repeat(12);

        assertThat(QrCode.of(LINK + codes).width())
                .isLessThan(QrCode.of(LINK + codes.toLowerCase(java.util.Locale.ROOT))
                        .width());
    }

    @Test
    void aQuarterOfItMayBeLost() throws Exception {
        assertThat(read(image(QrCode.of(LINK).png("Symptoms of lupus")))
                        .getResultMetadata()
                        .get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("Q");
    }

    @Test
    void fourModulesAroundItAreEmpty() throws Exception {
        QrCode code = QrCode.of(LINK);
        BufferedImage image = image(code.png("Symptoms of lupus"));
        int dots = image.getWidth() / code.width();

        assertThat(image.getWidth()).isGreaterThanOrEqualTo(2 * 180);
        assertThat(image.getRGB(4 * dots, 4 * dots) & 0xff).isZero();
        for (int i = 0; i < image.getWidth(); i++) {
            assertThat(image.getRGB(i, 4 * dots - 1) & 0xff).isEqualTo(255);
            assertThat(image.getRGB(4 * dots - 1, i) & 0xff).isEqualTo(255);
        }
    }

    @Test
    void theTitleIsPrintedUnderTheDrawing() {
        Document svg = svg("Symptoms of lupus: what to watch for & when to call");

        assertThat(svg.select("text").text()).isEqualTo("Symptoms of lupus: what to watch for & when to call");
        assertThat(svg.select("title").text()).startsWith("QR code: Symptoms");
    }

    /** The picture is what staff paste into a letter; what stands under it must not touch the code's empty modules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Symptoms of lupus",
                "What MSC are, what was found & what nobody knows",
                "WWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void theTitleIsPrintedUnderThePictureToo(String title) throws Exception {
        QrCode code = QrCode.of(LINK);
        BufferedImage image = image(code.png(title));
        int side = image.getWidth();

        assertThat(image.getHeight()).isGreaterThan(side);
        assertThat(darkDots(image, side, image.getHeight())).isGreaterThan(1_000);
        int dots = side / code.width();
        assertThat(darkDots(image, side - 4 * dots, side)).isZero();
        assertThat(read(image).getText()).isEqualTo(LINK);
        assertThat(image(code.png("")).getHeight()).isEqualTo(side);
    }

    private static long darkDots(BufferedImage image, int top, int bottom) {
        return java.util.stream.IntStream.range(top, bottom)
                .mapToLong(y -> java.util.stream.IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, y) & 0xff) < 128)
                        .count())
                .sum();
    }

    @Test
    void aHostileTitleStaysText() {
        Document svg = svg("</text><script>alert(1)</script>\"><image href=\"x\"/>");

        assertThat(svg.select("script, image")).isEmpty();
    }

    @Test
    void aTitleWithoutEndIsCut() {
        assertThat(svg("long ".repeat(500)).select("text")).hasSize(4);
        assertThat(svg("x".repeat(5_000)).select("text")).hasSize(4);
    }

    @Test
    void aTextThatWouldMakeTinyModulesHasNoCode() {
        assertThat(QrCode.find("x".repeat(240))).isPresent();
        assertThat(QrCode.find("x".repeat(260))).isEmpty();
        assertThat(QrCode.find("x".repeat(5_000))).isEmpty();
    }

    private static Document svg(String title) {
        return Jsoup.parse(QrCode.of(LINK).svg(title), "", Parser.xmlParser());
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BufferedImage scaled(BufferedImage image, double wanted) {
        int side = (int) Math.round(wanted);
        BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, side, side, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage turned(BufferedImage image, double degrees) {
        int margin = image.getWidth() / 5;
        int side = image.getWidth() + 2 * margin;
        BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        graphics.drawImage(image, margin, margin, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage blurred(BufferedImage image, int width) {
        float[] even = new float[width * width];
        Arrays.fill(even, 1f / even.length);
        return new ConvolveOp(new Kernel(width, width, even), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private static BufferedImage dimmed(BufferedImage image) {
        BufferedImage dim = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < dim.getHeight(); y++) {
            for (int x = 0; x < dim.getWidth(); x++) {
                int light = 60 + (image.getRGB(x, y) & 0xff) * (100 + 20 * x / dim.getWidth()) / 255;
                dim.setRGB(x, y, light << 16 | light << 8 | light);
            }
        }
        return dim;
    }

    /** Reads the code in a picture, as a telephone would. */
    static Result read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return decoded(new HybridBinarizer(light));
        } catch (ReaderException e) {
            return decoded(new GlobalHistogramBinarizer(light)); // as telephones do, frame by frame
        }
    }

    private static Result decoded(Binarizer binarizer) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(binarizer), Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
