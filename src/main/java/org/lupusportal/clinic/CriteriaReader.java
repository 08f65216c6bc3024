package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a request asks for: its main search criteria or, where there are none, its observations. */
final class CriteriaReader {

    /** More than this is a whole record, not a question. */
    private static final int MOST = 10;

    private static final String MAIN = "mainsearchcriteria.v";

    private final Parameters parameters;
    private final Tally tally;
    private final List<Criterion> background = new ArrayList<>();

    CriteriaReader(Parameters parameters, Tally tally) {
        this.parameters = parameters;
        this.tally = tally;
    }

    /** What is asked for, at least one thing. */
    List<Criterion> criteria() {
        List<Criterion> main = main();
        List<Criterion> observed = observed(main.isEmpty());
        if (!main.isEmpty()) {
            background.addAll(observed);
            return main;
        }
        if (observed.isEmpty() && parameters.numbers("observation").isEmpty()) {
            throw Refusal.of(
                    400,
                    "mainSearchCriteria.v.c",
                    "The request does not say what is asked for. Send a code with its code system, or words in"
                            + " mainSearchCriteria.v.ot.");
        }
        return observed;
    }

    /** What else the record knows; to be asked for after {@link #criteria}. */
    List<Criterion> background() {
        return background;
    }

    private List<Criterion> main() {
        List<Criterion> criteria = new ArrayList<>();
        boolean bare = false;
        for (int number : numbers(MAIN)) {
            Criterion criterion = criterion(MAIN, number, parameters.find(MAIN + ".ot", number));
            bare |= criterion.isBareCode();
            if (criterion.isEmpty() || criterion.isBareCode()) {
                tally.idle(Known.written(MAIN + ".c"), "", "cannot be looked up without a code system; ignored");
            } else {
                criteria.add(criterion);
                report(criterion, "mainSearchCriteria.v", number);
            }
        }
        if (criteria.isEmpty() && bare) {
            throw Refusal.of(
                    400,
                    "mainSearchCriteria.v.cs",
                    "A code was sent without its code system, and without words to look for instead.");
        }
        return criteria;
    }

    /** The numbers of a group that are looked at, and word of those that are not. */
    private List<Integer> numbers(String group) {
        List<Integer> all = parameters.numbers(group);
        if (all.size() > MOST) {
            tally.idle(
                    group.startsWith("main") ? "mainSearchCriteria" : group,
                    "",
                    "only the first " + MOST + " are looked at");
        }
        return all.stream().limit(MOST).toList();
    }

    private Criterion criterion(String group, int number, Optional<String> originalText) {
        Optional<String> system = parameters.find(group + ".cs", number);
        Optional<String> systemName = parameters.find(group + ".csn", number);
        return new Criterion(
                parameters.find(group + ".c", number),
                system.flatMap(Vocabulary::find).or(() -> systemName.flatMap(Vocabulary::find)),
                system.isPresent() || systemName.isPresent(),
                parameters.find(group + ".dn", number),
                originalText);
    }

    private void report(Criterion criterion, String group, int number) {
        boolean coded = criterion.isCoded();
        if (coded) {
            Vocabulary vocabulary = criterion.vocabulary().orElseThrow();
            String code = criterion.code().orElseThrow();
            String name = Catalog.nameOf(vocabulary.system(), code)
                    .map(known -> "“" + known + "”")
                    .orElse("a code whose name this portal does not know");
            tally.used(group + ".c", number, code, "the code to look for: " + name);
            tally.used(group + ".cs", number, vocabulary.oid(), "the code system " + vocabulary.plainName());
        } else if (criterion.code().isPresent()) {
            tally.idle(
                    group + ".c", "", "not in a code system that this portal knows; the words are looked for instead");
        }
        String meaning = coded ? "the name of the code; the code decides" : "words to look for";
        criterion.displayName().ifPresent(words -> tally.used(group + ".dn", number, words, meaning));
        criterion.originalText().ifPresent(words -> tally.used(group + ".ot", number, words, meaning));
    }

    /** Observations are used by their codes, and by the names of their values where they are all that there is. */
    private List<Criterion> observed(boolean alone) {
        List<Criterion> observed = new ArrayList<>();
        for (int number : numbers("observation")) {
            if (isUnknownOrAbsent(number)) {
                tally.idle("observation", "", "said to be absent or unknown; ignored");
                continue;
            }
            Criterion value = criterion("observation.v", number, Optional.empty());
            if (value.isCoded() || (alone && value.words().findAny().isPresent())) {
                observed.add(value);
                report(value, "observation.v", number);
            }
            Criterion kind = criterion("observation.c", number, Optional.empty());
            if (kind.isCoded()) {
                observed.add(kind);
                report(kind, "observation.c", number);
            }
        }
        return observed;
    }

    private boolean isUnknownOrAbsent(int number) {
        return parameters.find("observation.valuenegationind", number).stream().anyMatch("true"::equalsIgnoreCase)
                || parameters.find("observation.nullflavor", number).isPresent();
    }
}
