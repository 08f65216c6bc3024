package org.lupusportal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.check.ReviewedText;

/**
 * The file of reviews that happened. An entry is put behind all that stands there, letter for letter, so that comments and
 * former reviews stay.
 */
final class SignOffFile {

    /** The list while it is empty; what follows on its line is a comment. */
    private static final Pattern EMPTY = Pattern.compile("(?m)^\\[\\s*\\][ \\t]*(#.*)?\\R?");

    private static final Pattern ENTRY = Pattern.compile("(?m)^( *)- ");
    private static final Pattern OTHER = Pattern.compile("(?m)^(?:\\.\\.\\.|[^\\s#-]|-{3}\\s*\\S)");

    /** Somebody else's sign-off takes a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;

    SignOffFile(Path file) {
        this.file = file;
    }

    /**
     * Adds a review.
     *
     * @return what was done, as a sentence
     * @throws IllegalArgumentException where the file is no plain list of entries, to which none can be added safely
     */
    String add(String article, String by, String role, LocalDate on, ReviewedText text) throws IOException {
        String entry = entry(article, by, role, on, text);
        boolean added = new WholeFile(file, PATIENCE).change(before -> with(entry, before));
        return added
                ? "Signed off " + article + " as it stands (" + text.fingerprint() + ")."
                : article + " is signed off already as it stands (" + text.fingerprint() + ").";
    }

    private String with(String added, String before) {
        String kept = EMPTY.matcher(before).replaceFirst(found -> {
            String comment = found.group(1);
            return comment == null ? "" : Matcher.quoteReplacement(comment + "\n");
        });
        if (OTHER.matcher(kept).find()) {
            throw new IllegalArgumentException(
                    file.getFileName() + " is not a list of entries that begin with `- `; make it one");
        }
        String entry = added.indent(indent(kept));
        String gap = kept.isEmpty() || kept.endsWith("\n") ? "" : "\n";
        return kept.contains(entry) ? before : kept + gap + entry;
    }

    private static int indent(String kept) {
        Matcher entry = ENTRY.matcher(kept);
        return entry.find() ? entry.group(1).length() : 0;
    }

    private static String entry(String article, String by, String role, LocalDate on, ReviewedText text) {
        StringBuilder entry = new StringBuilder();
        entry.append("- article: ").append(article);
        entry.append("\n  by: ").append(quoted(by));
        entry.append("\n  role: ").append(quoted(role));
        entry.append("\n  on: ").append(on);
        entry.append("\n  fingerprint: ").append(quoted(text.fingerprint()));
        entry.append("\n  parts:\n");
        text.lines().forEach(line -> entry.append("    - ").append(quoted(line)).append('\n'));
        return entry.toString();
    }

    /** As a YAML scalar in double quotes, in which nothing that the reviewer typed can end it. */
    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
