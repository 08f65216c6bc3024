package org.lupusportal.publish;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Page;

/** An edition with all its pages, ready to be served. Immutable and safe to share between threads. */
public final class Publication {

    private final Edition edition;
    private final List<Page> pages;
    private final Map<String, Served> byPath;
    private final Page notFound;
    private final Page failed;

    Publication(
            Edition edition, List<Page> pages, Page notFound, Page failed, Instant now, Optional<Publication> before) {
        this.edition = edition;
        this.pages = List.copyOf(pages);
        this.notFound = notFound;
        this.failed = failed;
        this.byPath = new HashMap<>(pages.size() * 2);
        pages.forEach(page -> byPath.put(page.path(), new Served(page, since(page, now, before))));
    }

    /** Bytes that have not changed keep their day, so that a browser need not fetch them again. */
    private static Instant since(Page page, Instant now, Optional<Publication> before) {
        return before.flatMap(p -> p.findPage(page.path()))
                .filter(s -> s.page().bytes().tag().equals(page.bytes().tag()))
                .map(Served::since)
                .orElse(now);
    }

    public Edition edition() {
        return edition;
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

    /**
     * A page in its part as an answer.
     *
     * @param page the page
     * @param since when these very bytes were first published
     */
    public record Served(Page page, Instant since) {}
}
