package org.lupusportal.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * Which files of a folder are content, and of which part. Everything has one place where it may be; what stands elsewhere is
 * noted, for nobody would read it. Names that start with a dot, and the copies that editors leave behind, are passed over.
 * Long because each way in which a name can lead astray is told apart.
 */
final class ContentFolder {

    private static final Map<String, Part> FILES = Map.of(
            "site.yaml", Part.SITE,
            "glossary.yaml", Part.GLOSSARY,
            "sign-offs.yaml", Part.SIGN_OFFS,
            "addresses.txt", Part.ADDRESSES);
    private static final Map<String, Part> FOLDERS = Map.of(
            "articles", Part.ARTICLES,
            "claims", Part.CLAIMS,
            "sources", Part.SOURCES,
            "heard", Part.HEARD,
            "images", Part.IMAGES);
    /** Without one of these nothing could be said of any treatment; the others may lack. */
    private static final List<String> NEEDED = List.of("articles", "claims", "sources");

    private static final Set<String> FOR_WRITERS = Set.of("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt");

    private final Path root;
    private final Path realRoot;
    private static final String NAME_IT = "name it in lower-case letters, digits and hyphens";

    private final List<Found> found = new ArrayList<>();
    private final List<Faults> faults = new ArrayList<>();

    private ContentFolder(Path root) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
    }

    /**
     * Looks through a folder.
     *
     * @throws UnreadableFolderException if it is not there or cannot be listed
     */
    static ContentFolder of(Path root) {
        try {
            ContentFolder folder = new ContentFolder(root);
            folder.walk();
            return folder;
        } catch (IOException e) {
            throw new UnreadableFolderException(root, e);
        } catch (UncheckedIOException e) {
            throw new UnreadableFolderException(root, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Files to read, sorted by path. */
    List<Found> files() {
        return found.stream().sorted(Comparator.comparing(Found::path)).toList();
    }

    List<Faults> faults() {
        return faults;
    }

    private void walk() throws IOException {
        Set<String> names = new TreeSet<>(names(root));
        for (String name : List.copyOf(names)) {
            if (FILES.containsKey(name)) {
                file(name, part(FILES, name));
            } else if (FOLDERS.containsKey(name)) {
                folder(name, part(FOLDERS, name));
            } else if (!FOR_WRITERS.contains(name)) {
                stranger(name, names);
            }
        }
        for (String folder : NEEDED) {
            if (!names.contains(folder)) {
                note(
                        part(FOLDERS, folder),
                        ReadingFault.FILE_MISSING
                                .at(place(folder), "there is no folder " + folder)
                                .fix("put it back, or look whether this is the content folder"));
            }
        }
        if (!names.contains("site.yaml")) {
            lacks("site.yaml", "there is no site file", "with the portal's name, topics and emergency words");
        }
        if (!names.contains("addresses.txt")) {
            lacks("addresses.txt", "there is no list of addresses", "with every path ever published, a line each");
        }
    }

    /** What bears no known name; where it is a slip away from one that lacks, that one is what was meant, and is not missed too. */
    private void stranger(String name, Set<String> names) {
        List<String> lacking = Stream.of(FILES, FOLDERS)
                .flatMap(parts -> parts.keySet().stream())
                .filter(known -> !names.contains(known))
                .toList();
        Optional<String> meant = Nearest.to(name, lacking);
        if (meant.isEmpty()) {
            unknown(name, Optional.empty(), "see content/README.md for what may stand here");
            return;
        }
        names.add(meant.get());
        Part part = Optional.ofNullable(FILES.get(meant.get())).orElseGet(() -> part(FOLDERS, meant.get()));
        note(
                part,
                ReadingFault.UNKNOWN_FILE
                        .at(place(name), "nothing in the portal reads this file or folder")
                        .labelled("meant `" + meant.get() + "`?")
                        .fix("name it `" + meant.get() + "`"));
    }

    private void lacks(String name, String what, String with) {
        note(
                part(FILES, name),
                ReadingFault.FILE_MISSING.at(place(name), what).fix("write content/" + name + " " + with));
    }

    private static Part part(Map<String, Part> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    private void folder(String name, Part part) throws IOException {
        if (isOutside(name, part)) {
            return;
        }
        if (!Files.isDirectory(root.resolve(name))) {
            note(
                    part,
                    ReadingFault.UNKNOWN_FILE
                            .at(place(name), "a file stands where a folder should be")
                            .fix("delete it; a folder of this name is read"));
            return;
        }
        for (String child : namesIn(name, part)) {
            String path = name + "/" + child;
            if (part == Part.ARTICLES) {
                topic(path);
            } else {
                entry(path, part);
            }
        }
    }

    private void topic(String path) throws IOException {
        if (find(path).isEmpty()) {
            unknown(path, Optional.of(Part.ARTICLES), "name it in lower-case letters, digits and hyphens");
            return;
        }
        if (isOutside(path, Part.ARTICLES)) {
            return;
        }
        if (!Files.isDirectory(root.resolve(path))) {
            unknown(path, Optional.of(Part.ARTICLES), "move it into the folder of a topic");
            loseInEachTopic(path);
            return;
        }
        if (!isName(path.substring("articles/".length()))) {
            misnamed(path);
            return;
        }
        for (String child : namesIn(path, Part.ARTICLES)) {
            entry(path + "/" + child, Part.ARTICLES);
        }
    }

    /** An article beside the folders of topics is most likely the one of this name that others look for in one of them. */
    private void loseInEachTopic(String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Faults meant = new Faults(Part.ARTICLES);
        for (String topic : names(root.resolve("articles"))) {
            meant.lose(place(meant("articles/" + topic + "/" + name)));
        }
        faults.add(meant);
    }

    /** A folder that cannot be a topic is one fault, however many articles stand in it and links lead there. */
    private void misnamed(String folder) throws IOException {
        Faults noted = new Faults(Part.ARTICLES);
        noted.add(ReadingFault.UNKNOWN_FILE
                .at(place(folder), "nothing in the portal reads this file or folder")
                .fix(NAME_IT));
        for (String child : names(root.resolve(folder))) {
            String path = folder + "/" + child;
            noted.lose(place(meant(path)));
            find(path).flatMap(FileReader::letters).ifPresent(text -> noted.lose(place(path), text));
        }
        faults.add(noted);
    }

    /** The path that was meant by one with signs that cannot stand in an address; what looks for it proves nothing. */
    private static String meant(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/._-]+", "-");
    }

    /** One file of a part, which must bear the ending of its part and a name that can stand in an address. */
    private void entry(String path, Part part) throws IOException {
        String ending = part == Part.ARTICLES ? ".md" : part == Part.IMAGES ? ".svg" : ".yaml";
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
        if (!name.endsWith(ending)) {
            stray(path, part, ending);
        } else if (!isName(stem)) {
            unknown(path, Optional.of(part), NAME_IT);
        } else {
            file(path, part);
        }
    }

    /** What stands where files of one ending stand, and has another or is a folder. */
    private void stray(String path, Part part, String ending) throws IOException {
        if (find(path).isPresent() && isOutside(path, part)) {
            return;
        }
        boolean isFolder = find(path).filter(Files::isDirectory).isPresent();
        loseMeant(path, part, ending);
        unknown(
                path,
                Optional.of(part),
                isFolder
                        ? "move the files in it one folder up, or all of it out of the content"
                        : "name it with the ending `" + ending + "`, or move it elsewhere");
    }

    /** A file with another ending is most likely the one of the same name that others look for. */
    private void loseMeant(String path, Part part, String ending) {
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/')) {
            Faults meant = new Faults(part);
            meant.lose(place(meant(path.substring(0, dot)) + ending));
            faults.add(meant);
        }
    }

    private static boolean isName(String stem) {
        return Value.isId(stem);
    }

    private void file(String path, Part part) throws IOException {
        if (isOutside(path, part)) {
            return;
        }
        Path file = root.resolve(path);
        if (Files.isRegularFile(file)) {
            found.add(new Found(file, path, part));
            return;
        }
        String what = Files.isDirectory(file) ? "a folder stands where a file should be" : "this is not a file";
        note(part, ReadingFault.NOT_A_FILE.at(place(path), what).fix("put the file itself here"));
    }

    /** Notes a link that leads out of the folder, or nowhere. */
    private boolean isOutside(String path, Part part) throws IOException {
        Path link = root.resolve(path);
        if (!Files.isSymbolicLink(link)) {
            return false;
        }
        try {
            if (link.toRealPath().startsWith(realRoot)) {
                return false;
            }
            note(
                    part,
                    ReadingFault.LINK_OUTSIDE
                            .at(place(path), "the link leads out of the content folder")
                            .fix("put a copy of the file here"));
        } catch (FileSystemException e) {
            note(
                    part,
                    ReadingFault.NOT_A_FILE
                            .at(place(path), "the link leads nowhere")
                            .fix("put the file itself here"));
        }
        return true;
    }

    /** Where a path leads; nowhere if the locale of the machine lacks a letter of it, which no name of content has. */
    private Optional<Path> find(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void unknown(String path, Optional<Part> part, String fix) {
        Finding finding = ReadingFault.UNKNOWN_FILE
                .at(place(path), "nothing in the portal reads this file or folder")
                .fix(fix);
        if (part.isPresent()) {
            Faults noted = new Faults(part.get());
            find(path)
                    .flatMap(FileReader::letters)
                    .ifPresentOrElse(
                            text -> noted.addUnread(finding, ContentFile.of(path, text)),
                            () -> noted.addUnknown(finding));
            noted.lose(place(meant(path)));
            faults.add(noted);
        } else {
            Faults stray = new Faults(Part.SITE);
            stray.add(finding);
            faults.add(stray);
        }
    }

    private void note(Part part, Finding finding) {
        Faults noted = new Faults(part);
        noted.addUnknown(finding);
        faults.add(noted);
    }

    private static Span place(String path) {
        return ContentFile.of(path, "").beginning();
    }

    /** What stands in a folder of the content; where nobody may look into it, that is noted, and the rest is read all the same. */
    private List<String> namesIn(String folder, Part part) throws IOException {
        try {
            return names(root.resolve(folder));
        } catch (AccessDeniedException e) {
            note(
                    part,
                    ReadingFault.NOT_A_FILE
                            .at(place(folder), "the folder cannot be read")
                            .fix("look at its permissions"));
            return List.of();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !EditorCopies.isOne(child))
                    .map(child -> String.valueOf(child.getFileName()))
                    .map(name -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A file that is content.
     *
     * @param file where it is
     * @param path relative to the content folder, with {@code /} between its parts
     * @param part of the content
     */
    record Found(Path file, String path, Part part) {}
}
