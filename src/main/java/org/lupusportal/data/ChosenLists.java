package org.lupusportal.data;

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
    private volatile @Nullable ListShelf shelf;

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
        List<ListParameter> asked = new ArrayList<>();
        for (String pair : query.split("&", MOST_PARAMETERS)) {
            if (!pair.isEmpty()) {
                Optional<ListParameter> parameter = ListParameter.read(pair);
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

    private ListAnswer answer(Edition edition, String path, List<ListParameter> asked) {
        List<String> names = ListFilter.names(path);
        Map<String, String> chosen = new LinkedHashMap<>();
        String page = "";
        for (ListParameter parameter : asked) {
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

    private ListAnswer unknownName(Edition edition, String path, List<ListParameter> asked, ListParameter unknown) {
        List<String> names =
                Stream.concat(ListFilter.names(path).stream(), Stream.of(PAGE)).toList();
        return new ListAnswer.Refused(
                "Unknown filter",
                "This list has no filter of that name, so nothing was left out and nothing is sent. It has: "
                        + String.join(", ", names) + ".",
                names,
                nearest.apply(unknown.name(), names).stream()
                        .map(name -> mended(edition, path, asked, unknown, new ListParameter(name, unknown.value())))
                        .toList());
    }

    private ListAnswer unknownValue(Edition edition, String path, List<ListParameter> asked, ListParameter unknown) {
        String name = unknown.name();
        List<String> values = ListFilter.values(name, edition);
        return new ListAnswer.Refused(
                "Unknown value",
                "`" + name + (unknown.value().isBlank() ? "` is empty" : "` has no such value") + ". It can be: "
                        + String.join(", ", values) + ".",
                values,
                nearest.apply(unknown.value(), values).stream()
                        .map(value -> mended(edition, path, asked, unknown, new ListParameter(name, value)))
                        .toList());
    }

    /** The address with one slip mended; of the rest only what is known is repeated. */
    private static String mended(
            Edition edition, String path, List<ListParameter> asked, ListParameter slip, ListParameter instead) {
        List<String> names = ListFilter.names(path);
        Map<String, String> chosen = new LinkedHashMap<>();
        asked.stream()
                .map(parameter -> parameter.equals(slip) ? instead : parameter)
                .filter(parameter -> names.contains(parameter.name()))
                .forEach(parameter -> ListFilter.findValue(parameter.name(), parameter.value(), edition)
                        .ifPresent(value -> chosen.putIfAbsent(parameter.name(), value)));
        return chosen.isEmpty() ? path : new ListFilter(inOrder(names, chosen)).address(path, 1);
    }

    private ListShelf shelf(Edition edition) {
        ListShelf kept = shelf;
        return kept != null && kept.isOf(edition) ? kept : make(edition);
    }

    private synchronized ListShelf make(Edition edition) {
        ListShelf kept = shelf;
        if (kept == null || !kept.isOf(edition)) {
            kept = new ListShelf(edition, address);
            shelf = kept;
        }
        return kept;
    }
}
