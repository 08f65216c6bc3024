package org.lupusportal.search;

import java.util.List;

/**
 * A page on the site itself, which holds nothing of an edition: readers ask for it by what it does.
 *
 * @param path where it stands
 * @param name its heading
 * @param summary what it is, in a sentence
 * @param words by which it is asked for, parted by commas
 */
public record SitePage(String path, String name, String summary, String words) {

    private static final List<SitePage> ALL =
            Words.lines("site-pages.txt").stream().map(SitePage::read).toList();

    /** All of them, in the order of the list. */
    public static List<SitePage> all() {
        return ALL;
    }

    private static SitePage read(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        return new SitePage(parts[0], parts[1], parts[2], parts[3]);
    }
}
