package org.lupusportal.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lupusportal.check.Checker;
import org.lupusportal.data.DataPages;
import org.lupusportal.edition.Edition;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Page;
import org.lupusportal.page.Pages;

/**
 * The way from a content folder to a publication: read, check, set, render. One way, for the server, the static site and the
 * commands.
 *
 * <pre>{@code
 * Outcome outcome = publisher.publish(Path.of("content"), Optional.empty());
 * if (outcome instanceof Outcome.Accepted accepted) {
 *     serve(accepted.publication());
 * }
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class Publisher {

    private final ManuscriptReader reader;
    private final Checker checker;
    private final Pages pages;
    private final Clock clock;
    private final Optional<Seal> seal;

    /**
     * A publisher.
     *
     * @param seal says of which content it is known that this checker finds nothing in it; whatever else is published is checked
     */
    public Publisher(ManuscriptReader reader, Checker checker, Pages pages, Clock clock, Optional<Seal> seal) {
        this.reader = reader;
        this.checker = checker;
        this.pages = pages;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * Publishes a folder, or says why not.
     *
     * @param content the folder
     * @param before what was published before, whose unchanged pages keep their date
     */
    public Outcome publish(Path content, Optional<Publication> before) {
        Manuscript manuscript = reader.read(content);
        Report report = isSealed(manuscript) ? nothing(manuscript) : checker.check(manuscript, today());
        return report.hasErrors()
                ? new Outcome.Refused(report)
                : new Outcome.Accepted(report, print(new Typesetter(manuscript).edition(), before));
    }

    /**
     * Publishes what is sound in a folder although other parts of it have errors: for a writer's own eyes, never for readers.
     *
     * @param content the folder
     * @param before what was shown before, whose unchanged pages keep their date
     * @return what is sound, with the report on all; refused where nothing can be shown
     */
    public Outcome preview(Path content, Optional<Publication> before) {
        Manuscript manuscript = reader.read(content);
        Report report = checker.check(manuscript, today());
        return SoundPart.of(manuscript, report)
                .<Outcome>map(sound -> new Outcome.Accepted(report, print(new Typesetter(sound).edition(), before)))
                .orElseGet(() -> new Outcome.Refused(report));
    }

    private boolean isSealed(Manuscript manuscript) {
        return seal.filter(s -> s.holds(manuscript, today())).isPresent();
    }

    private static Report nothing(Manuscript manuscript) {
        return new Report(List.of(), manuscript.files().size());
    }

    /**
     * Checks after all what is published without a check. The checker then knows which texts are sound, and what it checks with is
     * ready, so that the next edit waits only for what is new in it.
     *
     * @return what was found; empty where the folder is not sealed, so that it was checked when it was published
     */
    public Optional<Report> checkSealed(Path content) {
        Manuscript manuscript = reader.read(content);
        return isSealed(manuscript) ? Optional.of(checker.check(manuscript, today())) : Optional.empty();
    }

    /** The day by which reviews fall due. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Publication print(Edition edition, Optional<Publication> before) {
        List<Page> printed = new ArrayList<>(pages.of(edition, today()));
        printed.addAll(new DataPages(pages.address()).of(edition, printed));
        return new Publication(
                edition,
                printed,
                pages.single("/404", "not-found", edition),
                pages.single("/500", "error", edition),
                clock.instant(),
                before);
    }
}
