package org.lupusportal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A file that others see whole: as it was, or as it is, and never half. It is written under another name beside its own and then
 * put in its place. While that other file is there, nobody else begins, so that of two changes at once neither is lost.
 */
final class WholeFile {

    private static final long PAUSE_MILLIS = 20;

    private final Path file;
    private final Path next;
    private final Duration patience;

    /**
     * Prepares a change.
     *
     * @param file to be changed; a link is followed, so that it stays one
     * @param patience for somebody else's change to end
     */
    WholeFile(Path file, Duration patience) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file;
        this.next = this.file.resolveSibling("." + this.file.getFileName() + ".next");
        this.patience = patience;
    }

    /**
     * Changes the text; a file that is not there has none.
     *
     * @param change from the text as it is to the text as it shall be; the same text leaves the file alone
     * @return whether the text is another now
     * @throws IllegalArgumentException where somebody else's change does not end
     */
    boolean change(UnaryOperator<String> change) throws IOException {
        FileChannel out = begin();
        boolean done = false;
        try {
            done = changed(change, out);
            return done;
        } finally {
            if (!done) {
                Files.deleteIfExists(next);
            }
        }
    }

    /** Whether the next text was put in place; as soon as it is, somebody else may begin theirs. */
    private boolean changed(UnaryOperator<String> change, FileChannel next) throws IOException {
        try (next) {
            String before = Files.exists(file) ? Files.readString(file) : "";
            String after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(after);
            while (bytes.hasRemaining()) {
                next.write(bytes);
            }
            next.force(true);
        }
        putInPlace();
        return true;
    }

    private FileChannel begin() throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException somebodyElse) {
                if (System.nanoTime() > end) {
                    throw new IllegalArgumentException(
                            next + " is there: somebody else is changing " + file.getFileName()
                                    + ", or a change broke off; delete it if nobody is",
                            somebodyElse);
                }
                pause();
            } catch (FileSystemException closed) {
                throw closed(closed);
            }
        }
    }

    /** Says it of the file that people know, and not of the one beside it. */
    private FileSystemException closed(FileSystemException why) {
        String reason = Objects.requireNonNullElse(
                why.getReason(), why instanceof NoSuchFileException ? "there is none" : "you may not");
        FileSystemException said = new FileSystemException(
                file + " cannot be changed: nothing can be written in its folder (" + reason + ")");
        said.initCause(why);
        return said;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while somebody else changed the file", e);
        }
    }

    /** Who may read the file stays as it was. */
    private void putInPlace() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(next, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            view.setPermissions(Files.getPosixFilePermissions(file));
        }
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
