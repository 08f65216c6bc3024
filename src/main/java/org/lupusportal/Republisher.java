package org.lupusportal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.UnreadableFolderException;
import org.lupusportal.publish.CurrentEdition;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the content anew when it may have changed, and tells the operator what came of it. Called by one thread, the one that
 * watches the folder.
 */
final class Republisher {

    private static final Logger LOG = LoggerFactory.getLogger(Republisher.class);

    private final Path folder;
    private final Function<Optional<Publication>, Outcome> publish;
    private final CurrentEdition current;
    private final Consumer<Publication> printer;
    private String told = "";
    private boolean looksAgain;

    /**
     * A republisher.
     *
     * @param folder where the content lies
     * @param publish publishes the folder as it is now, after what is served
     * @param current what is served
     * @param printer prints what is served from now on
     */
    Republisher(
            Path folder,
            Function<Optional<Publication>, Outcome> publish,
            CurrentEdition current,
            Consumer<Publication> printer) {
        this.folder = folder;
        this.publish = publish;
        this.current = current;
        this.printer = printer;
    }

    /**
     * Reads the folder and serves it if it is good; if it is not, what is served stays.
     *
     * @return false where it is worth another look although nothing tells of a change: the folder could not be read, or had
     *     errors at the first look, which may have fallen into the middle of a move
     */
    boolean republish() {
        try {
            Outcome outcome = publish.apply(Optional.of(current.publication()));
            current.take(outcome);
            printer.accept(current.publication());
            tell(outcome);
            looksAgain = outcome.report().hasErrors() && !looksAgain;
            return !looksAgain;
        } catch (UnreadableFolderException e) {
            miss(String.valueOf(e.getMessage()));
            return false;
        } catch (RuntimeException e) {
            LOG.error("The content could not be published; what is served stays.", e);
            current.miss("the content could not be published: " + e);
            return true;
        }
    }

    private void miss(String why) {
        current.miss(why);
        if (isNews(why)) {
            LOG.warn("New content cannot be read; what is served stays: {}. It is looked for again each second.", why);
        }
    }

    private void tell(Outcome outcome) {
        Report report = outcome.report();
        boolean news = isNews(report.hasErrors() ? ContentFolder.report(report, folder) : "") || !looksAgain;
        if (!report.hasErrors()) {
            LOG.info("Published {} files, {} warnings.", report.files(), report.warnings());
        } else if (news && outcome instanceof Outcome.Refused) {
            LOG.warn("New content was refused; what is served stays.\n{}", told);
        } else if (news) {
            LOG.warn("The preview shows what is good.\n{}", told);
        }
    }

    /** Whether these words are others than those that were told last. */
    private boolean isNews(String words) {
        boolean news = !words.equals(told);
        told = words;
        return news;
    }
}
