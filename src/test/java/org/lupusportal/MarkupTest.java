package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lupusportal.page.Page;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;

/** Every page that is published, read by the Nu HTML checker. */
class MarkupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private static Publication publication;
    private static HtmlChecker checker;

    @BeforeAll
    static void publish() throws Exception {
        Outcome outcome = Workshop.publisher(Workshop.pages(URI.create("https://lupus.example")), CLOCK)
                .publish(ContentCopy.REAL, Optional.empty());
        publication = ((Outcome.Accepted) outcome).publication();
        checker = new HtmlChecker();
    }

    @Test
    void theCheckerSeesFaults() throws Exception {
        String faulty = "<!DOCTYPE html><html lang=en><title>x</title><p><b>x</p><section>y</section></html>";

        assertThat(checker.faults(faulty.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(fault -> fault.startsWith("error"))
                .anyMatch(fault -> fault.startsWith("warning"));
    }

    @Test
    void everyPublishedPageIsWithoutErrorOrWarning() throws Exception {
        List<Page> pages = new ArrayList<>(publication.pages());
        pages.add(publication.notFound());
        pages.add(publication.failed());
        List<String> faults = new ArrayList<>();
        int read = 0;
        for (Page page : pages) {
            if (page.bytes().contentType().startsWith("text/html")) {
                read++;
                for (String fault : checker.faults(page.bytes().plain())) {
                    faults.add(page.path() + " " + fault);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(read).isGreaterThan(publication.edition().articles().size());
    }
}
