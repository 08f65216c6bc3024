package org.lupusportal.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;

/** Editions of whole folders for tests that need no pages. */
public final class Editions {

    private Editions() {}

    /** Sets a folder that is known to be without errors. */
    public static Edition read(Path content) {
        return new Typesetter(new ManuscriptReader().read(content)).edition();
    }

    /** An edition as it is served, without any page that is printed ahead. */
    public static CurrentEdition serving(Edition edition) {
        Page page = new Page("/404", PageBytes.ofText("text/plain", ""), LocalDate.EPOCH, false);
        Publication publication = new Publication(edition, List.of(), page, page, Instant.EPOCH, Optional.empty());
        return new CurrentEdition(new Outcome.Accepted(new Report(List.of(), 0), publication));
    }
}
