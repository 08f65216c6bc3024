package org.lupusportal.clinic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One medicine by all of its names, as they stand in orders and in medicine lists. A record's code is most often that of a
 * product, of which there are thousands; its name holds the medicine's own name or a brand.
 *
 * @param name the one that answers use
 * @param others brands and other spellings
 */
record Medicine(String name, List<String> others) {

    private static final List<Medicine> ALL = read();
    private static final List<Called> CALLED = ALL.stream()
            .flatMap(medicine -> medicine.names().map(name -> new Called(medicine, Words.of(name))))
            .sorted(Comparator.comparingInt((Called called) -> called.words().size())
                    .reversed())
            .toList();

    Medicine {
        others = List.copyOf(others);
    }

    static List<Medicine> all() {
        return ALL;
    }

    /** The medicine that a text such as "CellCept 250 MG Oral Capsule" names; by its longest name where it names several. */
    static Optional<Medicine> namedIn(String text) {
        Words words = Words.of(text);
        return CALLED.stream()
                .filter(called -> words.contain(called.words()))
                .map(Called::medicine)
                .findFirst();
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), others.stream());
    }

    private static List<Medicine> read() {
        Properties names = ClinicNames.read("/clinic/medicine-names.properties");
        return new TreeSet<>(names.stringPropertyNames())
                .stream()
                        .map(key -> new Medicine(key.replace('_', ' '), others(names.getProperty(key))))
                        .toList();
    }

    private static List<String> others(String listed) {
        return Arrays.stream(listed.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private record Called(Medicine medicine, Words words) {}
}
