package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Language;
import org.lupusportal.gate.Verdict;
import org.lupusportal.gate.Verdict.Ground;
import org.lupusportal.gate.Wording;

/** The reading of one text, from its first sentence to its last. For one thread and one text. */
final class TextReading {

    /** A heard claim that is less close than this says something else. */
    private static final double CLOSE_ENOUGH = 0.5;

    /** Of several heard claims, those are shown that are nearly as close as the closest. */
    private static final double NEARLY_AS_CLOSE = 0.9;

    /** The same for claims. */
    private static final double NEARLY_AS_KNOWN = 0.7;

    private static final int MOST_HEARD = 2;
    private static final int MOST_KNOWN = 3;

    /** Where an answer stands already, fewer claims of ours beside it can still be read. */
    private static final int MOST_KNOWN_BESIDE_ANSWER = 2;
    /** No sentence that people write is longer; what follows is not looked at for sources and likeness. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final int MOST_NAMED = 3;
    private static final int MOST_LANGUAGE = 4;

    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:conventional|standard|usual|traditional|current|other|existing|today's|prescription)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OFFER = Pattern.compile(
            "(?:\\b(?:our|we) (?:\\w+ ){0,3}(?:clinic|center|centre|patients|doctors|team|offer|provide|treat|program|protocol|specialists|therapy|treatment)"
                    + "|\\b(?:book|call|contact|consultation|appointment|enroll|order|discount|package|visit us|sign up|testimonials?)\\b|[$\u20ac\u00a3] ?\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CELLS =
            Set.of("stem-cells", "msc", "hsct", "exosomes", "cord-blood", "prp", "gene-therapy", "car-t");

    private static final String UNNAMED = "unnamed";
    private static final String ANY_CELLS = "stem-cells";
    private static final Set<String> KINDS = Set.of("msc", "hsct", "cord-blood");

    private static final Set<String> USUAL_DRUGS = Set.of(
            "steroids",
            "hydroxychloroquine",
            "azathioprine",
            "mycophenolate",
            "cyclophosphamide",
            "methotrexate",
            "immunosuppressants",
            "nsaid",
            "painkillers",
            "biologics",
            "dmard");

    private static final Pattern LEAVES_DRUGS = Pattern.compile(
            "\\b(?:stop\\w*|quit|c[ao]me off|off|taper\\w*|reduc\\w+|lower\\w*|decreas\\w+|cut down|threw away|throw away|without|no (?:more|longer need\\w*)|fewer|less|free of)"
                    + " (?:\\w+ ){0,3}(?:medicines?|medications?|meds|drugs|pills|(?:cortico)?steroids?|prednisone|cellcept|plaquenil|immunosuppress\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Ground.Kind> TELLING = EnumSet.of(
            Ground.Kind.EFFECT, Ground.Kind.SAFETY, Ground.Kind.COMPARISON, Ground.Kind.PROMISE, Ground.Kind.STORY);

    /** That somebody speaks for themselves helps the gate, but tells a reader nothing. */
    private static final Pattern PERSON = Pattern.compile("(?i)i|me|my|we|our|us|he|she|his|her|him|i'm|i've|i'd|i'll");

    /** What the gate takes for an outcome in some sentences, but tells a reader nothing. */
    private static final Set<String> UNTELLING = Set.of("risk", "hand", "body", "cell", "tissue", "lupus", Kin.SAFETY);

    private final PastedText text;
    private final ClaimGate gate;
    private final Answers answers;
    private final Map<String, Integer> foreign = new LinkedHashMap<>();
    private final Map<String, Language> languages = new LinkedHashMap<>();
    private final List<FoundClaim> claims = new ArrayList<>();
    private Map<String, String> lastTreatments = Map.of();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Map<String, String> firstWords = new LinkedHashMap<>();

    TextReading(PastedText text, ClaimGate gate, Answers answers) {
        this.text = text;
        this.gate = gate;
        this.answers = answers;
    }

