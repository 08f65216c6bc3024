package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.markdown.Mark;
import org.lupusportal.search.Likeness;

/**
 * All heard claims and claims of one edition, ready to be compared with sentences: first by the treatment and the outcome
 * that both speak of, then by likeness of words. Long because each thing that brings an answer closer has its own weight.
 * Immutable and safe to share between threads.
 */
final class Answers {

    private static final double SAME_TREATMENT = 0.2;
    private static final double SAME_OUTCOME = 0.15;

    /** Words against words: "cures lupus" is not "there is no cure", however alike they look. */
    private static final double ONE_DENIES = 0.6;

    /** What only describes, such as where cells come from, is less of an answer to a claim than another claim is. */
    private static final double DESCRIBES = 0.5;

    /** An answer to what a treatment does for somebody is less of one to what harm it does. */
    private static final double OTHER_MATTER = 0.6;

    /** A sentence on another treatment is no likeness at all, whatever it says of it. */
    private static final double OTHER_TREATMENT = 0.25;

    /** What was seen in mice says less to a reader than what was seen in people. */
    private static final double WITHOUT_PEOPLE = 0.6;

    /** Beside results on the same treatment and outcome, a gap on benefit is a question of its own, such as children or a comparison. */
    private static final double GAP_BESIDE_RESULTS = 0.75;

    /** A gap on it is a gap on the treatment as a whole. */
    private static final String DISEASE_ACTIVITY = "disease activity";

    private static final double COMPARED = 1.3;
    private static final double PER_STEP_OF_CERTAINTY = 0.05;

    private final Edition edition;
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final List<Claim> claims;
    private final Set<String> interventions;
    private final Set<List<String>> withResults;
    private final Likeness likeness;

    Answers(Edition edition, ClaimGate gate) {
        this.edition = edition;
        this.claims = edition.claims();
        this.interventions = claims.stream()
                .map(claim -> claim.words().intervention())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.withResults = claims.stream()
                .filter(Claim.Rated.class::isInstance)
                .map(Answers::matter)
                .collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        for (HeardClaim heard : edition.heardClaims()) {
            phrasings.addAll(Phrasing.of(heard, answered(heard), gate));
        }
        phrasings.forEach(phrasing -> sentences.add(phrasing.words()));
        for (Claim claim : claims) {
            sentences.add(claim.says() + " " + claim.words().outcome());
        }
        this.likeness =
                Likeness.of(sentences.isEmpty() ? List.of("") : sentences, edition.terms(), Lists.lines("same.txt"));
    }

    private Set<String> answered(HeardClaim heard) {
        Set<String> ids = heard.answer().mentions().map(Mark.Mention::claim).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> ids.contains(claim.id()))
                .map(claim -> claim.words().intervention())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Edition edition() {
        return edition;
    }

    /** On which we have claims, by id. */
    Set<String> interventions() {
        return interventions;
    }

    /** How much a sentence is like each wording of ours, to be asked for once a sentence. */
    Map<Integer, Double> likeness(String sentence) {
        return likeness.to(sentence);
    }

    /** Every heard claim with a word in common that does not say the opposite, closest first. */
    List<Match.Heard> heard(String sentence, SpokenOf spokenOf, Map<Integer, Double> like) {
        Set<String> interventions = spokenOf.interventions();
        Set<String> outcomes = spokenOf.namedOutcomes();
        boolean denies = Phrasing.denies(sentence);
        Set<Stance> stance = Stance.of(sentence);
        Map<String, Match.Heard> best = new HashMap<>();
        for (int i = 0; i < phrasings.size(); i++) {
            Phrasing phrasing = phrasings.get(i);
            double words = like.getOrDefault(i, 0.0)
                    * (denies == phrasing.denies() ? 1 : ONE_DENIES)
                    * (Stance.areOnOtherMatters(stance, phrasing.stance()) ? OTHER_MATTER : 1)
                    * (DESCRIBES + (1 - DESCRIBES) * phrasing.claims());
            if (words > 0 && !Stance.areOpposed(stance, phrasing.stance())) {
                double closeness =
                        closeness(words, interventions, outcomes, phrasing) * phrasing.share(sentence, spokenOf);
                best.merge(
                        phrasing.heard().id(),
                        new Match.Heard(phrasing.heard(), closeness),
                        (a, b) -> a.closeness() >= b.closeness() ? a : b);
            }
        }
        return sorted(best.values().stream().toList());
    }

    private static double closeness(double words, Set<String> interventions, Set<String> outcomes, Phrasing phrasing) {
        boolean treatments = overlap(interventions, phrasing.interventions());
        boolean other = !treatments
                && !interventions.isEmpty()
                && !phrasing.interventions().isEmpty();
        double sum =
                words + (treatments ? SAME_TREATMENT : 0) + (overlap(outcomes, phrasing.outcomes()) ? SAME_OUTCOME : 0);
        return other ? sum * OTHER_TREATMENT : sum;
    }

