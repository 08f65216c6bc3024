package org.lupusportal.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lupusportal.manuscript.ContentFolder.Found;

/**
 * What lies in a content folder, told by the bytes of its files without understanding any of them: a tenth of the time of a reading.
 *
 * <pre>{@code
 * FolderGlance.at(Path.of("content"))
 *         .filter(glance -> glance.fingerprint().equals(before.fingerprint()))
 *         .ifPresent(same -> System.out.println("nothing has changed"));
 * }</pre>
 *
 * @param files how many files are content
 * @param fingerprint the one that {@link Manuscript#fingerprint()} has when these files are read
 */
public record FolderGlance(int files, String fingerprint) {

    /**
     * Glances at a folder.
     *
     * @param contentFolder the folder, which may lie inside an archive that is open as a file system
     * @return empty where a file stands astray, is too large or cannot be read, which only a reading can tell of
     * @throws UnreadableFolderException if the folder is not there or cannot be listed
     */
    public static Optional<FolderGlance> at(Path contentFolder) {
        ContentFolder folder = ContentFolder.of(contentFolder);
        if (!folder.faults().isEmpty()) {
            return Optional.empty();
        }
        List<String> digests = new ArrayList<>();
        for (Found found : folder.files()) {
            Optional<byte[]> bytes = FileReader.bytes(found.file(), found.path(), new Faults(found.part()));
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            digests.add(FileReading.digest(found.path(), bytes.get()));
        }
        return Optional.of(new FolderGlance(digests.size(), FileReading.fingerprint(digests)));
    }
}
