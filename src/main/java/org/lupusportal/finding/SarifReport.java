package org.lupusportal.finding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.text.Span;

/**
 * A report in the Static Analysis Results Interchange Format 2.1.0, as code hosts and editors read it. Columns count code
 * points, which the run says.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private final List<RuleCard> rules;
    private final String folder;

    private SarifReport(List<RuleCard> rules, String folder) {
        this.rules = rules;
        this.folder = folder;
    }

    /** One log with one run, paths as in the text. */
    public static String of(Report report) {
        return of(report, Finding.USUAL);
    }

    /**
     * One log with one run.
     *
     * @param report what was found
     * @param folder what to put before each path, such as {@code content/}; may be empty
     */
    public static String of(Report report, String folder) {
        List<RuleCard> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        return Json.of(new SarifReport(rules, folder).log(report)) + "\n";
    }

    private Map<String, Object> log(Report report) {
        return object(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(object(
                        "tool",
                                object(
                                        "driver",
                                        object(
                                                "name",
                                                "Lupus Portal",
                                                "rules",
                                                rules.stream()
                                                        .map(SarifReport::rule)
                                                        .toList())),
                        "columnKind", "unicodeCodePoints",
                        "results",
                                report.findings().stream()
                                        .map(finding -> result(finding.seenFrom(folder)))
                                        .toList())));
    }

    private static Map<String, Object> rule(RuleCard card) {
        return object(
                "id", card.id(),
                "shortDescription", message(card.id().replace('-', ' ')),
                "fullDescription", message(card.why()),
                "help", message(TextReport.more(card)),
                "defaultConfiguration", object("level", card.severity().word()));
    }

    private Map<String, Object> result(Finding finding) {
        String fix = finding.fix().isEmpty() ? "" : "; " + finding.fix();
        return object(
                "ruleId", finding.rule().id(),
                "ruleIndex", rules.indexOf(finding.rule()),
                "level", finding.rule().severity().word(),
                "message", message(finding.message() + fix),
                "locations", List.of(location(finding.at())),
                "relatedLocations",
                        finding.also().stream()
                                .map(second -> {
                                    Map<String, Object> location = location(second.at());
                                    location.put("message", message(second.label()));
                                    return location;
                                })
                                .toList());
    }

    private Map<String, Object> location(Span at) {
        Map<String, Object> region = object(
                "startLine", at.from().line(),
                "startColumn", at.from().column(),
                "endLine", at.to().line(),
                "endColumn", at.to().column());
        return object(
                "physicalLocation",
                object("artifactLocation", object("uri", uri(folder + at.file().path())), "region", region));
    }

    /** Paths of content are letters, digits and hyphens, but for those that are found fault with. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static Map<String, Object> message(String text) {
        return object("text", text);
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return object;
    }
}
