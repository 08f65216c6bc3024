package org.lupusportal.manuscript;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML value and the key that it stands under. It has no type of its own: whoever reads it asks for one, and a value that
 * does not fit is noted once and given as empty. Long because every type that content has is asked for here.
 */
final class Value {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");

    /** Longer than any address; what is longer is no name, and a regular expression would run out of stack on it. */
    private static final int MOST_LETTERS_OF_A_NAME = 200;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    /** What nine digits can say; nothing that is counted here is more. */
    private static final int MOST = 999_999_999;

    /** No study of lupus that we cite is older, and a year like 1026 is a slip. */
    private static final int FIRST_YEAR = 1900;

    /** Nobody plans a review for later; one planned for 2926 would never be asked for. */
    private static final int LAST_YEAR = 2100;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{1,64}");
    /** An e-mail address or an https address, in letters that need no quoting in a page. */
    private static final Pattern CONTACT = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
            + "|https://[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/?=&%+#-]*)?");

    private static final Pattern ARTICLE = Pattern.compile("(?:\\.\\./)*[a-z0-9-]+/[a-z0-9-]+(?:\\.md)?");

    private final YamlText yaml;
    private final Node node;
    private final String name;
    private final String called;

    /** The value of a key. */
    Value(YamlText yaml, Node node, String name) {
        this(yaml, node, name, "`" + name + "`");
    }

    private Value(YamlText yaml, Node node, String name, String called) {
        this.yaml = yaml;
        this.node = node;
        this.name = name;
        this.called = called;
    }

    /**
     * What stands under no key.
     *
     * @param called how it is called in messages, such as {@code the file}
     */
    static Value whole(YamlText yaml, Node node, String called) {
        return new Value(yaml, node, called, called);
    }

    private Value item(Node entry) {
        return new Value(yaml, entry, name, called.startsWith("`") ? "an entry of " + called : "the entry");
    }

    Span at() {
        return yaml.span(node);
    }

    YamlText yaml() {
        return yaml;
    }

    /** How it is called in messages: its key in back-ticks, or what it is where it has none. */
    String called() {
        return called;
    }

    /** The same value under another key. */
    Value named(String key) {
        return new Value(yaml, node, key);
    }

    Optional<MappingNode> mapping() {
        return node instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing is written, or only blank space. */
    boolean isBlank() {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isBlank()
                        || (scalar.isPlain() && Arrays.asList("~", "null").contains(scalar.getValue())));
    }

    /** Words that a reader reads: text with at least one letter, for a lone number or sign says nothing. */
    Optional<Passage> words() {
        return text().filter(passage -> {
            boolean says = passage.text().codePoints().anyMatch(Character::isLetter);
            if (!says) {
                refuse(ReadingFault.TYPE_WRONG
                        .at(at(), called + " is " + Quoted.of(passage.text()) + ", which says nothing in words")
                        .labelled("no word here")
                        .fix("write what readers are to read"));
            }
            return says;
        });
    }

    /** As {@link #words()}, for a name that stands in one line wherever it is shown. */
    Optional<Passage> line() {
        return words().filter(passage -> {
            boolean one = passage.text().indexOf('\n') < 0;
            if (!one) {
                refuse(ReadingFault.TYPE_WRONG
                        .at(at(), called + " has more than one line")
                        .labelled("a line break in a name")
                        .fix("write it in one line"));
            }
            return one;
        });
    }

    /** Text of any kind. */
    Optional<Passage> text() {
        return scalar("text", asText()).filter(this::isWritten);
    }

    /**
     * As {@link #text()}, but a blank is given as a blank, for a rule that has more to say on it. What is no text is noted, and
     * stands for a blank too.
     */
    Optional<Passage> textOrBlank() {
        Optional<Passage> read = isBlank() ? Optional.empty() : scalar("text", asText());
        return read.or(() -> Optional.of(Passage.of(blank())));
    }

    /** Text with a colon in it is read as a key and its value. */
    private String asText() {
        return isMapping()
                ? "put the text in quotes, if it is one with a colon; else write text here"
                : "write text here";
    }

    private Span blank() {
        Span at = at();
        return at.file().span(at.start(), at.start());
    }

    Optional<Located<String>> word() {
        return text().map(p -> new Located<>(p.text(), at()));
    }

    /** One of a closed list of words. */
    Optional<Located<String>> word(Vocabulary vocabulary) {
        return word().filter(word -> {
            if (vocabulary.words().contains(word.value())) {
                return true;
            }
            refuse(ReadingFault.WORD_UNKNOWN
                    .at(word.at(), Quoted.of(word.value()) + " is none of the words for `" + name + "`")
                    .fix(Nearest.to(word.value(), vocabulary.words())
                            .map(near -> "write `" + near + "`")
                            .orElse("write one of: " + String.join(", ", vocabulary.words()))));
            return false;
        });
    }

    /** Whether it can be a part of an address: lower-case letters, digits, hyphens and underscores. */
    static boolean isId(String text) {
        return isName(text, ID);
    }

    static boolean isName(String text, Pattern form) {
        return text.length() <= MOST_LETTERS_OF_A_NAME && form.matcher(text).matches();
    }

    /** The text of a scalar as written, without noting whether it is one. */
    Optional<String> plainWord() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    /** A path on the portal, such as {@code /lupus/symptoms}. */
    Optional<Located<String>> address() {
        return word().filter(word -> {
            Optional<String> fault = AddressForm.findFault(word.value());
            fault.ifPresent(why -> refuse(ReadingFault.TYPE_WRONG
                    .at(word.at(), Quoted.of(word.value()) + " is not an address: " + why)
                    .fix(AddressForm.FIX)));
            return fault.isEmpty();
        });
    }

    /** A name that can stand in an address. */
    Optional<Located<String>> id() {
        return formed("an id of lower-case letters, digits and hyphens", "such as `msc-kidney-remission`", ID);
    }

    /** An article, as {@code topic/slug} or as a link to its file. */
    Optional<Located<String>> article() {
        return formed("the path of an article", "such as `lupus/symptoms`", ARTICLE);
    }

    /** A code of a health record. */
    Optional<Located<String>> code() {
        return formed("a code of letters, digits, dots and hyphens", "as its system has it, such as `M32.14`", CODE);
    }

    /** Where readers can write to. */
    Optional<Located<String>> contact() {
        return formed("an e-mail address or an https address", "such as `help@lupus.example`", CONTACT);
    }

    /** What a text was when somebody reviewed it. */
    Optional<Located<String>> fingerprint() {
        return formed("a fingerprint in hexadecimal digits", "as the command `sign-off` does", HEXADECIMAL);
    }

    private Optional<Located<String>> formed(String type, String how, Pattern form) {
        return parsed(type, how, text -> Optional.of(text).filter(word -> isName(word, form)));
    }

    Optional<Located<Integer>> number(int least, int most) {
        String range = String.format(Locale.ROOT, "from %d to %,d", least, Math.min(most, MOST));
        return parsed(
                "a whole number " + range,
                "in digits only, such as `" + Math.max(least, 1) + "`",
                text -> NUMBER.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text)).filter(n -> n >= least && n <= most)
                        : Optional.empty());
    }

    Optional<Located<LocalDate>> date() {
        return parsed(
                "a day from " + FIRST_YEAR + " to " + LAST_YEAR, "as year-month-day, such as `2026-11-22`", text -> {
                    try {
                        return Optional.of(LocalDate.parse(text))
                                .filter(day -> text.length() == "2026-11-22".length()
                                        && day.getYear() >= FIRST_YEAR
                                        && day.getYear() <= LAST_YEAR);
                    } catch (DateTimeParseException e) {
                        return Optional.empty();
                    }
                });
    }

    /** {@code true} or {@code false}, still as text. */
    Optional<Located<String>> flag() {
        return parsed(
                "`true` or `false`",
                "as one of the two",
                text -> text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty());
    }

    /** The value as whatever the parser makes of its text; what it makes nothing of is noted. */
    <T> Optional<Located<T>> parsed(String type, String how, Function<String, Optional<T>> parser) {
        return scalar(type, "write it " + how).filter(this::isWritten).flatMap(passage -> {
            Optional<T> read = parser.apply(passage.text());
            if (read.isEmpty()) {
                refuse(ReadingFault.TYPE_WRONG
                        .at(at(), called + " is " + Quoted.of(passage.text()) + ", not " + type)
                        .fix("write it " + how));
            }
            return read.map(v -> new Located<>(v, at()));
        });
    }

    /** The entries of a list of texts. Where a lone text stands instead, that is noted and taken for its only entry. */
    List<Value> texts() {
        return items(value -> !value.isMapping());
    }

    /** The entries of a list of mappings. A lone mapping with the right keys is noted and taken for the only entry. */
    List<Entry> entries(List<String> known) {
        return items(value -> value.hasSome(known)).stream()
                .flatMap(item -> item.entry(known).stream())
                .toList();
    }

    /** The entries of a list of texts and mappings, likewise. */
    List<Value> textsAndMappings(List<String> known) {
        return items(value -> !value.isMapping() || value.hasSome(known));
    }

    private List<Value> items(Predicate<Value> meantAsItem) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::item).toList();
        }
        if (isBlank()) {
            return List.of();
        }
        refuseAs("a list");
        return meantAsItem.test(this) ? List.of(this) : List.of();
    }

    /** Whether it is a mapping with one of these keys, or with one that is meant to be. */
    private boolean hasSome(List<String> known) {
        List<String> keys = mapping().stream()
                .flatMap(mapping -> mapping.getValue().stream())
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue())
                .toList();
        return keys.stream().anyMatch(known::contains)
                || keys.stream().anyMatch(key -> Nearest.to(key, known).isPresent());
    }

    /** As {@link #texts}, for a list that must not be empty. */
    List<Value> someTexts() {
        return some().map(Value::texts).orElse(List.of());
    }

    /** The value itself, unless it is a list in which nothing stands, or nothing at all. */
    Optional<Value> some() {
        boolean empty = node instanceof SequenceNode list ? list.getValue().isEmpty() : isBlank();
        if (empty) {
            refuse(ReadingFault.TYPE_WRONG.at(at(), called + " is empty").fix("write at least one entry"));
        }
        return Optional.of(this).filter(value -> !empty);
    }

    /** The keys and values of a mapping. One that has none of the known keys is no such entry, which is a single fault. */
    Optional<Entry> entry(List<String> known) {
        if (isMapping() && !hasSome(known)) {
            refuse(ReadingFault.TYPE_WRONG
                    .at(at(), called + " has none of the keys that it should have")
                    .fix("write it with the keys: " + String.join(", ", known)));
            return Optional.empty();
        }
        return entryOfWords(known);
    }

    /** The keys and values of a mapping whose keys are words of a closed list, any of which may lack. */
    Optional<Entry> entryOfWords(List<String> words) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(Entry.of(this, mapping, words));
        }
        refuseAs("a mapping of keys to values");
        return Optional.empty();
    }

    private Optional<Passage> scalar(String wanted, String fix) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(yaml.passage(scalar));
        }
        refuseAs(wanted, fix);
        return Optional.empty();
    }

    private boolean isWritten(Passage passage) {
        if (isBlank()) {
            refuse(ReadingFault.TYPE_WRONG
                    .at(at(), called + " is blank")
                    .labelled("nothing here")
                    .fix("write it, or remove it if it may be left out"));
        }
        return !isBlank();
    }

    void refuseAs(String wanted) {
        refuseAs(wanted, "write " + wanted + " here");
    }

    private void refuseAs(String wanted, String fix) {
        String is = isMapping() ? "a mapping" : isList() ? "a list" : isBlank() ? "blank" : "text";
        refuse(ReadingFault.TYPE_WRONG
                .at(at(), called + " is " + is + ", not " + wanted)
                .fix(fix));
    }

    void refuse(Finding finding) {
        yaml.faults().addUnread(finding, at());
    }
}
