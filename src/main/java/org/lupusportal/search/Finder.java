package org.lupusportal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * Answers one question, kind by kind. Long because each kind of thing is shown in its own way.
 */
final class Finder {

    /** Where the words lead on to several treatments, as stem cells do, each further claim on one counts less, so that all speak. */
    private static final double FURTHER_CLAIM = 0.9;

    /** What the words of a question lead on to is all there is where nothing of the kind holds the words themselves. */
    private static final float NOTHING_NARROWER = 0.8f;

    private final Catalog catalog;
    private final Question question;
    private final Treatments.Asked treatments;
    private final Standing standing;
    private final int limit;

    /**
     * Prepares the answer.
     *
     * @param treatments that the question is about
     * @param ties of the edition's things
     * @param limit hits of each kind
     */
    Finder(Catalog catalog, Question question, Treatments.Asked treatments, Ties ties, int limit) {
        this.catalog = catalog;
        this.question = question;
        this.treatments = treatments;
        this.standing = new Standing(question, treatments, ties);
        this.limit = limit;
    }

    /**
     * What is asked about and stands in nothing, nor does anything that it leads to.
     *
     * @param sitePages that were found; each holds all that is asked about
     */
    List<String> missing(Group<SitePage> sitePages) {
        if (!sitePages.isEmpty()) {
            return List.of();
        }
        return question.units().stream()
                .filter(this::isMissing)
                .map(Question.Unit::words)
                .distinct()
                .toList();
    }

    /** A phrase of one meaning is missing although its words are there: "gluten free" is not answered by what is free. */
    private boolean isMissing(Question.Unit unit) {
        List<Question.Part> concepts =
                unit.parts().stream().filter(Question.Part::isConcept).toList();
        return unit.telling()
                && (concepts.isEmpty() ? unit.parts() : concepts)
                        .stream().noneMatch(part -> catalog.tells(part.word()));
    }

    Group<Article> articles(List<Article> all) {
        return group(
                Kind.ARTICLE,
                all,
                standing::of,
                (article, marks) -> new Hit<>(
                        article,
                        marks.score(),
                        marks.in(article.title(), Kind.ARTICLE.names()),
                        ArticleText.excerpt(
                                article, marks.places(Kind.ARTICLE.subjects()), marks.places(Kind.ARTICLE.texts()))));
    }

    Group<Claim> claims(List<Claim> all) {
        return group(
                Kind.CLAIM,
                all,
                standing::of,
                entries -> treatments.named() ? entries : inTurns(entries, all),
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

    Group<SitePage> sitePages() {
        return group(
                Kind.SITE_PAGE,
                SitePage.all(),
                page -> 1,
                (page, marks) -> new Hit<>(
                        page,
                        marks.score(),
                        Excerpt.of(page.name(), List.of()),
                        Excerpt.of(page.summary(), List.of())));
    }

    private static <T> Hit<T> hit(T found, Marks marks, Excerpt name, String excerpt) {
        return new Hit<>(found, marks.score(), name, Excerpt.of(excerpt, List.of()));
    }

    private List<Catalog.Entry> inTurns(List<Catalog.Entry> entries, List<Claim> all) {
        Map<String, Integer> before = new HashMap<>();
        return entries.stream()
                .map(entry -> {
                    String treatment = all.get(entry.number()).words().intervention();
                    int further = before.merge(treatment, 1, Integer::sum) - 1;
                    return treatments.ids().contains(treatment) ? entry.times(Math.pow(FURTHER_CLAIM, further)) : entry;
                })
                .sorted(Comparator.comparing(Catalog.Entry::score).reversed())
                .toList();
    }

    private <T> Group<T> group(Kind kind, List<T> all, ToDoubleFunction<T> standing, BiFunction<T, Marks, Hit<T>> hit) {
        return group(kind, all, standing, UnaryOperator.identity(), hit);
    }

    private <T> Group<T> group(
            Kind kind,
            List<T> all,
            ToDoubleFunction<T> standing,
            UnaryOperator<List<Catalog.Entry>> order,
            BiFunction<T, Marks, Hit<T>> hit) {
        List<Catalog.Entry> entries = order.apply(entries(kind).stream()
                .map(e -> e.times(standing.applyAsDouble(all.get(e.number()))))
                .sorted(Comparator.comparing(Catalog.Entry::score).reversed())
                .toList());
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

    /** Whatever holds as much of what is asked for as its kind must and, where the question tells what it is about, something of that. */
    private List<Catalog.Entry> entries(Kind kind) {
        Tally tally = catalog.tally();
        for (Question.Unit unit : question.units()) {
            if (kind == Kind.SITE_PAGE || !isMissing(unit)) {
                addWords(kind, unit, tally);
                tally.closeUnit(unit.telling());
            }
        }
        int telling =
                (int) question.units().stream().filter(Question.Unit::telling).count();
        return tally.entries(kind.leastOf(telling), telling > 0 && kind.mustTell(), SearchIndex.MOST_HITS);
    }

    private void addWords(Kind kind, Question.Unit unit, Tally tally) {
        boolean said = unit.parts().stream().anyMatch(part -> !part.wider() && standsIn(kind, part.word()));
        for (Question.Part part : unit.parts()) {
            float weight = part.wider() && !said ? NOTHING_NARROWER : part.weight();
            for (Kind.Field field : kind.fields()) {
                catalog.find(field, part.word()).ifPresent(word -> tally.add(word, weight * field.weight()));
            }
        }
    }

    private boolean standsIn(Kind kind, String word) {
        return kind.fields().stream()
                .anyMatch(field -> catalog.find(field, word).isPresent());
    }
}
