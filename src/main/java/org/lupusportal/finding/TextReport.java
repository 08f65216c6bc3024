package org.lupusportal.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.lupusportal.finding.Finding.SecondPlace;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Position;
import org.lupusportal.text.Span;

/**
 * A report as a person reads it in a terminal: each finding with its first line for tools, its excerpt, why it matters and how
 * to mend it, then a line that counts. No color, and no width that needs one.
 */
public final class TextReport {

    private static final int LEAST_GUTTER = 2;

    private final StringBuilder out = new StringBuilder();
    private final String folder;

    private TextReport(String folder) {
        this.folder = folder;
    }

    /** The report, without a word on what became of it. */
    public static String of(Report report) {
        return of(report, Finding.USUAL, "");
    }

    /**
     * The report with its outcome.
     *
     * @param report what was found
     * @param folder what to put before each path, such as {@code content/}; may be empty
     * @param outcome what was done with the content, as whole sentences; may be empty
     */
    public static String of(Report report, String folder, String outcome) {
        TextReport text = new TextReport(folder);
        report.findings().forEach(finding -> text.finding(finding.seenFrom(folder)));
        text.line((summary(report) + " " + outcome).strip());
        return text.out.toString();
    }

    private void finding(Finding finding) {
        line(place(finding.at()) + ": " + finding.rule().severity().word() + "["
                + finding.rule().id() + "]: " + finding.message());
        int gutter = gutter(finding);
        if (!finding.at().file().text().isEmpty()) {
            excerpt(finding, gutter);
        }
        if (!finding.also().isEmpty()) {
            secondPlace(finding.also(), gutter);
        }
        String indent = " ".repeat(gutter + 1);
        line(indent + "= why:  " + finding.rule().why());
        if (!finding.fix().isEmpty()) {
            line(indent + "= fix:  " + finding.fix());
        }
        line(indent + "= more: " + more(finding.rule()));
        line("");
    }

    /** The command that shows the page behind a rule. */
    static String more(RuleCard rule) {
        return "java -jar lupus-portal.jar explain " + rule.id();
    }

    private static int gutter(Finding finding) {
        int last = finding.at().from().line() + 1;
        if (!finding.also().isEmpty()) {
            last = Math.max(last, finding.also().get(0).at().from().line());
        }
        return Math.max(LEAST_GUTTER, Integer.toString(last).length());
    }

    private void excerpt(Finding finding, int gutter) {
        ContentFile file = finding.at().file();
        int number = finding.at().from().line();
        rule(gutter);
        neighbor(file, number - 1, gutter);
        marked(finding.at(), '^', finding.label(), gutter);
        neighbor(file, number + 1, gutter);
        rule(gutter);
    }

    private void secondPlace(List<SecondPlace> places, int gutter) {
        SecondPlace first = places.get(0);
        int more = places.size() - 1;
        String rest = more == 0 ? "" : " (and " + more + (more == 1 ? " more place)" : " more places)");
        line(" ".repeat(gutter + 1) + "::: " + place(first.at()) + rest);
        if (!first.at().file().text().isEmpty()) {
            rule(gutter);
            marked(first.at(), '-', first.label(), gutter);
        }
        rule(gutter);
    }

    /** A line beside the story, where there is one with words on it. */
    private void neighbor(ContentFile file, int number, int gutter) {
        if (number >= 1 && number <= file.lineCount() && !file.line(number).isBlank()) {
            numbered(number, new Excerpt(file.line(number), 0, 0), gutter);
        }
    }

    private void marked(Span at, char mark, String label, int gutter) {
        Position from = at.from();
        String line = at.file().line(from.line());
        int start = at.start() - at.file().startOfLine(from.line());
        int end = Math.min(line.length(), start + at.end() - at.start());
        Excerpt excerpt = new Excerpt(line, Math.min(start, line.length()), end);
        numbered(from.line(), excerpt, gutter);
        line((" ".repeat(gutter + 1) + "| " + excerpt.marks(mark) + " " + label).stripTrailing());
    }

    private void numbered(int number, Excerpt excerpt, int gutter) {
        line(String.format("%" + gutter + "d | %s", number, excerpt.text()).stripTrailing());
    }

    private void rule(int gutter) {
        line(" ".repeat(gutter + 1) + "|");
    }

    private String place(Span at) {
        return folder + at.file().path() + ":" + at.from();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** "2 errors and 1 warning in 2 of 38 files." */
    static String summary(Report report) {
        if (report.findings().isEmpty()) {
            return "Nothing to mend in " + count(report.files(), "file") + ".";
        }
        String counted = List.of(count(report.errors(), "error"), count(report.warnings(), "warning")).stream()
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(" and "));
        long files = report.findings().stream()
                .map(finding -> finding.at().file().path())
                .distinct()
                .count();
        return counted + " in " + files + " of " + count(report.files(), "file") + ".";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
