package org.lupusportal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * A finding as a page shows it, with the same parts as in a terminal.
 *
 * @param rule its id
 * @param severity in a word
 * @param place path, line and column, seen from the content folder
 * @param message what is the case
 * @param lines the line it is about, with one before and after
 * @param label beside the marked words; may be empty
 * @param also other places that belong to the story
 * @param why what it does to a patient
 * @param fix how to mend it; may be empty
 */
record FindingView(
        String rule,
        String severity,
        String place,
        String message,
        List<LineView> lines,
        String label,
        List<String> also,
        String why,
        String fix) {

    /** As much of a line as is of use around the marked words, in UTF-16 units; longer lines are cut. */
    private static final int AROUND = 160;

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.rule().id(),
                finding.rule().severity().word(),
                place(finding.at()),
                finding.message(),
                finding.at().file().text().isEmpty() ? List.of() : lines(finding.at()),
                finding.label(),
                finding.also().stream()
                        .map(second -> place(second.at()) + ": " + second.label())
                        .toList(),
                finding.rule().why(),
                finding.fix());
    }

    private static String place(Span at) {
        return at.file().path() + ":" + at.from();
    }

    private static List<LineView> lines(Span at) {
        ContentFile file = at.file();
        int marked = at.from().line();
        Stream<LineView> around = IntStream.of(marked - 1, marked + 1)
                .filter(number -> number >= 1 && number <= file.lineCount())
                .mapToObj(number -> LineView.plain(number, file.line(number)));
        return Stream.concat(around, Stream.of(LineView.marked(at)))
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    /**
     * One line of the excerpt.
     *
     * @param number 1-based
     * @param before the words before the marked ones; the whole line where nothing is marked
     * @param marked the words that the finding is about; empty for a mere place
     * @param after the words after the marked ones
     */
    record LineView(int number, String before, Optional<String> marked, String after) {

        private static LineView plain(int number, String line) {
            return new LineView(number, cutEnd(line), Optional.empty(), "");
        }

        private static LineView marked(Span at) {
            int number = at.from().line();
            String line = at.file().line(number);
            int start = Math.min(line.length(), at.start() - at.file().startOfLine(number));
            int end = Math.min(line.length(), start + at.end() - at.start());
            return new LineView(
                    number,
                    cutStart(line.substring(0, start)),
                    Optional.of(cutEnd(line.substring(start, end))),
                    cutEnd(line.substring(end)));
        }

        private static String cutStart(String words) {
            return words.length() <= AROUND ? words : "…" + words.substring(words.length() - AROUND);
        }

        private static String cutEnd(String words) {
            return words.length() <= AROUND ? words : words.substring(0, AROUND) + "…";
        }
    }
}
