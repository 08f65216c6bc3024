package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.ArticlePath;

/** Reads what a request asks for: its main search criteria or, where there are none, its observations. */
final class CriteriaReader {

    /** More than this is a whole record, not a question. */
    private static final int MOST = 10;

    private static final String MAIN = "mainsearchcriteria.v";

    private final Parameters parameters;
    private final LookUps lookUps;
    private final Tally tally;
    private final List<Criterion> background = new ArrayList<>();
    private final List<Integer> denied = new ArrayList<>();
    private Optional<String> withoutSystem = Optional.empty();

    CriteriaReader(Parameters parameters, LookUps lookUps, Tally tally) {
        this.parameters = parameters;
        this.lookUps = lookUps;
        this.tally = tally;
    }

    /**
     * What is asked for; empty where nothing but observations was sent, and nothing can be asked of them.
     *
     * @param aboutInteractions whether interactions of the observed medicines are asked for, which is legal whatever they are
     */
    List<Criterion> criteria(boolean aboutInteractions) {
        List<Criterion> main = main();
        List<Criterion> observed = observed(main.isEmpty());
        if (!main.isEmpty()) {
            background.addAll(observed);
            return main;
        }
        if (parameters.numbers("observation").isEmpty()) {
            throw Refusal.of(
                    400,
                    "mainSearchCriteria.v.c",
                    "The request does not say what is asked for. Send a code with its code system, or words in"
                            + " mainSearchCriteria.v.ot.");
        }
        if (observed.isEmpty() && !aboutInteractions) {
            withoutSystem.ifPresent(CriteriaReader::refuseBareCode);
        }
        return observed;
    }

    private static void refuseBareCode(String group) {
        throw Refusal.of(
                400, group + ".cs", "A code was sent without its code system, and without words to look for instead.");
    }

    /** Whether all observations are said to be absent or unknown; to be asked for after {@link #criteria}. */
    boolean onlyDenied() {
        return !denied.isEmpty()
                && denied.size() == parameters.numbers("observation").size();
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
            refuseBareCode("mainSearchCriteria.v");
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
            String name = CodeNames.find(vocabulary.system(), code)
                    .map(known -> "“" + known + "”")
                    .orElse("a code whose name this portal does not know");
            tally.used(group + ".c", number, code, "the code to look for: " + name);
            tally.used(group + ".cs", number, vocabulary.oid(), "the code system " + vocabulary.plainName());
        } else if (criterion.code().isPresent()) {
            tally.idle(
                    group + ".c", "", "not in a code system that this portal knows; the words are looked for instead");
        }
        criterion.displayName().ifPresent(words -> words(criterion, group + ".dn", number, words));
        criterion.originalText().ifPresent(words -> words(criterion, group + ".ot", number, words));
    }

    private void words(Criterion criterion, String parameter, int number, String words) {
        if (criterion.isCoded() && isOverruled(criterion, words)) {
            tally.idle(parameter, "", "names something else than the code; the code decides");
        } else {
            String meaning = criterion.isCoded() ? "the name of the code; the code decides" : "words to look for";
            tally.used(parameter, number, words, meaning);
        }
    }

    /** Whether words lead to pages of which the code leads to none, and are not looked for. */
    private boolean isOverruled(Criterion criterion, String words) {
        List<Match> byWords = lookUps.catalog().byWords(words);
        List<ArticlePath> answered = lookUps.matches(criterion).stream()
                .map(match -> match.article().path())
                .toList();
        return !byWords.isEmpty()
                && byWords.stream()
                        .noneMatch(match -> answered.contains(match.article().path()));
    }

    /** Observations are used by their codes, and by their names where they are all that there is. */
    private List<Criterion> observed(boolean alone) {
        List<Criterion> observed = new ArrayList<>();
        for (int number : numbers("observation")) {
            if (isUnknownOrAbsent(number)) {
                denied.add(number);
                tally.idle("observation", "", "said to be absent or unknown; ignored");
                continue;
            }
            for (String group : List.of("observation.v", "observation.c")) {
                Criterion criterion = criterion(group, number, Optional.empty());
                if (criterion.isCoded() || (alone && criterion.words().findAny().isPresent())) {
                    observed.add(criterion);
                    report(criterion, group, number);
                } else if (criterion.isBareCode()) {
                    withoutSystem = withoutSystem.or(() -> Optional.of(group));
                }
            }
        }
        return observed;
    }

    private boolean isUnknownOrAbsent(int number) {
        return parameters.find("observation.valuenegationind", number).stream().anyMatch("true"::equalsIgnoreCase)
                || parameters.find("observation.nullflavor", number).isPresent();
    }
}
