package org.lupusportal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.lupusportal.page.Address;
import org.lupusportal.page.Pages;
import org.lupusportal.publish.Outcome;
import org.lupusportal.publish.Publication;
import org.lupusportal.publish.Publisher;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The first publication, begun as soon as it is known what to publish, so that content and web server get ready side by side
 * and the first reader waits for the slower of the two, not for both.
 */
final class Opening {

    private final PortalProperties properties;
    private final Path folder;
    private final Pages pages;
    private final Publisher publisher;
    private final CompletableFuture<Outcome> first = new CompletableFuture<>();

    Opening(PortalProperties properties, Clock clock) {
        this.properties = properties;
        this.folder = properties.contentFolder();
        this.pages = properties.preview()
                ? Workshop.previewPages(properties.baseUrl())
                : Workshop.pages(properties.baseUrl());
        this.publisher = publisher(properties, pages, clock);
        Thread opening = new Thread(this::open, "opening");
        opening.setDaemon(true);
        opening.start();
    }

    private static Publisher publisher(PortalProperties properties, Pages pages, Clock clock) {
        if (properties.gate().strictAt() != null) {
            return Workshop.publisher(pages, clock, properties.gate().strict());
        }
        return properties.preview() ? Workshop.publisher(pages, clock) : Workshop.sealedPublisher(pages, clock);
    }

    /** Begins before the application's other parts are made. */
    static void in(ConfigurableApplicationContext context) {
        PortalProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("portal", PortalProperties.class);
        context.getBeanFactory().registerSingleton("opening", new Opening(properties, Clock.systemUTC()));
    }

    /** Most first readers come in by the front door; it is printed while the web server gets ready, which need not wait for that. */
    private void open() {
        try {
            Outcome outcome = publish(Optional.empty());
            first.complete(outcome);
            if (outcome instanceof Outcome.Accepted accepted) {
                accepted.publication().findPage(Address.HOME).ifPresent(Publication.Served::since);
            }
        } catch (RuntimeException | Error e) {
            first.completeExceptionally(e);
        }
    }

    /** What is published from now to the end: a folder that goes away later is missed, and nothing else takes its place. */
    Path folder() {
        return folder;
    }

    Pages pages() {
        return pages;
    }

    Publisher publisher() {
        return publisher;
    }

    /** What became of the content at the start; waits for it. */
    Outcome first() {
        try {
            return first.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Publishes the folder as it is now. */
    Outcome publish(Optional<Publication> before) {
        return properties.preview() ? publisher.preview(folder, before) : publisher.publish(folder, before);
    }
}
