package org.lupusportal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a clause credits a treatment with what was seen: "MSC helped 40 of 69 people", and not "40 of 69 people got better
 * after MSC", which says when and leaves open why. Its length is patterns. Stateless.
 */
final class Credit {

    private static final Pattern CAUSE = Pattern.compile(
            "\\b(?:thanks to|because of|owing to|due to|as a result of|with the help of|ow(?:e|es|ed) (?:[\\w'-]+ ){1,4}?to)\\s+(.*)$");

    /** Where a new subject may begin: after these words and signs, and after the name of a study or its people. */
    private static final Set<String> BEFORE_SUBJECT = Set.of(
            ",",
            ";",
            ":",
            "(",
            "that",
            "which",
            "whom",
            "where",
            "when",
            "because",
            "since",
            "as",
            "and",
            "but",
            "then",
            "was",
            "study",
            "studies",
            "trial",
            "trials",
            "series",
            "report",
            "reports",
            "mice",
            "rats",
            "people",
            "patients",
            "women",
            "men",
            "children",
            "cases");

    private static final Set<String> IN_SUBJECT = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "our",
            "their",
            "its",
            "one",
            "two",
            "three",
            "single",
            "repeated",
            "new",
            "adding",
            "giving",
            "using",
            "taking",
            "treatment",
            "treating",
            "therapy",
            "infusion",
            "infusions",
            "injection",
            "injections",
            "dose",
            "doses",
            "with",
            "of",
            "both",
            "donor",
            "human",
            "umbilical",
            "cord",
            "high",
            "low",
            "added",
            "early",
            "planned",
            "more",
            "then",
            "also",
            "even",
            "all",
            "people",
            "patients");

    /** After these a treatment is no subject: "MSC recipients improved", "the azathioprine group had fewer flares". */
    private static final Set<String> PEOPLE = Set.of(
            "recipients",
            "recipient",
            "people",
            "patients",
            "users",
            "takers",
            "group",
            "groups",
            "arm",
            "arms",
            "participants",
            "women",
            "men",
            "study",
            "studies",
            "trial",
            "trials",
            "series");

    /** What is done with a treatment, or comes before or after it, and not what it does. */
    private static final Pattern NEUTRAL = Pattern.compile(
            "^(?:[\\w-]+ ){0,8}?(?:was|were|had been|have been|has been) (?:\\w+ly |first |then |also )?(?:given|infused|injected|followed|used|added|tried|tested|studied"
                    + "|compared|measured|found|taken|started|stopped|put into|grown|looked|offered|made from|no |not )");

    private static final Set<String> PRONOUNS = Set.of("it", "this", "they", "these");

    /** Followed by one of these, a verb after a pronoun has no object: "they improved after MSC". */
    private static final Set<String> NO_OBJECT = Set.of(
            "in", "after", "within", "by", "with", "and", "or", "over", "during", "on", "at", "for", "too", ",", ";");

    /** Behind an article, what a treatment is made of or done with: "the cells". */
    private static final Set<String> PRODUCTS =
            Set.of("cells", "procedure", "transplant", "transplants", "tablets", "shots", "drip", "drips", "clinic");

    private static final Set<String> TREATED = Set.of("treat", "treats", "treated", "treating");

    private final Reading reading;
    private final List<Word> words;

    private Credit(String clause) {
        reading = Reading.of(clause);
        words = reading.words();
    }

    /** Whether the clause, in lower case, says that a treatment did it. */
    static boolean isIn(String clause) {
        var cause = CAUSE.matcher(clause);
        if (cause.find() && new Credit(cause.group(1)).findTreatment(0).isPresent()) {
            return true;
        }
        Credit said = new Credit(clause);
        return said.isByTreatment() || said.starts().stream().anyMatch(at -> said.isOfTreatment(clause, at));
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < words.size(); i++) {
            if (BEFORE_SUBJECT.contains(words.get(i - 1).lower())) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** "MSC helped", "adding MSC to usual treatment led to", "it lowered lupus activity". */
    private boolean isOfTreatment(String clause, int start) {
        Optional<Integer> end = findTreatment(start);
        if (end.isEmpty()) {
            return isOfPronoun(start);
        }
        boolean people =
                end.get() < words.size() && PEOPLE.contains(words.get(end.get()).lower());
        boolean ends =
                end.get() >= words.size() || ",;:".contains(words.get(end.get()).lower());
        return !people
                && !ends
                && !NEUTRAL.matcher(clause.substring(words.get(end.get()).start()))
                        .find();
    }

    private boolean isOfPronoun(int start) {
        int verb = start + 1;
        return verb + 1 < words.size()
                && PRONOUNS.contains(words.get(start).lower())
                && !NO_OBJECT.contains(words.get(verb + 1).lower())
                && Leaning.in(reading).stream()
                        .anyMatch(l ->
                                l.from() == verb && (l.sign() != 0 || l.way() != 0 || l.part() == Leaning.Part.BRINGS));
    }

    /** The number after the last word of the treatment that is the subject from here on. */
    private Optional<Integer> findTreatment(int start) {
        int at = start;
        while (at < words.size()
                && treatmentAt(at).isEmpty()
                && IN_SUBJECT.contains(words.get(at).lower())) {
            at++;
        }
        if (at > start && at < words.size() && PRODUCTS.contains(words.get(at).lower())) {
            return Optional.of(at + 1);
        }
        Optional<Hit> treatment = treatmentAt(at);
        Optional<Hit> more = treatment;
        while (more.isPresent()) {
            treatment = more;
            more = treatmentAt(more.get().to());
        }
        return treatment.map(Hit::to);
    }

    /** "Helped by MSC". */
    private boolean isByTreatment() {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).lower();
            if (words.get(i).lower().equals("by")
                    && !Set.of("followed", "treated", "preceded").contains(before)
                    && (before.endsWith("ed") || before.endsWith("en") || before.equals("cut") || before.equals("put"))
                    && findTreatment(i + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Treated" and "hard to treat" name nothing that could be credited. */
    private Optional<Hit> treatmentAt(int word) {
        return reading.hits().stream()
                .filter(hit ->
                        hit.from() == word && !TREATED.contains(words.get(word).lower()))
                .filter(hit -> hit.wordClass().ground() == Verdict.Ground.Kind.INTERVENTION
                        && hit.wordClass() != WordClass.LIFE)
                .findFirst();
    }
}
