package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lupusportal.check.Checker;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.ManuscriptReader;

/** A bare claim planted in the real content, wherever a reader can meet it, is refused at its very place. */
class PlantedClaimTest {

    private static final String CLAIM = "Stem cells cure lupus.";
    private static final String ARTICLE = "articles/lupus/what-is-lupus.md";
    private static final String DRAWING = "images/butterfly-rash.svg";
    private static final List<String> BODY = List.of(
            "The clinic opens at nine. @ It closes at five.",
            "## @",
            "- @",
            "> @",
            "**@**",
            "[@](symptoms.md)",
            "[A page](symptoms.md \"@\")",
            "![@](../../images/butterfly-rash.svg)",
            "![A drawing](../../images/butterfly-rash.svg \"@\")",
            "`@`",
            "| a | @ |\n|---|---|\n| c | @ |");

    @TempDir
    private Path folder;

    @Test
    void isRefusedWhereverItStands() throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        plantInArticle();
        replaceLine("site.yaml", "tagline:", "tagline: \"@\"");
        replaceLine("site.yaml", "    name: Living with lupus", "    name: \"@\"");
        replaceLine("site.yaml", "    summary: Everyday life", "    summary: \"@\"");
        plantAfter("site.yaml", "emergency: >-", "  @");
        plantAfter("site.yaml", "summary: >-", "  @");
        replaceLine("glossary.yaml", "  also-called: [kidney lupus", "  also-called: [kidney lupus, \"@\"]");
        replaceLine("glossary.yaml", "  definition: Kidney disease", "  definition: \"Kidney disease. @\"");
        plantAfter(DRAWING, "<svg", "  <text x='1' y='1'>@</text>");
        replaceLine(DRAWING, "<title", "<title>@</title>");
        Files.writeString(
                folder.resolve("heard/planted.yaml"),
                "- {id: planted, heard: It helps., verdict: overstated, answer: \"No. @\"}\n".replace("@", CLAIM));

        Files.delete(folder.resolve("README.md"));

        assertThat(refused()).containsExactlyElementsOf(planted()).hasSizeGreaterThan(25);
    }

    private void plantInArticle() throws IOException {
        replaceLine(ARTICLE, "title:", "title: @");
        replaceLine(ARTICLE, "summary:", "summary: @");
        plantAfter(ARTICLE, "key-points:", "  - \"@\"");
        plantAfter(ARTICLE, "questions:", "  - \"@\"");
        plantAfter(ARTICLE, "changes:", "  - {date: 2026-11-22, what: \"@\"}");
        Path article = folder.resolve(ARTICLE);
        Files.writeString(
                article,
                Files.readString(article) + "\n" + String.join("\n\n", BODY).replace("@", CLAIM) + "\n");
    }

    private void replaceLine(String file, String start, String line) throws IOException {
        edit(file, start, line, true);
    }

    private void plantAfter(String file, String start, String line) throws IOException {
        edit(file, start, line, false);
    }

    private void edit(String file, String start, String line, boolean instead) throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(folder.resolve(file)));
        int at = 0;
        while (!lines.get(at).stripLeading().startsWith(start.stripLeading())) {
            at++;
        }
        if (instead) {
            lines.remove(at);
        } else {
            at++;
        }
        lines.add(at, line.replace("@", CLAIM));
        Files.write(folder.resolve(file), lines);
    }

    /** Every place at which the claim stands, {@code file:line:column}. */
    private TreeSet<String> planted() throws IOException {
        TreeSet<String> places = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                int line = 0;
                for (String words : text.split("\n", -1)) {
                    line++;
                    int at = words.indexOf(CLAIM);
                    if (at >= 0) {
                        places.add(folder.relativize(file) + ":" + line + ":" + (at + 1));
                    }
                }
            }
        }
        return places;
    }

    private TreeSet<String> refused() {
        return new Checker(LearnedClaimGate.strict())
                .check(new ManuscriptReader().read(folder), LocalDate.of(2026, 11, 24)).findings().stream()
                        .filter(found -> found.rule().id().equals("bare-claim"))
                        .map(found -> found.at().file() + ":" + found.at().from())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
