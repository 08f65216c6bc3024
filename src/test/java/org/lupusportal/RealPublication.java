package org.lupusportal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lupusportal.page.Page;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;

/** The real content, published once for all tests that only read it. */
final class RealPublication {

    static final String BASE = "https://lupus.example";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private static final Publication PUBLICATION = ((Outcome.Accepted)
                    Workshop.publisher(Workshop.pages(URI.create(BASE)), CLOCK)
                            .publish(ContentCopy.REAL, Optional.empty()))
            .publication();

    private RealPublication() {}

    static Publication get() {
        return PUBLICATION;
    }

    static String text(String path) {
        Page page = PUBLICATION
                .findPage(path)
                .map(Publication.Served::page)
                .orElseThrow(() -> new AssertionError("no page " + path));
        return text(page);
    }

    static String text(Page page) {
        return new String(page.bytes().plain(), StandardCharsets.UTF_8);
    }
}
