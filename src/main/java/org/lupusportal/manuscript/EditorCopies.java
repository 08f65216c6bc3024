package org.lupusportal.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files that editors put beside the one that is edited, for a moment or until they are closed, and those that Windows puts into
 * a folder that someone looks at: they are no content, and no mistake of the writer. Stateless.
 */
final class EditorCopies {

    /**
     * Many editors' backup; the autosave of Emacs; the two halves of a save by JetBrains; the swap file of Vim and of Kate; the
     * small pictures and the looks of a folder.
     */
    private static final Pattern COPY = Pattern.compile(
            ".*~|#.*#|.*___jb_(?:tmp|old)___|.*\\.sw[a-z]|.*\\.kate-swp|(?i:thumbs\\.db|desktop\\.ini)",
            Pattern.DOTALL);

    /** Vim tries whether it may write into a folder with a file named 4913, or 123 more as long as that is taken. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,5}");

    private static final int FIRST_PROBE = 4913;
    private static final int NEXT_PROBE = 123;

    private EditorCopies() {}

    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return COPY.matcher(name).matches() || (isProbe(name) && !Files.isDirectory(file));
    }

    private static boolean isProbe(String name) {
        if (!NUMBER.matcher(name).matches()) {
            return false;
        }
        int number = Integer.parseInt(name);
        return number >= FIRST_PROBE && (number - FIRST_PROBE) % NEXT_PROBE == 0;
    }
}
