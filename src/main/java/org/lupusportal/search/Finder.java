package org.lupusportal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.Source;

/**
 * Answers one question, kind by kind.
 */
final class Finder {

    /** A claim of the kind that is asked for goes before others that fit as well. */
    private static final double OF_THE_KIND_ASKED = 1.25;

    /** Per step of the certainty meter: of claims that fit as well, the surer goes first. */
    private static final double PER_STEP_OF_CERTAINTY = 0.2;

    /** Of claims that fit about as well, what was seen in people goes before what was seen in animals or in the laboratory. */
    private static final double WITHOUT_PEOPLE = 0.6;

    /** Where a question is about a treatment, what is about others only goes behind what is about that one. */
    private static final double OTHER_TREATMENT = 0.7;

    private static final float REPEATED = 0.3f;

    private final Catalog catalog;
    private final Question question;
    private final Set<String> treatments;
    private final int limit;

    /**
     * Prepares the answer.
     *
     * @param treatments ids of those that the question is about
     * @param limit hits of each kind
     */
    Finder(Catalog catalog, Question question, Set<String> treatments, int limit) {
        this.catalog = catalog;
        this.question = question;
        this.treatments = treatments;
        this.limit = limit;
    }

    /**
     * Articles.
     *
     * @param interventions the treatment of each claim
     */
    Group<Article> articles(List<Article> all, Map<String, String> interventions) {
        return group(
                Kind.ARTICLE,
                all,
                article -> isOnOthersOnly(article, interventions) ? OTHER_TREATMENT : 1,
                (article, marks) -> new Hit<>(
                        article,
                        marks.score(),
                        marks.in(article.title(), Kind.ARTICLE.names()),
                        ArticleText.excerpt(
                                article, marks.places(Kind.ARTICLE.subjects()), marks.places(Kind.ARTICLE.texts()))));
    }

    private boolean isOnOthersOnly(Article article, Map<String, String> interventions) {
        Set<String> claims = treatments.isEmpty() ? Set.of() : article.claimIds();
        return !claims.isEmpty() && claims.stream().map(interventions::get).noneMatch(treatments::contains);
    }

    Group<Claim> claims(List<Claim> all) {
        return group(
                Kind.CLAIM,
                all,
                this::standing,
                (claim, marks) -> hit(
                        claim,
                        marks,
                        marks.in(claim.says(), Kind.CLAIM.names()),
                        claim.caveat().text()));
    }

    Group<HeardClaim> heardClaims(List<HeardClaim> all) {
        return group(
                Kind.HEARD_CLAIM,
                all,
                heard -> 1,
                (heard, marks) -> hit(
                        heard,
                        marks,
                        marks.in(heard.heard(), Kind.HEARD_CLAIM.names()),
                        heard.verdict().word()));
    }

    Group<Term> terms(List<Term> all) {
        return group(
                Kind.TERM,
                all,
                term -> 1,
                (term, marks) -> new Hit<>(
                        term, marks.score(), marks.in(term.name(), Kind.TERM.names()), definition(term, marks)));
    }

    /** A definition that mentions a claim is shown in the glossary only, where the claim's note stands beside it. */
    private static Excerpt definition(Term term, Marks marks) {
        boolean standsAlone = term.definition().mentions().findAny().isEmpty();
        return standsAlone ? marks.in(term.definition().plainText(), Kind.TERM.texts()) : Excerpt.of("", List.of());
    }

    Group<Source> sources(List<Source> all) {
        return group(
                Kind.SOURCE,
                all,
                source -> 1,
                (source, marks) -> hit(
                        source,
                        marks,
                        marks.in(source.title(), Kind.SOURCE.names()),
                        source.shortName() + ", " + source.study().design().plainName()));
    }

    private static <T> Hit<T> hit(T found, Marks marks, Excerpt name, String excerpt) {
        return new Hit<>(found, marks.score(), name, Excerpt.of(excerpt, List.of()));
    }

