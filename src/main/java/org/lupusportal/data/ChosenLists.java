package org.lupusportal.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Json;
import org.lupusportal.page.PageBytes;

/**
 * Answers programs that ask for a part of a list. The whole lists are published; what is chosen from them is made while a
 * program waits.
 *
 * <pre>{@code
 * ListAnswer answer = new ChosenLists(address, Nearest::to).answer(edition, "/api/claims", "certainty=low");
 * }</pre>
 *
 * Keeps what is needed for one edition, and a bounded number of answers. Safe to share between threads.
 */
public final class ChosenLists {

    /** Twenty is more than there are filters. */
    private static final int MOST_PARAMETERS = 20;

    private static final String PAGE = "page";

    private final Address address;
    private final BiFunction<String, Collection<String>, Optional<String>> nearest;
    private volatile @Nullable Shelf shelf;

    /**
     * Answers with addresses on a base.
     *
     * @param address of everything
     * @param nearest finds the known word that was most likely meant
     */
    public ChosenLists(Address address, BiFunction<String, Collection<String>, Optional<String>> nearest) {
        this.address = address;
        this.nearest = nearest;
    }

    /** Whether an address is that of a list, or of a further part of one. */
    public static boolean areAt(String path) {
        return ApiPages.LISTS.contains(path) || isFurtherPart(path);
    }

    private static boolean isFurtherPart(String path) {
        return path.startsWith(Address.API + "/lists/");
    }

    /**
     * Answers a question.
     *
     * @param edition that is served
     * @param path where there is a list
     * @param query as it stands in the address, not empty
     */
    public ListAnswer answer(Edition edition, String path, String query) {
        if (isFurtherPart(path)) {
            return new ListAnswer.Refused(
                    "No filters here",
                    "This is a further part of a whole list and takes no filters. Ask at the address of the list.",
                    ApiPages.LISTS,
                    List.of());
        }
        List<Parameter> asked = new ArrayList<>();
        for (String pair : query.split("&", MOST_PARAMETERS)) {
            if (!pair.isEmpty()) {
                Optional<Parameter> parameter = Parameter.read(pair);
                if (parameter.isEmpty()) {
                    return new ListAnswer.Refused(
                            "Not readable",
                            "The address has a per cent sign that no two hexadecimal digits follow. Write a space as %20.",
                            List.of(),
                            List.of());
                }
                asked.add(parameter.get());
            }
        }
        return answer(edition, path, asked);
    }

    private ListAnswer answer(Edition edition, String path, List<Parameter> asked) {
        List<String> names = ListFilter.names(path);
        Map<String, String> chosen = new LinkedHashMap<>();
        String page = "";
        for (Parameter parameter : asked) {
            String name = parameter.name();
            boolean again = name.equals(PAGE) ? !page.isEmpty() : chosen.containsKey(name);
            if (again) {
                return again(name);
            }
            if (name.equals(PAGE)) {
                page = parameter.value().isEmpty() ? "none" : parameter.value();
            } else if (names.contains(name)) {
                Optional<String> value = ListFilter.findValue(name, parameter.value(), edition);
                if (value.isEmpty()) {
                    return unknownValue(edition, path, asked, parameter);
                }
                chosen.put(name, value.get());
            } else {
                return unknownName(edition, path, asked, parameter);
            }
        }
        return part(edition, path, new ListFilter(inOrder(names, chosen)), page);
    }

    private static Map<String, String> inOrder(List<String> names, Map<String, String> chosen) {
        Map<String, String> ordered = new LinkedHashMap<>();
        names.stream().filter(chosen::containsKey).forEach(name -> ordered.put(name, chosen.getOrDefault(name, "")));
        return ordered;
    }

    private ListAnswer part(Edition edition, String path, ListFilter filter, String page) {
        if (!page.isEmpty() && !page.matches("[1-9][0-9]{0,5}")) {
            return noSuchPage();
        }
        int number = page.isEmpty() ? 1 : Integer.parseInt(page);
        return shelf(edition)
                .find(path, filter, number)
                .<ListAnswer>map(ListAnswer.Found::new)
                .orElseGet(ChosenLists::noSuchPage);
    }

