package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.Verdict;

/**
 * The reading of one text, from its first sentence to its last. For one thread and one text. Long because what one
 * sentence names counts for those behind it.
 */
final class TextReading {

    /** A heard claim that is less close than this says something else. */
    private static final double CLOSE_ENOUGH = 0.52;

    /** Of several heard claims, those are shown that are nearly as close as the closest. */
    private static final double NEARLY_AS_CLOSE = 0.9;

    /** The same for claims. */
    private static final double NEARLY_AS_KNOWN = 0.75;

    /** The same for a claim on another outcome that a sentence speaks of. */
    private static final double NEARLY_AS_KNOWN_ON_OTHER = 0.6;

    private static final int MOST_HEARD = 2;
    private static final int MOST_KNOWN = 3;

    /** Where an answer stands already, fewer claims of ours beside it can still be read. */
    private static final int MOST_KNOWN_BESIDE_ANSWER = 2;

    /** No sentence that people write is longer; what follows is not looked at for sources and likeness. */
    private static final int LONGEST_SENTENCE = 2_000;

    private static final int MOST_STUDIES = 3;

    private static final Pattern OFFER = Pattern.compile(
            "(?:\\b(?:our|we) (?:\\w+ ){0,3}(?:clinic|center|centre|patients|doctors|team|offer|provide|treat|program|protocol|specialists|therapy|treatment)"
                    + "|\\b(?:book|call|contact|consultation|appointment|enroll|order|discount|package|visit us|sign up|testimonials?)\\b|[$\u20ac\u00a3] ?\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Nothing but that: what a sentence is on need not be named again. */
    private static final Pattern SAYS_THAT_IT_WORKS = Pattern.compile(
            "\\b(?:it|they|this|these) (?:\\w+ )?(?:works?|worked|helps?|helped)\\b(?! (?:by|with|to|against|your|the)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_WORD = Pattern.compile("[^\\p{L}\\p{N}]*[\\p{L}\\p{N}'\u2019-]+[^\\p{L}\\p{N}]*");

    private final PastedText text;
    private final String read;
    private final ReadableText readable;
    private final List<PastedTable> rows;
    private final Signs signs;
    private final ClaimGate gate;
    private final Answers answers;
    private final Meant meant = new Meant();
    private final List<FoundClaim> claims = new ArrayList<>();
    private final Set<String> studies = new LinkedHashSet<>();
    private boolean afterClaim;

    /**
     * Sets up the reading.
     *
     * @param gate for a text that does not sell
     * @param gateInAdverts for one that does
     */
    TextReading(PastedText text, ClaimGate gate, ClaimGate gateInAdverts, Answers answers) {
        this.text = text;
        this.read = text.forGate();
        this.readable = ReadableText.of(read);
        this.rows = PastedTable.rows(readable.text());
        this.signs = Signs.in(withRows(readable.text(), rows));
        this.gate = signs.areOfSeller() ? gateInAdverts : gate;
        this.answers = answers;
    }

    /**
     * A sentence with what it names itself.
     *
     * @param verdict of the gate
     * @param words the sentence, cut where it is too long
     * @param source that it names
     * @param study that it names, which counts wherever in a text it stands
     * @param own what it speaks of
     */
    private record Sentence(
            Verdict verdict, String words, NamedSource source, Optional<NamedSource> study, SpokenOf own) {
        static Sentence of(Verdict verdict, String readable) {
            String words =
                    readable.substring(verdict.start(), Math.min(verdict.end(), verdict.start() + LONGEST_SENTENCE));
            NamedSource source = NamedSource.of(words);
            SpokenOf found = SpokenOf.of(readable, List.of(verdict)).without(source.isNamed() ? source.words() : "");
            return new Sentence(verdict, words, source, NamedSource.study(words), Senses.corrected(words, found));
        }

        /** One word that names nothing is no claim, whatever it is shouted for: "Breakthrough!" */
        boolean isCry() {
            return own.treatments().isEmpty()
                    && own.outcomes().isEmpty()
                    && ONE_WORD.matcher(words).matches();
        }

        /** The same where the words stand in the text. */
        Sentence at(Verdict place) {
            Verdict there =
                    new Verdict(place.start(), place.end(), verdict.claim(), verdict.score(), verdict.grounds());
            return new Sentence(there, words, source, study, own);
        }
    }

    Comparison comparison() {
        List<Sentence> sentences = gate.judge(readable.text()).stream()
                .flatMap(verdict -> sentence(verdict).stream())
                .toList();
        sentences.forEach(sentence -> meant.count(sentence.words(), sentence.own()));
        sentences.forEach(this::read);
        boolean namesStudy =
                sentences.stream().anyMatch(sentence -> sentence.study().isPresent());
        boolean offersCells = meant.isOfCells()
                && !claims.isEmpty()
                && OFFER.matcher(readable.text()).find();
        return new Comparison(
                text.text(),
                claims,
                studies.stream().limit(MOST_STUDIES).toList(),
                signs.shown(offersCells, namesStudy),
                readable.language(),
                readable.isForeign(),
                text.source());
    }

    /** A row of a table is read with the heads of its columns, which are no sentence themselves. */
    private Optional<Sentence> sentence(Verdict verdict) {
        return rows.stream()
                .filter(row -> row.isIn(readable.text(), verdict.start(), verdict.end()))
                .findFirst()
                .map(row -> row.words()
                        .flatMap(words -> gate.judge(words).stream()
                                .max(Comparator.comparingDouble(Verdict::score))
                                .map(said -> Sentence.of(said, words).at(verdict))))
                .orElseGet(() -> Optional.of(Sentence.of(verdict, readable.text())));
    }

    private static String withRows(String readable, List<PastedTable> rows) {
        return Stream.concat(
                        Stream.of(readable),
                        rows.stream().map(PastedTable::words).flatMap(Optional::stream))
                .collect(Collectors.joining("\n"));
    }

    private void read(Sentence sentence) {
        meant.pass(sentence.words(), sentence.own());
        if (sentence.verdict().claim() && !sentence.isCry()) {
            SpokenOf own = meant.withUnnamedCells(sentence.words(), sentence.own());
            boolean carried = meant.isCarried(sentence.words(), own);
            claims.add(claim(sentence, carried ? own.with(meant.treatments()) : own, carried));
        } else {
            sentence.study().ifPresent(study -> elsewhere(sentence, study));
        }
        afterClaim = sentence.verdict().claim();
    }

    /** A study in a sentence that is no claim; a reference right after a claim is the source of that claim. */
    private void elsewhere(Sentence sentence, NamedSource study) {
        studies.add(study.words());
        if (afterClaim && NamedSource.isReference(sentence.words())) {
            FoundClaim before = claims.remove(claims.size() - 1);
            claims.add(before.source().isNamed() ? before : before.withSource(study));
        }
    }

    private FoundClaim claim(Sentence sentence, SpokenOf spokenOf, boolean carried) {
        Verdict verdict = sentence.verdict();
        SpokenOf narrowed = meant.narrowed(sentence.words(), spokenOf);
        int end = text.end(read, verdict.end());
        boolean answered = claims.size() < Comparison.MOST_ANSWERED;
        Map<Integer, Double> like = answered ? answers.likeness(sentence.words()) : Map.of();
        List<Match.Heard> heard = answered ? heard(answers.heard(sentence.words(), narrowed, like)) : List.of();
        return new FoundClaim(
                claims.size() + 1,
                verdict.start(),
                end,
                text.text().substring(verdict.start(), end),
                Shown.treatments(spokenOf),
                carried,
                Shown.outcomes(spokenOf),
                Shown.language(verdict),
                Shown.strength(sentence.words()),
                sentence.source(),
                heard,
                answered
                        ? known(
                                narrowed,
                                like,
                                carried
                                        && !SAYS_THAT_IT_WORKS
                                                .matcher(sentence.words())
                                                .find(),
                                heard.isEmpty())
                        : List.of(),
                interventions(narrowed));
    }

    /** Where no outcome is named, all on a treatment is too much, unless it is all that we have to say. */
    private List<Match.Known> known(
            SpokenOf spokenOf, Map<Integer, Double> like, boolean inPassing, boolean withoutAnswer) {
        return spokenOf.outcomes().isEmpty() && (inPassing || !withoutAnswer)
                ? List.of()
                : nearest(
                        answers.known(spokenOf, like),
                        Kin.standard().firstOutcomes(spokenOf.tellingOutcomes()),
                        withoutAnswer ? MOST_KNOWN : MOST_KNOWN_BESIDE_ANSWER);
    }

    /** Of a sentence on several outcomes, what is meant most by each is answered before one is answered twice. */
    private static List<Match.Known> nearest(List<Match.Known> all, Set<String> meantMost, int most) {
        double best = all.isEmpty() ? 0 : all.get(0).closeness();
        Set<String> waiting = new HashSet<>(meantMost.size() > 1 ? meantMost : Set.of());
        List<Match.Known> first = new ArrayList<>();
        List<Match.Known> further = new ArrayList<>();
        for (Match.Known known : all) {
            boolean other = waiting.remove(known.claim().words().outcome());
            if (known.closeness() >= best * (other ? NEARLY_AS_KNOWN_ON_OTHER : NEARLY_AS_KNOWN)) {
                (other ? first : further).add(known);
            }
        }
        first.addAll(further);
        return first.stream().limit(most).toList();
    }

    private static List<Match.Heard> heard(List<Match.Heard> all) {
        double least = all.isEmpty() ? 0 : Math.max(CLOSE_ENOUGH, all.get(0).closeness() * NEARLY_AS_CLOSE);
        return all.stream()
                .filter(h -> h.closeness() >= least)
                .limit(MOST_HEARD)
                .toList();
    }

    private List<String> interventions(SpokenOf spokenOf) {
        Set<String> spoken = spokenOf.interventions();
        return answers.interventions().stream().filter(spoken::contains).toList();
    }
}
