package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lupusportal.edition.CodeSystem;

/** What codes are called in their own systems: to name a code in an answer, and to know a code by its name. */
final class CodeNames {

    private static final Properties NAMES = ClinicNames.read("/clinic/code-names.properties");

    private CodeNames() {}

    /** The name of a code in its own system, where the portal knows it. */
    static Optional<String> find(CodeSystem system, String code) {
        return Optional.ofNullable(NAMES.getProperty(system.id() + "." + CodeKin.normal(system, code)));
    }

    /** All codes that have a name here, by system and code. */
    static List<NamedCode> all() {
        return new TreeSet<>(NAMES.stringPropertyNames())
                .stream().map(key -> named(key, NAMES.getProperty(key))).toList();
    }

    private static NamedCode named(String key, String name) {
        int dot = key.indexOf('.');
        CodeSystem system = Stream.of(CodeSystem.values())
                .filter(s -> s.id().equals(key.substring(0, dot)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a name of a code in no system: " + key));
        return new NamedCode(system, key.substring(dot + 1), name);
    }

    /**
     * A code with its name.
     *
     * @param system its system
     * @param code without dots
     * @param name as its system writes it
     */
    record NamedCode(CodeSystem system, String code, String name) {}
}
