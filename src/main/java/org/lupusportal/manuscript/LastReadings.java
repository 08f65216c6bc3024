package org.lupusportal.manuscript;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lupusportal.manuscript.ContentFolder.Found;
import org.lupusportal.manuscript.Manuscript.Part;

/**
 * What each file gave when the folder was last read, so that an edit costs the reading of one file and not of all. Forgotten
 * when memory runs short. Safe to share between threads.
 */
final class LastReadings {

    private volatile SoftReference<Map<Place, Known>> last = new SoftReference<>(Map.of());

    /** Begins a reading of the whole folder. */
    Turn turn() {
        return new Turn(Optional.ofNullable(last.get()).orElse(Map.of()));
    }

    private record Place(String path, Part part) {}

    private record Known(String digest, FileReading reading) {}

    /** One reading of the whole folder. */
    final class Turn {

        private final Map<Place, Known> before;
        private final Map<Place, Known> now = new ConcurrentHashMap<>();

        private Turn(Map<Place, Known> before) {
            this.before = before;
        }

        /**
         * What a file gives.
         *
         * @param found where it lies and what it is
         * @param bytes what it holds now
         * @param read understands it; asked only where the bytes are not those of last time
         */
        FileReading reading(Found found, byte[] bytes, Supplier<FileReading> read) {
            Place place = new Place(found.path(), found.part());
            String digest = FileReading.digest(bytes);
            Known known = before.get(place);
            FileReading reading = known != null && known.digest.equals(digest) ? known.reading : read.get();
            now.put(place, new Known(digest, reading));
            return reading;
        }

        /** Ends it; what was not found any more is forgotten. */
        void end() {
            last = new SoftReference<>(now);
        }
    }
}
