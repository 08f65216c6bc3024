package org.lupusportal.search;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of thing that are found, and how much it counts in which of their fields a word stands. Each kind has fields of
 * its own, so that a word that is common in sources can still be rare, and telling, in terms.
 *
 * <p>The weights were chosen by the judged queries in the test resources; change them only with their figures at hand.
 */
enum Kind {
    ARTICLE(3.2f, 1.6f, 1f, 0.25f),
    CLAIM(1.6f, 1.5f, 0.3f, 0.4f),
    HEARD_CLAIM(2f, 1.2f, 0.5f, 0.4f),
    TERM(4f, 3.4f, 0.6f, 0.35f),
    SOURCE(2f, 2f, 0.5f, 0.35f),
    SITE_PAGE(1f, 1f, 1f, 0.5f);

    private final Field names;
    private final Field subjects;
    private final Field texts;
    private final float leastShare;

    Kind(float name, float subject, float text, float leastShare) {
        String id = name().toLowerCase(Locale.ROOT);
        this.names = new Field(id + ".name", name);
        this.subjects = new Field(id + ".subject", subject);
        this.texts = new Field(id + ".text", text);
        this.leastShare = leastShare;
    }

    /** Titles, and the first words of what has no title. */
    Field names() {
        return names;
    }

    /** What it is about, in words chosen for it. */
    Field subjects() {
        return subjects;
    }

    /** All the rest. */
    Field texts() {
        return texts;
    }

    /** Whether "lupus" alone, of a question on lupus and alcohol, is too little: a page on lupus may still help, a claim will not. */
    boolean mustTell() {
        return this == CLAIM || this == HEARD_CLAIM || this == SOURCE || this == SITE_PAGE;
    }

    /**
     * How many parts of a question it must hold.
     *
     * @param telling parts that say what the question is about
     */
    int leastOf(int telling) {
        return switch (this) {
            case TERM -> 1;
            case SITE_PAGE -> Math.max(1, telling);
            default -> Math.max(1, (telling + 1) / 2);
        };
    }

    List<Field> fields() {
        return List.of(names, subjects, texts);
    }

    /** What part of the best hit's score a hit must reach; below that a list only wearies its reader. */
    float leastShare() {
        return leastShare;
    }

    /**
     * A field of the index.
     *
     * @param id its name
     * @param weight by which its scores count
     */
    record Field(String id, float weight) {}
}
