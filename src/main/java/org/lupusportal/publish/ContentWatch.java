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
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Watches a content folder and calls when something in it has changed, when it has gone or another folder has taken its place,
 * or when a new day has begun, on which reviews may fall due. One thread of its own; closing it ends the thread.
 */
public final class ContentWatch implements AutoCloseable {

    /** Editors write a file in several steps; this much quiet means that they are done. Well below the second that a change may take. */
    private static final long QUIET_MILLIS = 80;

    /** A folder that is written to without a pause is read all the same, so that a change is live within the second. */
    private static final long LONGEST_WAIT_MILLIS = 400;

    /** How often to look for a new day, and for a folder that was moved away or put in the place of the old one, of which no event tells. */
    private static final long LOOK_MILLIS = 1000;

    private final Path folder;
    private final Supplier<LocalDate> today;
    private final BooleanSupplier changed;
    private final WatchService watch;
    private final Thread thread;
    private Set<WatchKey> watched = Set.of();
    private LocalDate day;

    private ContentWatch(Path folder, Supplier<LocalDate> today, BooleanSupplier changed) throws IOException {
        this.folder = folder;
        this.today = today;
        this.changed = changed;
        this.day = today.get();
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
     * @param changed called on the watching thread, one call at a time; says whether it could see the folder as it is, else it
     *     is called again at the next look, because no event tells of a folder that comes back as it was
     */
    public static ContentWatch start(Path folder, Supplier<LocalDate> today, BooleanSupplier changed) {
        try {
            ContentWatch started = new ContentWatch(folder, today, changed);
            started.thread.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches every folder there is now, and tells whether they are others than before, or have just gone: a file may have taken their place. */
    private boolean watchFolders() {
        Set<WatchKey> keys = new HashSet<>();
        try (Stream<Path> folders = Files.walk(folder.toRealPath())) {
            for (Path each : folders.filter(Files::isDirectory).toList()) {
                keys.add(each.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY));
            }
        } catch (IOException | UncheckedIOException goneOrInTheMiddleOfAChange) {
            boolean wereThere = !watched.isEmpty();
            watched = Set.of();
            return wereThere;
        }
        boolean others = !watched.equals(keys);
        watched = keys;
        return others;
    }

    private void run() {
        try {
            boolean seen = true;
            while (true) {
                WatchKey key = watch.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    awaitQuiet(key);
                }
                boolean otherFolders = watchFolders();
                boolean newDay = !today.get().equals(day);
                if (key != null || otherFolders || newDay || !seen) {
                    day = today.get();
                    seen = changed.getAsBoolean();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitQuiet(WatchKey first) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        WatchKey key = first;
        while (key != null && System.nanoTime() < end) {
            key.pollEvents();
            key.reset();
            key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.reset();
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