    Comparison comparison() {
        String readable = withoutForeign(text.forGate());
        List<Verdict> verdicts = gate.judge(readable);
        verdicts.forEach(verdict -> SpokenOf.of(List.of(verdict)).treatments().forEach(this::count));
        verdicts.forEach(verdict -> read(verdict, readable));
        boolean ofCells = named.keySet().stream().anyMatch(CELLS::contains);
        boolean offersCells =
                ofCells && !claims.isEmpty() && OFFER.matcher(readable).find();
        Optional<Map.Entry<String, Integer>> most = foreign.entrySet().stream().max(Map.Entry.comparingByValue());
        return new Comparison(
                text.text(),
                claims,
                Signs.in(readable, offersCells),
                most.map(e -> languages.get(e.getKey())),
                foreign.values().stream().mapToInt(Integer::intValue).sum() * 2
                        > text.text().length());
    }

    private void count(String concept, String words) {
        named.merge(concept, 1, Integer::sum);
        firstWords.putIfAbsent(concept, words);
    }

    /** The same text with paragraphs in other languages blanked, so that every place in it stays. */
    private String withoutForeign(String whole) {
        StringBuilder readable = new StringBuilder(whole);
        int start = 0;
        while (start < whole.length()) {
            int next = whole.indexOf('\n', start);
            int end = next < 0 ? whole.length() : next;
            Optional<Language> language = Language.of(whole.substring(start, end));
            if (language.isPresent()) {
                languages.put(language.get().tag(), language.get());
                foreign.merge(language.get().tag(), end - start, Integer::sum);
                readable.replace(start, end, " ".repeat(end - start));
            }
            start = end + 1;
        }
        return readable.toString();
    }

    private void read(Verdict verdict, String readable) {
        String sentence =
                readable.substring(verdict.start(), Math.min(verdict.end(), verdict.start() + LONGEST_SENTENCE));
        NamedSource source = NamedSource.of(sentence);
        SpokenOf own = leaving(sentence, SpokenOf.of(List.of(verdict)).without(source.isNamed() ? source.words() : ""));
        boolean carried = own.treatments().isEmpty() && !lastTreatments.isEmpty() && meansTheSame(own, sentence);
        if (!own.treatments().isEmpty()) {
            lastTreatments = own.treatments();
        }
        if (verdict.claim()) {
            claims.add(claim(verdict, sentence, carried ? own.with(meant()) : own, carried));
        }
    }

    /** Of who leaves off drugs, the drugs are not the treatment but the outcome. */
    private static SpokenOf leaving(String sentence, SpokenOf own) {
        Matcher leaving = LEAVES_DRUGS.matcher(sentence);
        if (!leaving.find()) {
            return own;
        }
        Map<String, String> treatments = new LinkedHashMap<>(own.treatments());
        treatments.keySet().removeIf(USUAL_DRUGS::contains);
        Map<String, String> outcomes = new LinkedHashMap<>(own.outcomes());
        outcomes.put("less-medicine", leaving.group());
        return new SpokenOf(treatments, own.general(), List.of(), outcomes);
    }

    /** Whether a sentence without a named treatment goes on about the last one: it says "it" or "the therapy", not "usual drugs". */
    private static boolean meansTheSame(SpokenOf own, String sentence) {
        return own.drugs().isEmpty() && !ANOTHER.matcher(sentence).find();
    }