    private double standing(Claim claim) {
        ClaimKind kind = claim instanceof Claim.Rated rated ? rated.kind() : ClaimKind.GAP;
        double asked = question.kinds().contains(kind) ? OF_THE_KIND_ASKED : 1;
        boolean withoutPeople = claim instanceof Claim.Rated rated && rated.isWithoutPeople();
        return asked
                * (treatments.isEmpty() || treatments.contains(claim.words().intervention()) ? 1 : OTHER_TREATMENT)
                * (withoutPeople ? WITHOUT_PEOPLE : 1)
                * (1
                        + PER_STEP_OF_CERTAINTY
                                * claim.findCertainty().map(Certainty::step).orElse(1));
    }

    private <T> Group<T> group(Kind kind, List<T> all, ToDoubleFunction<T> standing, BiFunction<T, Marks, Hit<T>> hit) {
        Optional<Query> query = query(kind);
        if (query.isEmpty()) {
            return Group.empty();
        }
        List<Catalog.Entry> entries = catalog.search(query.get(), SearchIndex.MOST_HITS).stream()
                .map(e -> e.times(standing.applyAsDouble(all.get(e.number()))))
                .sorted(Comparator.comparing(Catalog.Entry::score).reversed())
                .toList();
        double least = entries.isEmpty() ? 0 : entries.get(0).score() * kind.leastShare();
        List<Catalog.Entry> fitting =
                entries.stream().filter(e -> e.score() >= least).toList();
        List<Catalog.Entry> shown = fitting.subList(0, Math.min(limit, fitting.size()));
        Map<Kind.Field, Map<Integer, List<Place>>> places = new HashMap<>();
        List<Hit<T>> hits = shown.stream()
                .map(e -> hit.apply(all.get(e.number()), new Marks(e, shown, places)))
                .toList();
        return new Group<>(hits, fitting.size());
    }

    /** What is to be marked in one hit; the places of a field are looked up once for all hits. */
    private final class Marks {

        private final Catalog.Entry entry;
        private final List<Catalog.Entry> shown;
        private final Map<Kind.Field, Map<Integer, List<Place>>> places;

        Marks(Catalog.Entry entry, List<Catalog.Entry> shown, Map<Kind.Field, Map<Integer, List<Place>>> places) {
            this.entry = entry;
            this.shown = shown;
            this.places = places;
        }

        float score() {
            return entry.score();
        }

        Excerpt in(String text, Kind.Field field) {
            return Excerpt.of(text, places(field));
        }

        List<Place> places(Kind.Field field) {
            return places.computeIfAbsent(field, f -> catalog.places(f, shown, question))
                    .getOrDefault(entry.document(), List.of());
        }
    }

    /**
     * Whatever holds at least half of what is asked for; empty where no word of it stands in this kind at all, or where a question
     * tells what it is about and this kind has nothing on that.
     */
    private Optional<Query> query(Kind kind) {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        BooleanQuery.Builder tellingOnes = new BooleanQuery.Builder();
        int telling = 0;
        int tellingFound = 0;
        boolean any = false;
        for (Question.Unit unit : question.units()) {
            telling += unit.telling() ? 1 : 0;
            List<Query> words = words(kind, unit);
            if (!words.isEmpty()) {
                any = true;
                Query one = new DisjunctionMaxQuery(words, REPEATED);
                whole.add(one, Occur.SHOULD);
                if (unit.telling()) {
                    tellingOnes.add(one, Occur.SHOULD);
                    tellingFound++;
                }
            }
        }
        if (telling > 0 && kind.mustTell()) {
            if (tellingFound == 0) {
                return Optional.empty();
            }
            whole.add(tellingOnes.build(), Occur.FILTER);
        }
        int least = kind == Kind.TERM ? 1 : (telling + 1) / 2;
        return any
                ? Optional.of(
                        whole.setMinimumNumberShouldMatch(Math.max(1, least)).build())
                : Optional.empty();
    }

    /** A unit counts by the part and field in which it says most; that others repeat it adds little. */
    private List<Query> words(Kind kind, Question.Unit unit) {
        List<Query> words = new ArrayList<>();
        for (Question.Part part : unit.parts()) {
            for (Kind.Field field : kind.fields()) {
                if (catalog.holds(field, part.word())) {
                    Query word = new TermQuery(new org.apache.lucene.index.Term(field.id(), part.word()));
                    words.add(new BoostQuery(word, part.weight() * field.weight()));
                }
            }
        }
        return words;
    }
}
