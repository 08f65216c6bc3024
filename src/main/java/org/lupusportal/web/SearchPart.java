package org.lupusportal.web;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a page of results, each for one kind of thing that is found. */
enum SearchPart {
    ARTICLES("articles", "Pages", 5),
    ANSWERS("answers", "Answers from the evidence", 4),
    HEARD("heard", "Things people say", 2),
    WORDS("words", "Words explained", 3),
    SOURCES("sources", "Sources", 4),
    SITE("site", "On this site itself", 3);

    private final String id;
    private final String title;
    private final int most;

    SearchPart(String id, String title, int most) {
        this.id = id;
        this.title = title;
        this.most = most;
    }

    /** Its anchor, and its name in an address. */
    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** How many are shown where all parts stand on one page. */
    int most() {
        return most;
    }

    static Optional<SearchPart> findById(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }
}
