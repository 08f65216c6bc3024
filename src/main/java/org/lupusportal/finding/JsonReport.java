package org.lupusportal.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lupusportal.text.Span;

/**
 * A report as JSON Lines: one object a finding, with the same fields as in the text. Lines and
 * columns are 1-based, columns count code points, and the end is the place after the last character.
 */
public final class JsonReport {

    private final String folder;

    private JsonReport(String folder) {
        this.folder = folder;
    }

    /** The findings, a line each, with paths as in the text; empty where there are none. */
    public static String of(Report report) {
        return of(report, Finding.USUAL);
    }

    /**
     * The findings, a line each.
     *
     * @param report what was found
     * @param folder what to put before each path, such as {@code content/}; may be empty
     */
    public static String of(Report report, String folder) {
        JsonReport json = new JsonReport(folder);
        return report.findings().stream()
                .map(finding -> Json.of(json.fields(finding.seenFrom(folder))) + "\n")
                .collect(Collectors.joining());
    }

    private Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>(place(finding.at()));
        fields.put("severity", finding.rule().severity().word());
        fields.put("rule", finding.rule().id());
        fields.put("message", finding.message());
        fields.put("label", finding.label());
        fields.put("excerpt", excerpt(finding.at()));
        fields.put("also", also(finding));
        fields.put("why", finding.rule().why());
        fields.put("fix", finding.fix());
        fields.put("more", TextReport.more(finding.rule()));
        return fields;
    }

    private List<Map<String, Object>> also(Finding finding) {
        return finding.also().stream()
                .map(second -> {
                    Map<String, Object> fields = new LinkedHashMap<>(place(second.at()));
                    fields.put("label", second.label());
                    return fields;
                })
                .toList();
    }

    private Map<String, Object> place(Span at) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", folder + at.file().path());
        fields.put("line", at.from().line());
        fields.put("column", at.from().column());
        fields.put("endLine", at.to().line());
        fields.put("endColumn", at.to().column());
        return fields;
    }

    private static String excerpt(Span at) {
        return at.file().text().isEmpty() ? "" : at.file().line(at.from().line());
    }
}
