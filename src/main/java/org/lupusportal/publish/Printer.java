package org.lupusportal.publish;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.lupusportal.page.Page;

/**
 * Prints the pages of what is served, one after the other, and then makes its search index, while readers are answered
 * already, so that hardly anybody is the first to ask for a page or to search. Leaves off when something newer is served. One thread of its own;
 * closing it ends the thread.
 */
public final class Printer implements AutoCloseable {

    private static final Duration PAUSE_FOR_THE_FIRST_READER = Duration.ofMillis(500);

    private final CurrentEdition current;
    private final Consumer<RuntimeException> failed;
    private final Runnable then;
    private final BlockingQueue<Publication> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A printer that has not begun.
     *
     * @param current what is served
     * @param failed told of each page that could not be printed; the others are printed all the same
     * @param then what else is to get ready, once, when all is printed
     */
    public Printer(CurrentEdition current, Consumer<RuntimeException> failed, Runnable then) {
        this.current = current;
        this.failed = failed;
        this.then = then;
        this.thread = new Thread(this::run, "page-printer");
        thread.setDaemon(true);
    }

    /** Begins, once, with what is served now; the first reader goes before. */
    public void start() {
        thread.start();
    }

    /** Prints a publication, once the one at hand is done or out of date. */
    public void print(Publication publication) {
        waiting.add(publication);
    }

    private void run() {
        try {
            Thread.sleep(PAUSE_FOR_THE_FIRST_READER.toMillis());
            printAll(current.publication());
            getTheRestReady();
            while (true) {
                printAll(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void printAll(Publication publication) {
        for (Page page : publication.pages()) {
            if (isOutOfDate(publication)) {
                return;
            }
            if (page.isKept()) {
                print(publication, page);
            }
        }
        if (!isOutOfDate(publication)) {
            makeSearchIndex(publication);
        }
    }

    private boolean isOutOfDate(Publication publication) {
        return current.publication() != publication || closed;
    }

    private void getTheRestReady() {
        try {
            then.run();
        } catch (RuntimeException e) {
            tell("could not get ready what comes after the pages", e);
        }
    }

    private void makeSearchIndex(Publication publication) {
        try {
            publication.searchIndex();
        } catch (RuntimeException e) {
            tell("could not make the search index", e);
        }
    }

    private void print(Publication publication, Page page) {
        try {
            publication.findPage(page.path()).ifPresent(Publication.Served::since);
        } catch (RuntimeException e) {
            tell("could not print " + page.path(), e);
        }
    }

    /** What breaks off because the program ends is no failure. */
    private void tell(String what, RuntimeException e) {
        if (!closed) {
            failed.accept(new IllegalStateException(what, e));
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
