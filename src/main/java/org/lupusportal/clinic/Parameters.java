package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of one Infobutton request under their standard names, whatever the spelling and order in which they came.
 * Empty ones count as absent. Immutable once made.
 */
final class Parameters {

    /** Far more than any code, name or language tag needs; what is longer was not meant for us. */
    private static final int LONGEST = 300;

    /** The number behind a name: the first has none, the second 1; some clients begin with 0. */
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,2})?");

    private static final Set<String> ONLY_ONCE = Set.of("mainsearchcriteria.v.c", "mainsearchcriteria.v.cs");

    private static final String CODE = ".c";

    private final Map<String, Map<Integer, String>> values = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private Parameters() {}

    /**
     * Sorts out what was sent.
     *
     * @throws Refusal where a code comes twice under one name, or a value is too long to be one
     */
    static Parameters of(List<NameValue> pairs) {
        Parameters parameters = new Parameters();
        Map<String, Map<Integer, String>> deprecated = new HashMap<>();
        for (NameValue pair : pairs) {
            if (!pair.value().isEmpty()) {
                parameters.add(pair, deprecated);
            }
        }
        parameters.addUnlessRivaled(deprecated);
        return parameters;
    }

    /**
     * Where both spellings hold a code, the present one wins and nothing of the other is mixed into it. Otherwise they are two
     * halves of one criterion, and the deprecated spelling gives what the present one lacks.
     */
    private void addUnlessRivaled(Map<String, Map<Integer, String>> deprecated) {
        Set<String> rivals = new HashSet<>();
        deprecated.forEach((name, numbered) -> numbered.keySet().stream()
                .filter(number -> name.endsWith(CODE) && find(name, number).isPresent())
                .forEach(number -> rivals.add(group(name) + number)));
        deprecated.forEach((name, numbered) -> numbered.forEach((number, value) -> {
            if (!rivals.contains(group(name) + number)) {
                put(name, number, value);
            }
        }));
    }

    private static String group(String name) {
        return name.substring(0, name.lastIndexOf('.') + 1);
    }

    private void add(NameValue pair, Map<String, Map<Integer, String>> deprecated) {
        String small = pair.name().toLowerCase(Locale.ROOT);
        Matcher matcher = NUMBERED.matcher(small);
        String base = matcher.matches() ? matcher.group(1) : small;
        String digits = matcher.matches() ? matcher.group(2) : null;
        int number = digits == null ? 0 : Integer.parseInt(digits);
        String standard = standard(base);
        named.add(standard);
        if (!Known.isRead(standard)) {
            return;
        }
        if (pair.value().length() > LONGEST) {
            throw Refusal.of(400, Known.written(standard), "The value is longer than " + LONGEST + " characters.");
        }
        if (standard.equals(base)) {
            if (ONLY_ONCE.contains(base) && find(base, number).isPresent()) {
                throw Refusal.of(
                        400,
                        Known.written(base),
                        "The same code was sent twice under one name. Number the second one: mainSearchCriteria.v.c1.");
            }
            put(base, number, pair.value());
        } else {
            deprecated.computeIfAbsent(standard, n -> new TreeMap<>()).putIfAbsent(number, pair.value());
        }
    }

    /** The present name of a deprecated one. */
    private static String standard(String base) {
        return base.replaceFirst("^(mainsearchcriteria|subtopic)\\.c\\.", "$1.v.")
                .replaceFirst("^(informationrecipient|performer)\\.languagecode$", "$1.languagecode.c")
                .replaceFirst("^assignedentity\\.(representedorganization\\.)", "$1");
    }

    private void put(String name, int number, String value) {
        values.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(number, value);
    }

    Optional<String> find(String name) {
        return find(name, 0);
    }

    Optional<String> find(String name, int number) {
        return Optional.ofNullable(values.getOrDefault(name, new TreeMap<>()).get(number));
    }

    /** All values of a name, in the order of their numbers. */
    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, new TreeMap<>()).values());
    }

    /** The numbers under which a group such as {@code mainsearchcriteria.v} holds anything, in order. */
    List<Integer> numbers(String group) {
        Set<Integer> numbers = new TreeSet<>();
        values.forEach((name, numbered) -> {
            if (name.startsWith(group + ".")) {
                numbers.addAll(numbered.keySet());
            }
        });
        return new ArrayList<>(numbers);
    }

    /** Standard names, in small letters, of everything that was sent with a value. */
    Set<String> named() {
        return named;
    }
}
