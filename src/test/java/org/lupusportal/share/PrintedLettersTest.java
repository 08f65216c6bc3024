package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Italic", "Bold", "BoldItalic"})
    void everyLetterThatPassesIsInTheTypeface(String cut) throws Exception {
        File file = new File("src/main/resources/fonts/AtkinsonHyperlegibleNext-" + cut + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            List<String> lacking = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                    .filter(letter -> PrintedLetters.hold(Character.toString(letter)) && glyphs.getGlyphId(letter) == 0)
                    .mapToObj(Integer::toHexString)
                    .toList();
            List<String> refused = IntStream.rangeClosed(' ', 0x17E)
                    .filter(letter ->
                            !PrintedLetters.hold(Character.toString(letter)) && glyphs.getGlyphId(letter) != 0)
                    .mapToObj(Integer::toHexString)
                    .toList();

            assertThat(lacking).isEmpty();
            assertThat(refused).isEmpty();
        }
    }
}
