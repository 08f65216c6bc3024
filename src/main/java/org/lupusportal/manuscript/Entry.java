package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A YAML mapping whose keys have been looked at: none twice, none unknown. A key that is a slip of the pen away from one that
 * is missing is noted and then read as that one, so that a misspelling is a single finding.
 */
final class Entry {

    private final Value whole;
    private final Span start;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Span> keys = new LinkedHashMap<>();
    /** Keys that are known by no name and near to none. */
    private final List<Stranger> strangers = new ArrayList<>();

    private Entry(Value whole, Span start) {
        this.whole = whole;
        this.start = start;
    }

    static Entry of(Value whole, MappingNode mapping, List<String> known) {
        Entry entry = ofAny(whole, mapping);
        List<String> unknown =
                entry.keys.keySet().stream().filter(k -> !known.contains(k)).toList();
        unknown.forEach(key -> entry.refuseUnknown(key, known));
        return entry;
    }

    /** A mapping whose keys are names that the writer chose, such as the ids of claims. */
    static Optional<Entry> ofAny(Value whole) {
        if (whole.mapping().isEmpty()) {
            whole.refuseAs("a mapping of ids to entries");
        }
        return whole.mapping().map(mapping -> ofAny(whole, mapping));
    }

    private static Entry ofAny(Value whole, MappingNode mapping) {
        List<NodeTuple> pairs = mapping.getValue();
        Span start =
                pairs.isEmpty() ? whole.at() : whole.yaml().span(pairs.get(0).getKeyNode());
        Entry entry = new Entry(whole, start);
        pairs.forEach(entry::add);
        return entry;
    }

    private void add(NodeTuple pair) {
        YamlText yaml = whole.yaml();
        Span at = yaml.span(pair.getKeyNode());
        if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
            yaml.faults()
                    .addUnread(
                            ReadingFault.TYPE_WRONG
                                    .at(at, "a key is not text")
                                    .fix("write a word, a colon and a value, such as `title: Lupus and the skin`"),
                            at);
            return;
        }
        String key = scalar.getValue();
        Value value = new Value(yaml, pair.getValueNode(), key);
        if (values.putIfAbsent(key, value) == null) {
            keys.put(key, at);
            return;
        }
        Finding finding = ReadingFault.DUPLICATE_KEY
                .at(at, "the key " + Quoted.of(key) + " is written twice")
                .labelled("again here")
                .alsoAt(keyAt(key), "first here")
                .fix("keep one of the two");
        yaml.faults().addUnread(finding, value.at());
    }

    private void refuseUnknown(String key, List<String> known) {
        Span at = keyAt(key);
        Optional<String> near = Nearest.to(key, known);
        String fix = near.map(
                        n -> keys.containsKey(n) ? "remove it; `" + n + "` is already there" : "write `" + n + "`")
                .orElse("remove it, or write one of: " + String.join(", ", known));
        Finding finding = ReadingFault.KEY_UNKNOWN
                .at(at, "the key " + Quoted.of(key) + " is not known here")
                .labelled(near.map(n -> "meant `" + n + "`?").orElse("not a key of this entry"))
                .fix(fix);
        Optional<String> meant = near.filter(n -> !keys.containsKey(n));
        Value value = value(key);
        values.remove(key);
        keys.remove(key);
        if (meant.isPresent()) {
            values.put(meant.get(), value.named(meant.get()));
            keys.put(meant.get(), at);
            whole.yaml().faults().add(finding);
        } else {
            strangers.add(new Stranger(finding, value));
            whole.yaml().faults().addUnread(finding, value.at());
        }
    }

    /** Notes each of these keys that is not there, at the first key of the entry. */
    void require(List<String> required) {
        require(required, start, "the entry");
    }

    /**
     * Notes each of these keys that is not there. Where one lacks and one is unknown, the one bears the name of the other.
     *
     * @param required keys
     * @param place where to note it
     * @param who what lacks it, in words
     */
    void require(List<String> required, Span place, String who) {
        Faults faults = whole.yaml().faults();
        List<String> lacking =
                required.stream().filter(key -> !values.containsKey(key)).toList();
        if (lacking.size() == 1 && strangers.size() == 1) {
            meet(lacking.get(0));
            return;
        }
        lacking.forEach(key -> faults.add(ReadingFault.KEY_MISSING
                .at(place, who + " lacks the key `" + key + "`")
                .fix("add `" + key + ":` and its value")));
    }

    /** Reads the one unknown key as one that lacks, if its value is of the kind that is written there. */
    void adopt(String key, Predicate<Value> kind) {
        if (!values.containsKey(key) && strangers.size() == 1 && kind.test(strangers.get(0).value)) {
            values.put(key, meet(key).named(key));
        }
    }

    /** Tells of the one unknown key that it is this one under another name. */
    private Value meet(String key) {
        Stranger stranger = strangers.remove(0);
        whole.yaml().faults().replace(stranger.finding, stranger.finding.fix("write `" + key + "`, which lacks here"));
        return stranger.value;
    }

    Span at() {
        return whole.at();
    }

    /** Its first key; the whole of it where it has none. */
    Span start() {
        return start;
    }

    /** Every key in the order written. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    Span keyAt(String key) {
        return Optional.ofNullable(keys.get(key)).orElse(start);
    }

    Optional<Value> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that is there. */
    Value value(String key) {
        return find(key).orElseThrow();
    }

    /** The value of a key, read as some type; empty where the key is missing or its value is of another type. */
    <T> Optional<T> read(String key, Function<Value, Optional<T>> type) {
        return find(key).flatMap(type);
    }

    /** The entries of a list of mappings. */
    List<Entry> readEntries(String key, List<String> known) {
        return find(key).map(value -> value.entries(known)).orElse(List.of());
    }

    /** The entries of a list, each read as some type; those of another type are left out. */
    <T> List<T> readEach(String key, Function<Value, List<Value>> list, Function<Value, Optional<T>> type) {
        return find(key).stream()
                .flatMap(v -> list.apply(v).stream())
                .flatMap(item -> type.apply(item).stream())
                .toList();
    }

    /** A key that is known by no name, and near to none. */
    private record Stranger(Finding finding, Value value) {}
}