    private static boolean overlap(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    /**
     * Every claim on the same treatment and outcome, closest first; a named treatment without an outcome asks for what it does. Where all
     * that we know on it is harm, of which the sentence may not speak, nobody's having tried it is told before.
     */
    List<Match.Known> known(SpokenOf spokenOf, Map<Integer, Double> like) {
        Set<String> interventions = ours(spokenOf);
        Set<String> outcomes = spokenOf.claimOutcomes();
        Set<String> first = Kin.standard().firstOutcomes(spokenOf.tellingOutcomes());
        boolean ofHarm = Kin.standard().tellsHarm(first);
        List<Match.Known> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            String intervention = claim.words().intervention();
            String outcome = claim.words().outcome();
            boolean named = spokenOf.treatments().containsKey(intervention);
            boolean same = outcomes.isEmpty() ? named && isOfEfficacy(claim) : outcomes.contains(outcome);
            boolean other = ofHarm && !first.contains(outcome) && isOfEfficacy(claim);
            if (same && !other && interventions.contains(intervention)) {
                double closeness = like.getOrDefault(phrasings.size() + i, 0.0)
                        + (named ? SAME_TREATMENT : SAME_TREATMENT / 2)
                        + (first.contains(outcome) ? SAME_OUTCOME : SAME_OUTCOME / 3);
                found.add(new Match.Known(claim, closeness * standing(claim)));
            }
        }
        if (found.isEmpty() && Set.of(Kin.SAFETY).equals(spokenOf.outcomes().keySet())) {
            return harms(interventions);
        }
        boolean onlyHarms = !Kin.standard().tellsHarm(first)
                && found.stream()
                        .allMatch(known -> Kin.standard()
                                .tellsHarm(Set.of(known.claim().words().outcome())));
        return onlyHarms
                ? Stream.concat(untried(interventions).stream(), sorted(found).stream())
                        .toList()
                : sorted(found);
    }

    /** To talk of safety every harm that we know of is an answer. */
    private List<Match.Known> harms(Set<String> interventions) {
        return sorted(claims.stream()
                .filter(claim -> interventions.contains(claim.words().intervention()) && isOf(claim, ClaimKind.SAFETY))
                .<Match.Known>map(claim -> new Match.Known(claim, SAME_TREATMENT * standing(claim)))
                .toList());
    }

    /** Of a treatment that no study gave to people, that is the answer whatever it is said to do. */
    private List<Match.Known> untried(Set<String> interventions) {
        return sorted(claims.stream()
                .filter(claim -> interventions.contains(claim.words().intervention()) && saysUntried(claim))
                .<Match.Known>map(claim -> new Match.Known(claim, SAME_TREATMENT))
                .toList());
    }

    private boolean saysUntried(Claim claim) {
        return !(claim instanceof Claim.Rated)
                && claim.words().outcome().equals(DISEASE_ACTIVITY)
                && claims.stream()
                        .filter(other -> other.words()
                                .intervention()
                                .equals(claim.words().intervention()))
                        .noneMatch(other -> isOfEfficacy(other) && !((Claim.Rated) other).isWithoutPeople());
    }

    /** What a sentence names, where we have claims on just that; else its kin. */
    private Set<String> ours(SpokenOf spokenOf) {
        return spokenOf.treatments().keySet().stream()
                .flatMap(named -> interventions.contains(named)
                        ? Stream.of(named)
                        : Kin.standard().interventions(Set.of(named)).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> matter(Claim claim) {
        return List.of(claim.words().intervention(), claim.words().outcome());
    }

    private static boolean isOfEfficacy(Claim claim) {
        return isOf(claim, ClaimKind.EFFICACY);
    }

    private static boolean isOf(Claim claim, ClaimKind kind) {
        return claim instanceof Claim.Rated rated && rated.kind() == kind;
    }

    /** Of claims that fit as well, what was compared in trials goes before what was not, and people before mice. */
    private double standing(Claim claim) {
        if (!(claim instanceof Claim.Rated rated)) {
            boolean ofHarm = Kin.standard().tellsHarm(Set.of(claim.words().outcome()));
            return !ofHarm && withResults.contains(matter(claim)) ? GAP_BESIDE_RESULTS : 1;
        }
        double compared = rated.rating().start() == Certainty.HIGH ? COMPARED : 1;
        double step = 1 + PER_STEP_OF_CERTAINTY * rated.certainty().step();
        return compared * step * (rated.isWithoutPeople() ? WITHOUT_PEOPLE : 1);
    }

    private static <T extends Match> List<T> sorted(List<T> matches) {
        return matches.stream()
                .sorted(Comparator.comparingDouble((T m) -> -m.closeness()).thenComparing(Match::id))
                .toList();
    }
}
