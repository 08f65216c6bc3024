package org.lupusportal.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;

/**
 * Writes a publication as files that any web server can serve: {@code /a/b} as {@code a/b/index.html}, or {@code
 * a/b/index.json} where it is data, with {@code .gz} and {@code .br} beside each text file.
 *
 * <pre>{@code
 * new StaticSite(Path.of("site")).write(publication.pages(), publication.notFound(), edition.redirects());
 * }</pre>
 */
public final class StaticSite {

    private final Path folder;

    /**
     * Prepares to write into a folder.
     *
     * @param folder is made if it is not there; must be empty, so that nobody's files are overwritten
     */
    public StaticSite(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Whether nothing stands in the folder, which is made where it is not there.
     *
     * @throws IOException if it can be neither made nor read
     */
    public boolean isEmpty() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            return there.findAny().isEmpty();
        }
    }

    /**
     * Writes everything.
     *
     * @param pages every page of the publication
     * @param notFound what is said where there is nothing; becomes {@code 404.html}
     * @param redirects former paths and what took their place
     * @return how many addresses were written
     * @throws IOException if a file cannot be written, or the folder is not empty
     */
    public int write(List<Page> pages, Page notFound, Map<String, String> redirects) throws IOException {
        if (!isEmpty()) {
            throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
        }
        pages.parallelStream().forEach(Page::bytes);
        for (Page page : pages) {
            PageBytes bytes = page.bytes();
            write(file(page.path(), index(page.path(), bytes)), bytes);
        }
        write("404.html", notFound.bytes());
        for (Map.Entry<String, String> moved : redirects.entrySet()) {
            write(
                    file(moved.getKey(), "index.html"),
                    PageBytes.ofText("text/html;charset=utf-8", movedTo(moved.getValue())));
        }
        return pages.size() + redirects.size();
    }

    /** A file cannot answer with a redirect, so it says where to go, to browsers and to people. */
    private static String movedTo(String path) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>This page has moved</title>
                <meta http-equiv="refresh" content="0; url=%1$s">
                <link rel="canonical" href="%1$s">
                </head>
                <body>
                <p>This page has moved to <a href="%1$s">%1$s</a>.</p>
                </body>
                </html>
                """.formatted(path);
    }

    /** The name of the file in a folder of its own; empty where the address is that of a file already. */
    private static String index(String path, PageBytes bytes) {
        if (bytes.contentType().startsWith("text/html")) {
            return "index.html";
        }
        boolean data = bytes.contentType().startsWith("application/")
                && bytes.contentType().contains("json");
        return data && !path.endsWith(".json") && !path.endsWith(".webmanifest") ? "index.json" : "";
    }

    private static String file(String path, String index) {
        String relative = path.substring(1);
        if (index.isEmpty()) {
            return relative;
        }
        return relative.isEmpty() ? index : relative + "/" + index;
    }

    private void write(String relative, PageBytes bytes) throws IOException {
        Path file = folder.resolve(relative).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("will not write outside " + folder + ": " + relative);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.plain());
        if (bytes.findGzip().isPresent()) {
            Files.write(
                    file.resolveSibling(file.getFileName() + ".gz"),
                    bytes.findGzip().get());
        }
        if (bytes.findBrotli().isPresent()) {
            Files.write(
                    file.resolveSibling(file.getFileName() + ".br"),
                    bytes.findBrotli().get());
        }
    }
}