    private static ListAnswer noSuchPage() {
        return new ListAnswer.Refused(
                "No such page",
                "`page` is a number from 1 to what `pages` says in the list. Better follow `next` until there is none.",
                List.of(),
                List.of());
    }

    private static ListAnswer again(String name) {
        return new ListAnswer.Refused(
                "Asked twice",
                "`" + name + "` is there more than once, and an item has one. Ask for one value at a time and put the"
                        + " lists together.",
                List.of(),
                List.of());
    }

    private ListAnswer unknownName(Edition edition, String path, List<Parameter> asked, Parameter unknown) {
        List<String> names =
                Stream.concat(ListFilter.names(path).stream(), Stream.of(PAGE)).toList();
        return new ListAnswer.Refused(
                "Unknown filter",
                "This list has no filter of that name, so nothing was left out and nothing is sent. It has: "
                        + String.join(", ", names) + ".",
                names,
                nearest.apply(unknown.name(), names).stream()
                        .map(name -> mended(edition, path, asked, unknown, new Parameter(name, unknown.value())))
                        .toList());
    }

    private ListAnswer unknownValue(Edition edition, String path, List<Parameter> asked, Parameter unknown) {
        String name = unknown.name();
        List<String> values = ListFilter.values(name, edition);
        return new ListAnswer.Refused(
                "Unknown value",
                "`" + name + (unknown.value().isBlank() ? "` is empty" : "` has no such value") + ". It can be: "
                        + String.join(", ", values) + ".",
                values,
                nearest.apply(unknown.value(), values).stream()
                        .map(value -> mended(edition, path, asked, unknown, new Parameter(name, value)))
                        .toList());
    }

    /** The address with one slip mended; of the rest only what is known is repeated. */
    private static String mended(
            Edition edition, String path, List<Parameter> asked, Parameter slip, Parameter instead) {
        List<String> names = ListFilter.names(path);
        Map<String, String> chosen = new LinkedHashMap<>();
        asked.stream()
                .map(parameter -> parameter.equals(slip) ? instead : parameter)
                .filter(parameter -> names.contains(parameter.name()))
                .forEach(parameter -> ListFilter.findValue(parameter.name(), parameter.value(), edition)
                        .ifPresent(value -> chosen.putIfAbsent(parameter.name(), value)));
        return chosen.isEmpty() ? path : new ListFilter(inOrder(names, chosen)).address(path, 1);
    }

    private Shelf shelf(Edition edition) {
        Shelf kept = shelf;
        return kept != null && kept.edition == edition ? kept : make(edition);
    }

    private synchronized Shelf make(Edition edition) {
        Shelf kept = shelf;
        if (kept == null || kept.edition != edition) {
            kept = new Shelf(edition, address);
            shelf = kept;
        }
        return kept;
    }

    private record Parameter(String name, String value) {

        /** Empty where it is not encoded as an address must be. */
        static Optional<Parameter> read(String pair) {
            String[] halves = pair.split("=", 2);
            try {
                return Optional.of(new Parameter(plain(halves[0]), halves.length == 1 ? "" : plain(halves[1])));
            } catch (IllegalArgumentException notEncoded) {
                return Optional.empty();
            }
        }

        private static String plain(String encoded) {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8).strip();
        }
    }

    /** What was made for one edition, the last few answers with it. */
    private static final class Shelf {

        /** Each is some kilobytes, packed; as many as one program is likely to ask for by turns. */
        private static final int MOST_ANSWERS = 32;

        private final Edition edition;
        private final ApiPages pages;
        private final Map<String, PageBytes> answers = new LinkedHashMap<>(MOST_ANSWERS, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PageBytes> eldest) {
                return size() > MOST_ANSWERS;
            }
        };

        Shelf(Edition edition, Address address) {
            this.edition = edition;
            this.pages = new ApiPages(DataPress.of(edition, address));
        }

        /** One at a time: who asks the same meanwhile gets the same, and nobody can keep every processor busy with it. */
        synchronized Optional<PageBytes> find(String path, ListFilter filter, int number) {
            String key = filter.address(path, number);
            PageBytes known = answers.get(key);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<PageBytes> made = pages.chosen(path, filter, number)
                    .map(list -> PageBytes.ofText("application/json", Json.document(list)));
            made.ifPresent(bytes -> answers.put(key, bytes));
            return made;
        }
    }
}
