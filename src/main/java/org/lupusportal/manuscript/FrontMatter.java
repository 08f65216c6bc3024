package org.lupusportal.manuscript;

import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * An article's file cut in two. Both halves are stretches of the same file, so that line 1 of the YAML stays line 2 of the
 * file and nobody has to add it up again.
 *
 * @param yaml what stands between the fences
 * @param body all below the second fence
 */
record FrontMatter(Span yaml, Span body) {

    static final String FENCE = "---";

    /** Cuts the file; none where a fence is missing, which is then noted. */
    static Optional<FrontMatter> split(ContentFile file, Faults faults) {
        if (!isFence(file.line(1).substring(FileReader.start(file.line(1))))) {
            faults.addUnread(
                    ReadingFault.FENCE_MISSING
                            .at(file.beginning(), "the article does not start with the fence `---`")
                            .fix("write `---` on a line of its own above the front matter"),
                    file);
            return Optional.empty();
        }
        int last = file.lineCount();
        for (int line = 2; line <= last; line++) {
            if (isFence(file.line(line))) {
                return Optional.of(at(file, line));
            }
        }
        faults.addUnread(
                ReadingFault.FENCE_MISSING
                        .at(file.span(0, file.line(1).length()), "the front matter is never closed with `---`")
                        .labelled("opened here")
                        .fix("write `---` on a line of its own between the front matter and the text"),
                file);
        return Optional.empty();
    }

    private static FrontMatter at(ContentFile file, int closing) {
        int end = file.text().length();
        int bodyStart = closing < file.lineCount() ? file.startOfLine(closing + 1) : end;
        return new FrontMatter(file.span(file.startOfLine(2), file.startOfLine(closing)), file.span(bodyStart, end));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }
}
