package org.lupusportal.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** That a content folder is not there or cannot be looked through; the message says why in words for whoever named the folder. */
public final class UnreadableFolderException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    UnreadableFolderException(Path folder, IOException cause) {
        super(words(folder, cause), cause);
    }

    private static String words(Path folder, IOException cause) {
        if (!Files.exists(folder)) {
            return "there is no content folder " + folder;
        }
        if (!Files.isDirectory(folder)) {
            return "the content folder " + folder + " is a file";
        }
        String where = cause instanceof FileSystemException at && at.getFile() != null ? at.getFile() : "a part of it";
        String why = cause instanceof AccessDeniedException ? " may not be read" : " could not be read";
        return "the content folder " + folder + " cannot be looked through: " + where + why;
    }
}
