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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
            "```\n@\n```",
            "    @",
            "[A page][ref]\n\n[ref]: symptoms.md \"@\"",
            "The aim is [to see who gets better](not-a-claim: \"@\").",
            "1. @",
            "| a | @ |\n|---|---|\n| c | @ |");

    @TempDir
    private Path folder;

    @Test
    void isRefusedWhereverItStands() throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        plantInArticle();
        plantInClaims();
        plantInSource();
        replaceLine("site.yaml", "tagline:", "tagline: \"@\"");
        replaceLine("site.yaml", "    name: Living with lupus", "    name: \"@\"");
        replaceLine("site.yaml", "    summary: Everyday life", "    summary: \"@\"");
        plantAfter("site.yaml", "emergency: >-", "  @");
        plantAfter("site.yaml", "summary: >-", "  @");
        replaceLine("glossary.yaml", "  also-called: [kidney lupus", "  also-called: [kidney lupus, \"@\"]");
        replaceLine("glossary.yaml", "  definition: Kidney disease", "  definition: \"Kidney disease. @\"");
        plantAfter(DRAWING, "<svg", "  <text x='1' y='1'>@</text>");
        replaceLine(DRAWING, "<title", "<title>@</title>");
        replaceLine(DRAWING, "<desc", "<desc>Three faces. @</desc>");
        replaceLine("site.yaml", "    name: Hydroxychloroquine", "    name: \"@\"");
        replaceLine("glossary.yaml", "- term: discoid lupus", "- term: \"@\"");
        Files.writeString(
                folder.resolve("sign-offs.yaml"),
                "- {article: lupus/kidneys, by: A. Person, role: \"@\", on: 2026-11-22, fingerprint: abc}\n"
                        .replace("@", CLAIM));
        Files.writeString(
                folder.resolve("heard/planted.yaml"),
                "- {id: planted, heard: It helps., verdict: overstated, answer: \"No. @\"}\n".replace("@", CLAIM));

        Files.delete(folder.resolve("README.md"));

        assertThat(refused()).containsExactlyElementsOf(planted()).hasSizeGreaterThan(45);
    }

    /** Into the notes that stand beside claims: after a true sentence, before one, and alone. */
    private void plantInClaims() throws IOException {
        String claims = "claims/msc.yaml";
        replaceLine(claims, "  caveat: ", "  caveat: \"Only 18 people took part. @\"");
        replaceLine(claims, "  would-change: ", "  would-change: \"A larger trial. @\"");
        replaceLine(claims, "    because: ", "    because: \"@ Only 18 people took part.\"");
        replaceLine(claims, "  outcome: ", "  outcome: \"@\"");
        replaceLine(claims, "  population: ", "  population: \"people with lupus. @\"");
        replaceLine(claims, "    - {group: ", "    - {group: \"MSC. @\", events: 9, of: 12}");
        replaceLine(claims, "  searched: ", "  searched: {on: 2026-11-22, where: \"abstracts. @\"}");
        replaceLine("claims/hsct.yaml", "  caveat: ", "  caveat: \"Nobody was compared. @\"");
        plantAfter("claims/hsct.yaml", "  checked: ", "  changes:\n    - {date: 2026-11-22, what: \"@\"}");
    }

    private void plantInSource() throws IOException {
        String source = "sources/deng2017.yaml";
        replaceLine(source, "  population:", "  population: \"people with lupus. @\"");
        replaceLine(source, "  comparison:", "  comparison: \"@\"");
        replaceLine(source, "  follow-up:", "  follow-up: \"6 months. @\"");
        replaceLine(source, "  country:", "  country: \"@\"");
        replaceLine(source, "  funding:", "  funding: >-\n    a company.\n    @\n    It is told below.");
        replaceLine(source, "  conflicts:", "  conflicts: \"none. @\"");
        plantAfter(source, "type:", "note: \"@\"");
        plantAfter(source, "type:", "annote: \"Read in full. @\"");
        plantAfter(source, "type:", "categories: [trials, \"@\"]");
        plantAfter(source, "type:", "publisher: \"@\"");
        plantAfter(source, "type:", "editor: [{literal: \"@\"}]");
        plantAfter(source, "type:", "abstract: \"@ Eighteen people took part.\"");
    }

    /** Other sentences of the same kinds, in the three places where notes on limits stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exosomes are safe.",
                "MSC save lives.",
                "It stops flares.",
                "Lupus is cured by stem cells.",
                "Stem cells do not work.",
                "This treatment has no side effects.",
                "Patients get better with stem cells.",
                "Exosomes may help.",
                "Studies show that stem cells cure lupus.",
                "Steroids thin the bones.",
                "Umbilical cord cells repair damaged kidneys.",
                "Stopping steroids helps your bones.",
                "MSC reset the immune system.",
                "Stem cells rebuild the immune system.",
                "Steroids damage bones.",
                "Pain fades with exosomes.",
                "Quality of life rises after MSC."
            })
    void noNoteBesideAClaimMayMakeOneOfItsOwn(String bare) throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Files.delete(folder.resolve("README.md"));
        replaceLine("claims/msc.yaml", "  caveat: ", "  caveat: \"Only 18 people took part. %s\"".formatted(bare));
        replaceLine("claims/msc.yaml", "    because: ", "    because: \"%s\"".formatted(bare));
        replaceLine("sources/deng2017.yaml", "  funding:", "  funding: \"a company. %s\"".formatted(bare));

        assertThat(refused()).hasSize(3).containsExactlyElementsOf(places(bare));
    }

    /** However sure the evidence is, the gate cannot read what is not in English. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Las células madre curan el lupus.",
                "Les cellules souches guérissent le lupus.",
                "Stammzellen heilen Lupus.",
                "Hydroxychloroquin verhindert Schübe."
            })
    void whatAClaimSaysIsInEnglish(String foreign) throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Files.delete(folder.resolve("README.md"));
        replaceLine("claims/hydroxychloroquine.yaml", "  says:", "  says: \"It was measured. %s\"".formatted(foreign));
        replaceLine("claims/msc.yaml", "  caveat: ", "  caveat: \"Only 18 people took part. %s\"".formatted(foreign));

        assertThat(refused("not-in-english")).hasSize(2).containsExactlyElementsOf(places(foreign));
    }

    /** The words of a gap and of a claim are a claim's own; there it is the rule on wording that refuses. */
    @Test
    void aGapMayNotSayIt() throws IOException {
        ContentCopy.of(ContentCopy.REAL, folder);
        Files.delete(folder.resolve("README.md"));
        replaceLine("claims/msc.yaml", "  says: We found no study", "  says: \"We found no study of it. @\"");

        assertThat(refused("wording-above-certainty")).containsExactlyElementsOf(planted());
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
        return places(CLAIM);
    }

    private TreeSet<String> places(String sentence) throws IOException {
        TreeSet<String> places = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                int line = 0;
                for (String words : text.split("\n", -1)) {
                    line++;
                    int at = words.indexOf(sentence);
                    if (at >= 0) {
                        places.add(folder.relativize(file) + ":" + line + ":" + (at + 1));
                    }
                }
            }
        }
        return places;
    }

    private TreeSet<String> refused() {
        return refused("bare-claim");
    }

    private TreeSet<String> refused(String rule) {
        return new Checker(LearnedClaimGate.strict())
                .check(new ManuscriptReader().read(folder), LocalDate.of(2026, 11, 24)).findings().stream()
                        .filter(found -> found.rule().id().equals(rule))
                        .map(found -> found.at().file() + ":" + found.at().from())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
