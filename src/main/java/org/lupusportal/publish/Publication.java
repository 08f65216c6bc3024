package org.lupusportal.publish;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Page;
import org.lupusportal.search.SearchIndex;

/**
 * An edition with all its pages and its search index, ready to be served: each page is printed when it is first asked for, or
 * when the printer comes to it, and the index is made likewise. Never changes otherwise; safe to share between threads.
 */
public final class Publication {

    private final Edition edition;
    private final List<Page> pages;
    private final Map<String, Served> byPath;
    private final Page notFound;
    private final Page failed;
    private volatile @Nullable SearchIndex searchIndex;

    Publication(
            Edition edition, List<Page> pages, Page notFound, Page failed, Instant now, Optional<Publication> before) {
        this.edition = edition;
        this.pages = List.copyOf(pages);
        this.notFound = notFound;
        this.failed = failed;
        this.byPath = new HashMap<>(pages.size() * 2);
        pages.forEach(page -> byPath.put(
                page.path(), new Served(page, now, before.flatMap(earlier -> earlier.findPage(page.path())))));
    }

    public Edition edition() {
        return edition;
    }

    /**
     * Finds what the edition holds. The index is made by whoever asks first, which takes some tenths of a second for a hundred
     * articles, and whoever asks meanwhile waits: not when publishing, because a command needs none, and neither a start nor an
     * edit should wait for it.
     */
    public SearchIndex searchIndex() {
        SearchIndex made = searchIndex;
        return made == null ? makeSearchIndex() : made;
    }

    /** Whether the index is there, so that a search need not wait for it. */
    public boolean isSearchable() {
        return searchIndex != null;
    }

    private synchronized SearchIndex makeSearchIndex() {
        SearchIndex made = searchIndex;
        if (made == null) {
            made = SearchIndex.of(edition);
            searchIndex = made;
        }
        return made;
    }

    /** Every page, in the order in which they were made. */
    public List<Page> pages() {
        return pages;
    }

    public Optional<Served> findPage(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where a path has moved to, if it has. */
    public Optional<String> findRedirect(String path) {
        return Optional.ofNullable(edition.redirects().get(path));
    }

    /** What is said where there is nothing. */
    public Page notFound() {
        return notFound;
    }

    /** What is said where something went wrong. */
    public Page failed() {
        return failed;
    }

    /** A page in its part as an answer. Safe to share between threads. */
    public static final class Served {

        private final Page page;
        private final Instant published;
        private @Nullable Served earlier;
        private volatile @Nullable Instant since;

        private Served(Page page, Instant published, Optional<Served> earlier) {
            this.page = page;
            this.published = published;
            this.earlier = earlier.filter(e -> e.page.isPrinted()).orElse(null);
        }

        public Page page() {
            return page;
        }

        /** When these very bytes were first published: those that have not changed keep their day. */
        public Instant since() {
            Instant known = since;
            return known == null ? settle() : known;
        }

        private synchronized Instant settle() {
            Served before = earlier;
            boolean same = before != null
                    && before.page.bytes().tag().equals(page.bytes().tag());
            Instant settled = before != null && same ? before.since() : published;
            page.bytes();
            since = settled;
            earlier = null;
            return settled;
        }
    }
}
