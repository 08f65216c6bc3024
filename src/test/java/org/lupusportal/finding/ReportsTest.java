package org.lupusportal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final RuleCard SOURCE = RuleCard.error(
            "unknown-source", "readers follow sources to judge for themselves; a dead one costs their trust");
    private static final RuleCard CAVEAT = RuleCard.error(
            "claim-without-caveat",
            "a benefit shown without its limits is read as certain; someone may skip treatment they need");
    private static final RuleCard REVIEW = RuleCard.warning("review-overdue", "evidence moves on");

    private static final ContentFile CLAIMS = ContentFile.of(
            "claims/pregnancy.yaml",
            "ginger-nausea:\n  says: It may ease nausea.\n  kind: efficacy\n\n\n  sources: [cochrane-2105-nvp]\n"
                    + "  certainty: low\n  caveat: \"\"\n");
    private static final ContentFile GINGER = ContentFile.of(
            "articles/pregnancy/ginger.md",
            "\n".repeat(13) + "Taking ginger can [ease mild nausea](claim:ginger-nausea) in early pregnancy.\n");
    private static final ContentFile EMOJI =
            ContentFile.of("articles/lupus/x.md", "\uD83D\uDE00 a \"tab\"\there, and " + "long ".repeat(40) + "end\n");

    private static final Report REPORT = new Report(
            List.of(
                    Finding.of(CAVEAT, span(CLAIMS, "\"\""), "claim `ginger-nausea` has no caveat")
                            .labelled("nothing here")
                            .alsoAt(
                                    span(GINGER, "[ease mild nausea](claim:ginger-nausea)"),
                                    "shown to patients without its limits")
                            .alsoAt(GINGER.beginning(), "and here")
                            .alsoAt(GINGER.beginning(), "and here")
                            .fix("on line 8 say who was studied, how large the effect was, and what is not known"),
                    Finding.of(SOURCE, span(CLAIMS, "cochrane-2105-nvp"), "source `cochrane-2105-nvp` does not exist")
                            .labelled("no such file in content/sources")
                            .fix("write `cochrane-2015-nvp`, or add content/sources/cochrane-2105-nvp.yaml"),
                    Finding.of(REVIEW, span(EMOJI, "end"), "the review was due on 2026-11-23"),
                    Finding.of(REVIEW, ContentFile.of("odd name.md", "").beginning(), "a file without a text")),
            38);

    private static Span span(ContentFile file, String words) {
        int at = file.text().indexOf(words);
        return file.span(at, at + words.length());
    }

    @Test
    void theTextIsAsItWasApproved() throws IOException {
        Path approved = Path.of("src/test/resources/approved/report.txt");
        String text = TextReport.of(
                REPORT, "content/", "Nothing was published; the edition of 12 November (a41f9c) stays on line.");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, text);
        }
        assertThat(text).isEqualTo(Files.readString(approved));
    }

    @Test
    void aReportWithoutFindingsSaysSo() {
        assertThat(TextReport.of(new Report(List.of(), 1))).isEqualTo("Nothing to mend in 1 file.\n");
    }

    @Test
    void jsonIsOneObjectALine() {
        List<JsonNode> lines =
                JsonReport.of(REPORT).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(4);
        JsonNode caveat = lines.get(2);
        assertThat(caveat.get("rule").asString()).isEqualTo("claim-without-caveat");
        assertThat(caveat.get("path").asString()).isEqualTo("content/claims/pregnancy.yaml");
        assertThat(caveat.get("line").asInt()).isEqualTo(8);
        assertThat(caveat.get("column").asInt()).isEqualTo(11);
        assertThat(caveat.get("endColumn").asInt()).isEqualTo(13);
        assertThat(caveat.get("excerpt").asString()).isEqualTo("  caveat: \"\"");
        assertThat(caveat.get("also").get(0).get("line").asInt()).isEqualTo(14);
        assertThat(caveat.properties().stream().map(e -> e.getKey()))
                .contains("severity", "message", "label", "why", "fix", "more");
        assertThat(lines.get(0).get("excerpt").asString()).startsWith("\uD83D\uDE00 a \"tab\"\there");
    }

    @Test
    void sarifHasTheShapeOfVersion210() {
        JsonNode log = JsonMapper.shared().readTree(SarifReport.of(REPORT));
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(run.get("results")).hasSize(4).allSatisfy(result -> {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asString()).isIn("error", "warning");
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asString())
                    .startsWith("content/")
                    .doesNotContain(" ");
            assertThat(place.get("region").get("startLine").asInt()).isPositive();
            assertThat(place.get("region").get("startColumn").asInt()).isPositive();
        });
    }

    @Test
    void jsonTextIsEscaped() {
        String nasty = "a\"b\\c\n\r\t\u0000\u2028\uD83D\uDE00\uD800";
        assertThat(Json.of(nasty)).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u2028\uD83D\uDE00\\ud800\"");
        assertThat(JsonMapper.shared().readTree(Json.of(nasty)).asString()).isEqualTo(nasty);
    }
}
