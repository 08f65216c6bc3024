package org.lupusportal.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Watches a content folder and calls when something in it has changed, or when a new day has begun, on which reviews may fall
 * due. One thread of its own; closing it ends the thread.
 */
public final class ContentWatch implements AutoCloseable {

    /** Editors write a file in several steps; this much quiet means that they are done. Well below the second that a change may take. */
    private static final long QUIET_MILLIS = 80;

    private static final long DAY_CHECK_SECONDS = 30;

    private final Path folder;
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private final WatchService watch;
    private final Thread thread;

    private ContentWatch(Path folder, Supplier<LocalDate> today, Runnable changed) throws IOException {
        this.folder = folder;
        this.today = today;
        this.changed = changed;
        this.watch = folder.getFileSystem().newWatchService();
        watchFolders();
        this.thread = new Thread(this::run, "content-watch");
        thread.setDaemon(true);
    }

    /**
     * Starts watching.
     *
     * @param folder what to watch, with all folders in it
     * @param today tells the day
     * @param changed called on the watching thread, one call at a time
     */
    public static ContentWatch start(Path folder, Supplier<LocalDate> today, Runnable changed) {
        try {
            ContentWatch started = new ContentWatch(folder, today, changed);
            started.thread.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watchFolders() throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            for (Path each : folders.filter(Files::isDirectory).toList()) {
                each.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
            }
        }
    }

    private void run() {
        LocalDate day = today.get();
        try {
            while (true) {
                WatchKey key = watch.poll(DAY_CHECK_SECONDS, TimeUnit.SECONDS);
                boolean newDay = !today.get().equals(day);
                if (key != null) {
                    awaitQuiet(key);
                    watchFolders();
                }
                if (key != null || newDay) {
                    day = today.get();
                    changed.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitQuiet(WatchKey first) throws InterruptedException {
        WatchKey key = first;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
