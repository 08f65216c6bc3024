package org.lupusportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.lupusportal.finding.Report;
import org.lupusportal.finding.TextReport;

/** Finds the content: the folder that was named, else {@code content} in the working folder, else the copy in the program. */
final class ContentFolder {

    private static final Path USUAL = Path.of("content");
    private static final String SITE_FILE = "/content/site.yaml";

    private ContentFolder() {}

    static Path find(Optional<Path> named) {
        return named.orElseGet(() -> Files.isDirectory(USUAL) ? USUAL : Inside.FOLDER);
    }

    /**
     * The folder that a command works on.
     *
     * @throws NoSuchFileException in plain words, where there is none
     */
    static Path findThere(Optional<Path> named) throws NoSuchFileException {
        Path folder = find(named);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    Files.exists(folder) ? folder + " is no folder" : "there is no content folder " + folder);
        }
        return folder;
    }

    /** Whether a folder can change while the program runs. */
    static boolean canChange(Path folder) {
        return folder.getFileSystem().equals(FileSystems.getDefault());
    }

    /** What to put before a path below a folder, so that it leads there from the working folder: {@code ../copy/}. */
    static String seenFromHere(Path folder) {
        if (!canChange(folder)) {
            return USUAL + "/";
        }
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        Path way = Objects.equals(here.getRoot(), there.getRoot()) ? here.relativize(there) : there;
        return way.toString().isEmpty() ? "" : way.toString().replace('\\', '/') + "/";
    }

    /** A report on a folder, with paths that lead to its files from the working folder. */
    static String report(Report report, Path folder) {
        return TextReport.of(report, seenFromHere(folder), "");
    }

    private static Path inside() {
        URL site = ContentFolder.class.getResource(SITE_FILE);
        if (site == null) {
            throw new IllegalStateException("the program lacks its copy of the content");
        }
        try {
            return site.getProtocol().equals("file")
                    ? Objects.requireNonNull(Path.of(site.toURI()).getParent())
                    : inJar(site);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path inJar(URL site) throws URISyntaxException {
        try {
            URL jar = ((JarURLConnection) site.openConnection()).getJarFileURL();
            return FileSystems.newFileSystem(Path.of(jar.toURI())).getPath("/content");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opened once, however often it is asked for, and open as long as the program runs. */
    private static final class Inside {
        private static final Path FOLDER = inside();
    }
}
