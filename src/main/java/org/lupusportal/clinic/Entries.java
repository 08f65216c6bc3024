package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resources that lie beside one another, found by the names by which others refer to them. A draft has no address yet, so that
 * records name it by {@code urn:uuid} as often as by type and id. Looked up and not searched for, since a hook may bring
 * thousands.
 */
final class Entries {

    private static final Pattern VERSION = Pattern.compile("/_history/[^/\\s]+$");

    /** With the type and the id at its end. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+/([A-Za-z]+/[^/\\s]+)");

    private static final String UUID = "urn:uuid:";

    private final List<Json> all = new ArrayList<>();
    private final Map<String, List<Json>> byName = new HashMap<>();
    private final Map<String, List<Json>> withoutAddress = new HashMap<>();

    private Entries() {}

    /** No resources. */
    static Entries none() {
        return new Entries();
    }

    /** The resources of a bundle, or the one resource that it is; none where it is neither. */
    static Entries of(Json resource) {
        Entries entries = new Entries();
        if (resource.at("resourceType").is("Bundle")) {
            resource.at("entry").items().forEach(entry -> entries.add(entry.at("resource"), entry.at("fullUrl")));
        } else if (!resource.at("resourceType").isNull()) {
            entries.add(resource, new Json(null));
        }
        return entries;
    }

    private void add(Json resource, Json fullUrl) {
        all.add(resource);
        Optional<String> address = fullUrl.text().map(Entries::withoutVersion);
        Optional<String> id = resource.at("id").text();
        Optional<String> name = id.map(i -> resource.at("resourceType").text().orElse("") + "/" + i);
        Stream.of(address, name, id.map(UUID::concat))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(called -> put(byName, called, resource));
        if (address.filter(a -> WEB_ADDRESS.matcher(a).matches()).isEmpty()) {
            name.ifPresent(called -> put(withoutAddress, called, resource));
        }
    }

    private static void put(Map<String, List<Json>> names, String called, Json resource) {
        names.computeIfAbsent(called, n -> new ArrayList<>()).add(resource);
    }

    /** All of them, in order. */
    Stream<Json> resources() {
        return all.stream();
    }

    /** Those that are named, in their own order. */
    Stream<Json> named(Set<String> references) {
        Set<Json> named = Collections.newSetFromMap(new IdentityHashMap<>());
        references.forEach(reference -> named.addAll(named(reference)));
        return all.stream().filter(named::contains);
    }

    /**
     * Those to which a reference leads: a {@code urn:uuid}, a whole address, or type and id. A whole address leads to a resource
     * that it ends with only where that resource has no address of its own.
     */
    private List<Json> named(String reference) {
        String wanted = withoutVersion(reference.strip());
        List<Json> very = byName.getOrDefault(wanted, List.of());
        Matcher whole = WEB_ADDRESS.matcher(wanted);
        return very.isEmpty() && whole.matches() ? withoutAddress.getOrDefault(whole.group(1), List.of()) : very;
    }

    /** Those to which a resource refers: in it, or beside it. */
    Stream<Json> referenced(String reference, Json from) {
        return reference.startsWith("#")
                ? from.at("contained").items().stream()
                        .filter(r -> reference.equals("#" + r.at("id").text().orElse("")))
                : named(reference).stream();
    }

    private static String withoutVersion(String reference) {
        return VERSION.matcher(reference).replaceFirst("");
    }
}
