package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfPressTest {

    private static final PdfPress PRESS = new PdfPress(1, 1);

    private static final String STUDIED =
            "<p class=\"evidence-studied\">Studied: " + "many people, ".repeat(20) + "STUDY%d.</p>";

    private static final String NOTE = "<div class=\"evidence\"><p class=\"evidence-certainty\">Low certainty.</p>"
            + "<p class=\"evidence-caveat\">The CAVEAT.</p>" + STUDIED.formatted(1) + STUDIED.formatted(2)
            + STUDIED.formatted(3) + "<p class=\"evidence-source\">The SOURCE.</p></div>";

    @ParameterizedTest
    @MethodSource("forms")
    void aLongNoteGoesOnOverleafAndLeavesItsCaveatWithTheClaim(String form) throws IOException {
        Set<Boolean> together = new HashSet<>();
        for (int lines = 20; lines < 38; lines += 3) {
            List<String> pages = pages("<p>Words.</p>".repeat(lines) + form.formatted(NOTE));

            assertThat(page(pages, "CAVEAT")).isEqualTo(page(pages, "CLAIM"));
            assertThat(String.join("", pages)).contains("STUDY1", "STUDY2", "STUDY3", "SOURCE");
            together.add(page(pages, "SOURCE") == page(pages, "CLAIM"));
        }
        assertThat(together).containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>FIRST</li></ul>", "<ol><li>FIRST</li></ol>"})
    void noListPartsFromTheWordsThatLeadToIt(String list) throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (int lines = 24; lines < 34; lines++) {
            List<String> pages = pages("<p>Words.</p>".repeat(lines) + "<p>LEAD:</p>" + list);

            assertThat(page(pages, "FIRST")).isEqualTo(page(pages, "LEAD"));
            seen.add(page(pages, "LEAD"));
        }
        assertThat(seen).containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of 100 people<sup class=\"citation\"><a href=\"#r\" title=\"r\">[4]</a></sup>. Others",
                "of 100 <span class=\"claim\">many people</span><sup class=\"letter\">[a]</sup><sup>[4]</sup>. Others",
                "of 100 <strong>many people</strong><sup>[4]</sup>. Others",
                "of 100 <span class=\"claim\">many people</span>. Others"
            })
    void noLineBreaksBetweenAWordAndItsStop(String words) throws IOException {
        StringBuilder body = new StringBuilder("<p id=\"r\">R.</p>");
        for (int letters = 1; letters <= 60; letters++) {
            body.append("<p>")
                    .append("i".repeat(letters))
                    .append(" words before ".repeat(6))
                    .append(words)
                    .append(" get it later.</p>");
        }

        assertThat(String.join("", pages(body.toString())).split("people\\.", -1))
                .hasSize(61);
    }

    @Test
    void noLineBeginsWithTheRaisedSignOfAWord() throws IOException {
        StringBuilder body = new StringBuilder("<p id=\"r\">R.</p>");
        for (int letters = 1; letters <= 60; letters++) {
            body.append("<p>")
                    .append("i".repeat(letters))
                    .append(" words before ".repeat(6))
                    .append("<span class=\"claim\">of many people</span><sup class=\"letter\">[a]</sup><sup>"
                            + "<a href=\"#r\" title=\"r\">[4]</a></sup> and others.</p>");
        }

        assertThat(String.join("", pages(body.toString())).split("people\\[a\\]\\[4\\]", -1))
                .hasSize(61);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>%s", "<ul><li>%s%s</li></ul>"})
    void wordsWithManyClaimsArePartedAndEachClaimKeepsItsNote(String form) throws IOException {
        StringBuilder words = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (String letter : List.of("a", "b", "c", "d")) {
            words.append(
                    "A sentence before. <span class=\"claim\" aria-describedby=\"note-%1$s\">Many people CLAIM-%1$s</span>"
                            .formatted(letter));
            words.append("<sup class=\"letter\">[%s]</sup>. ".formatted(letter));
            notes.append(NOTE.replace("CAVEAT", "CAVEAT-" + letter)
                    .replaceFirst("<div", "<div id=\"note-" + letter + "\"")
                    .replaceAll("<p class=\"evidence-studied\">.*?</p>", ""));
        }
        for (int lines = 20; lines < 34; lines += 2) {
            List<String> pages =
                    pages("<p>Words.</p>".repeat(lines) + form.formatted(words + "A sentence BEHIND.", notes));

            for (String letter : List.of("a", "b", "c", "d")) {
                assertThat(page(pages, "CAVEAT-" + letter)).isEqualTo(page(pages, "CLAIM-" + letter));
            }
            assertThat(page(pages, "BEHIND")).isEqualTo(page(pages, "CLAIM-d"));
        }
    }

    @Test
    void inLargePrintLessIsKeptTogether() throws IOException {
        String large = "<p>Words.</p>".repeat(15) + "<p>The CLAIM.</p>" + NOTE;

        List<String> pages = pages("large", large);

        assertThat(page(pages, "CAVEAT")).isEqualTo(page(pages, "CLAIM")).isZero();
        assertThat(page(pages, "SOURCE")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST,SECOND", "FOURTH,LAST"})
    void noItemOfAListStandsAloneOnItsPage(String pair) throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (int lines = 22; lines < 34; lines++) {
            List<String> pages = pages("<p>Words.</p>".repeat(lines)
                    + "<ul><li>FIRST</li><li>SECOND</li><li>THIRD</li><li>FOURTH</li><li>LAST</li></ul>");

            assertThat(page(pages, pair.split(",", -1)[0])).isEqualTo(page(pages, pair.split(",", -1)[1]));
            seen.add(page(pages, "THIRD"));
        }
        assertThat(seen).containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aShortNoteStaysWholeWithItsClaim(String form) throws IOException {
        String note = NOTE.replaceAll("<p class=\"evidence-studied\">.*?</p>", "");
        Set<Integer> seen = new HashSet<>();
        for (int lines = 20; lines < 34; lines += 2) {
            List<String> pages = pages("<p>Words.</p>".repeat(lines) + form.formatted(note));

            assertThat(page(pages, "SOURCE")).isEqualTo(page(pages, "CLAIM")).isEqualTo(page(pages, "CAVEAT"));
            seen.add(page(pages, "CLAIM"));
        }
        assertThat(seen).containsExactlyInAnyOrder(0, 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void shortNotesOfTheSameWordsStayOnTheirPage(String form) throws IOException {
        String note = NOTE.replaceAll("<p class=\"evidence-studied\">.*?</p>", "");
        Set<Integer> seen = new HashSet<>();
        for (int lines = 20; lines < 34; lines += 2) {
            List<String> pages = pages("<p>Words.</p>".repeat(lines)
                    + form.formatted(note + note.replace("CAVEAT", "SECOND") + note.replace("SOURCE", "LAST")));

            assertThat(page(pages, "LAST")).isEqualTo(page(pages, "CLAIM")).isEqualTo(page(pages, "SECOND"));
            seen.add(page(pages, "CLAIM"));
        }
        assertThat(seen).containsExactlyInAnyOrder(0, 1);
    }

    /** Each Java names its own, and the same content is to make the same bytes with all of them. */
    @Test
    void theColorsOfASheetNameNoPlatform() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("normal", "<p>Words.</p>"))) {
            byte[] profile = pdf.getDocumentCatalog()
                    .getOutputIntents()
                    .get(0)
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
            assertThat(new String(profile, 36, 8, StandardCharsets.ISO_8859_1)).isEqualTo("acsp\0\0\0\0");
        }
    }

    private static List<String> forms() {
        return List.of(
                "<p>The <span class=\"claim\">CLAIM</span>.</p>%s",
                "<ul><li>The CLAIM.%s</li></ul>",
                "<ul><li><span class=\"claim\">The CLAIM</span><sup>1</sup>%s</li></ul>",
                "<ul><li><p>The CLAIM.</p>%s</li></ul>");
    }

    private static int page(List<String> pages, String word) {
        return pages.indexOf(
                pages.stream().filter(p -> p.contains(word)).findFirst().orElseThrow());
    }

    private static List<String> pages(String body) throws IOException {
        return pages("normal", body);
    }

    private static List<String> pages(String letters, String body) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(print(letters, body))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    private static byte[] print(String letters, String body) {
        String html =
                "<html lang=\"en\"><head><title>Sheet</title><meta name=\"description\" content=\"A sheet\"></head>"
                        + "<body class=\"" + letters + "\">" + body + "</body></html>";
        return PRESS.print(html, HandoutChoice.Paper.LETTER, LocalDate.EPOCH).orElseThrow();
    }
}
