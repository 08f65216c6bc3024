package org.lupusportal.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, month or year as bibliographies write it: EDTF text ({@code 2017-08}), CSL-JSON ({@code {date-parts: [[2017, 8]]}})
 * or pandoc's list ({@code [{year: 2017, month: 8}]}). All become ISO 8601 text.
 */
final class CslDate {

    /** Nothing that a library holds as printed is older; a year like 0217 is a slip. */
    private static final int FIRST_YEAR = 1500;

    private static final Pattern ISO = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");
    private static final String TYPE = "a year, month or day since " + FIRST_YEAR;
    private static final String HOW = "as `2017`, `2017-08` or `2017-08-31`";
    private static final List<String> PARTS = List.of("year", "month", "day");

    private CslDate() {}

    static Optional<String> read(Value value) {
        if (value.isList()) {
            return onlyItem(value).flatMap(CslDate::parts);
        }
        if (value.isMapping()) {
            return parts(value);
        }
        return value.parsed(TYPE, HOW, text -> Optional.of(text).filter(CslDate::exists))
                .map(located -> located.value());
    }

    /** A mapping with {@code date-parts}, or with year, month and day. */
    private static Optional<String> parts(Value value) {
        List<String> known = new ArrayList<>(PARTS);
        known.add("date-parts");
        return value.entry(known).flatMap(entry -> {
            if (entry.find("date-parts").isPresent()) {
                return entry.find("date-parts")
                        .flatMap(CslDate::onlyItem)
                        .flatMap(parts -> joined(parts, parts.texts()));
            }
            entry.require(List.of("year"));
            List<Value> parts =
                    PARTS.stream().flatMap(key -> entry.find(key).stream()).toList();
            return entry.find("year").flatMap(year -> joined(value, parts));
        });
    }

    private static Optional<Value> onlyItem(Value list) {
        List<Value> items = list.isList() ? list.texts() : List.of();
        if (items.size() == 1) {
            return Optional.of(items.get(0));
        }
        refuse(list);
        return Optional.empty();
    }

    private static Optional<String> joined(Value whole, List<Value> parts) {
        List<Integer> numbers = parts.stream()
                .flatMap(part -> part.number(0, 9999).stream())
                .map(located -> located.value())
                .toList();
        if (numbers.size() != parts.size()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        numbers.forEach(n -> text.append(text.isEmpty() ? digits("%04d", n) : digits("-%02d", n)));
        if (!exists(text.toString())) {
            refuse(whole);
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static void refuse(Value value) {
        value.refuse(ReadingFault.TYPE_WRONG
                .at(value.at(), value.called() + " is not " + TYPE)
                .fix("write it " + HOW));
    }

    /** Whether it is a day, or the first part of one, that a calendar holds. */
    private static boolean exists(String text) {
        if (!ISO.matcher(text).matches()) {
            return false;
        }
        try {
            return LocalDate.parse(text + "-01-01".substring(text.length() - 4)).getYear() >= FIRST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