    /** The treatment that most of the text is about, cells of every kind taken together, or else the one that was named last. */
    private Map<String, String> meant() {
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        int cells = named.entrySet().stream()
                .filter(e -> CELLS.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean mainlyCells = cells * 2 >= all;
        return named.entrySet().stream()
                .filter(e -> !mainlyCells || CELLS.contains(e.getKey()))
                .max(Map.Entry.comparingByValue())
                .filter(main -> mainlyCells || main.getValue() * 2 >= all)
                .map(main -> Map.of(main.getKey(), String.valueOf(firstWords.get(main.getKey()))))
                .orElse(lastTreatments);
    }

    private FoundClaim claim(Verdict verdict, String sentence, SpokenOf spokenOf, boolean carried) {
        SpokenOf narrowed = narrowed(spokenOf);
        Map<Integer, Double> like = answers.likeness(sentence);
        List<Match.Heard> heard = heard(answers.heard(sentence, narrowed, like));
        return new FoundClaim(
                claims.size() + 1,
                verdict.start(),
                verdict.end(),
                text.text().substring(verdict.start(), verdict.end()),
                treatments(spokenOf),
                carried,
                outcomes(spokenOf),
                language(verdict),
                Wording.of(sentence).strength(),
                NamedSource.of(sentence),
                heard,
                known(narrowed, like, carried, heard.isEmpty()),
                interventions(narrowed));
    }

    /** "Stem cells" in a text that speaks of one kind only are cells of that kind; in one that names nothing, nothing is meant. */
    private SpokenOf narrowed(SpokenOf spokenOf) {
        if (named.isEmpty()) {
            return spokenOf.with(Map.of(UNNAMED, ""));
        }
        List<String> kinds = named.keySet().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1 || !spokenOf.treatments().containsKey(ANY_CELLS)) {
            return spokenOf;
        }
        Map<String, String> treatments = new LinkedHashMap<>(spokenOf.treatments());
        treatments.put(kinds.get(0), String.valueOf(treatments.remove(ANY_CELLS)));
        return spokenOf.with(treatments);
    }

    /** Where no outcome is named, all on a treatment is too much, unless it is all that we have to say. */
    private List<Match.Known> known(
            SpokenOf spokenOf, Map<Integer, Double> like, boolean carried, boolean withoutAnswer) {
        return spokenOf.outcomes().isEmpty() && (carried || !withoutAnswer)
                ? List.of()
                : nearest(answers.known(spokenOf, like), withoutAnswer ? MOST_KNOWN : MOST_KNOWN_BESIDE_ANSWER);
    }

    private static List<Match.Known> nearest(List<Match.Known> all, int most) {
        double least = all.isEmpty() ? 0 : all.get(0).closeness() * NEARLY_AS_KNOWN;
        return all.stream()
                .filter(known -> known.closeness() >= least)
                .limit(most)
                .toList();
    }

    private static List<Match.Heard> heard(List<Match.Heard> all) {
        double least = all.isEmpty() ? 0 : Math.max(CLOSE_ENOUGH, all.get(0).closeness() * NEARLY_AS_CLOSE);
        return all.stream()
                .filter(h -> h.closeness() >= least)
                .limit(MOST_HEARD)
                .toList();
    }

    private static List<String> treatments(SpokenOf spokenOf) {
        List<String> named =
                spokenOf.treatments().values().stream().limit(MOST_NAMED).toList();
        return named.isEmpty() ? spokenOf.general().stream().limit(1).toList() : named;
    }

    private static List<String> outcomes(SpokenOf spokenOf) {
        List<String> named = spokenOf.outcomes().entrySet().stream()
                .filter(e -> !UNTELLING.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .limit(MOST_NAMED)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return spokenOf.outcomes().keySet().stream()
                .filter(o -> o.equals(Kin.SAFETY) || o.equals("lupus"))
                .sorted(Comparator.comparing((String o) -> o.equals("lupus")))
                .limit(1)
                .toList();
    }

    private static List<String> language(Verdict verdict) {
        return Stream.of(TELLING, Set.of(Ground.Kind.WORDING), Set.of(Ground.Kind.OUTCOME))
                .map(kinds -> words(verdict, kinds))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> words(Verdict verdict, Set<Ground.Kind> kinds) {
        return verdict.grounds().stream()
                .filter(ground -> kinds.contains(ground.kind()))
                .map(Ground::words)
                .filter(words -> words.length() > 1 && !PERSON.matcher(words).matches())
                .distinct()
                .limit(MOST_LANGUAGE)
                .toList();
    }

    private List<String> interventions(SpokenOf spokenOf) {
        Set<String> meant = spokenOf.interventions();
        return answers.interventions().stream().filter(meant::contains).toList();
    }
}
