package org.lupusportal.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Term;

/**
 * Finds articles by what people call a thing: titles, former names, the words of the glossary and the names of codes and
 * medicines. It does not guess: a word that the portal does not know leads nowhere, and a short name counts inside a longer
 * text only where it cannot mislead.
 */
final class WordIndex {

    private static final double WHOLE = 0.95;
    private static final double NAMED_INSIDE = 0.85;
    private static final double IN_TITLE = 0.7;

    /** Of several pages that one name leads to, the one that bears it in its title comes first. */
    private static final double TITLE_TOO = 1.01;

    private static final double IN_HEADING = 0.6;
    private static final double IN_SUMMARY = 0.5;

    /** Words that stand in the sections or summaries of more pages than this are not what any of them is about. */
    private static final int MOST_BY_CHANCE = 5;

    /** What is said beside the name of a test, in plain words and in LOINC's. */
    private static final Set<String> SAY_TEST = Set.of(
            "ab",
            "antibody",
            "blood",
            "component",
            "level",
            "negative",
            "plasma",
            "positive",
            "result",
            "serum",
            "test");

    /** Other diseases that have our word in their name, and have nothing else to do with it. */
    private static final List<Words> NAMESAKES =
            Stream.of("lupus vulgaris", "lupus pernio").map(Words::of).toList();

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private final List<WordName> names;
    private final List<Text> texts;

    WordIndex(Edition edition, CodeIndex codes) {
        this.names = WordName.all(edition, codes);
        this.texts = edition.articles().stream().map(Text::of).toList();
    }

    /** Articles for a text, unsorted, each once with its best score. */
    List<Match> find(String text) {
        Words asked = Words.of(text);
        if (NAMESAKES.stream().anyMatch(asked::contain)) {
            return List.of();
        }
        Map<ArticlePath, Match> found = new LinkedHashMap<>();
        named(asked, text).forEach(match -> keep(found, match));
        if (!asked.mayName()) {
            return List.copyOf(found.values());
        }
        Words meaning = asked.meaningful();
        List<Match> titled =
                held(IN_TITLE, "its title holds every word", t -> t.title().containAll(meaning));
        Set<ArticlePath> bearers =
                titled.stream().map(match -> match.article().path()).collect(Collectors.toSet());
        found.replaceAll((path, match) -> bearers.contains(path) ? match.times(TITLE_TOO) : match);
        titled.forEach(match -> keep(found, match));
        if (found.isEmpty()) {
            fewOnly(held(
                            IN_HEADING,
                            "a section of it is on these words",
                            t -> t.headings().stream().anyMatch(heading -> heading.containAll(meaning))))
                    .forEach(match -> keep(found, match));
        }
        if (found.isEmpty()) {
            fewOnly(held(
                            IN_SUMMARY,
                            "its summary holds every word",
                            t -> t.all().containAll(meaning)))
                    .forEach(match -> keep(found, match));
        }
        return List.copyOf(found.values());
    }

    private List<Match> held(double score, String why, Predicate<Text> holds) {
        return texts.stream()
                .filter(holds)
                .map(t -> new Match(t.article(), score, why, Optional.empty()))
                .toList();
    }

    private static List<Match> fewOnly(List<Match> matches) {
        return matches.size() > MOST_BY_CHANCE ? List.of() : matches;
    }

    /** Articles for the medicine that a text such as "Hydroxychloroquine 200 MG Oral Tablet" names, each once. */
    List<Match> findMedicine(String text) {
        Map<ArticlePath, Match> found = new LinkedHashMap<>();
        inside(Words.of(text))
                .filter(name -> name.isOf(Term.Kind.MEDICINE))
                .flatMap(name -> name.veryMatches(NAMED_INSIDE, "the medicine's name, "))
                .forEach(match -> keep(found, match));
        return List.copyOf(found.values());
    }

    /** By the whole text; by it without what stands in brackets, such as SNOMED CT's "(disorder)"; by what it names. */
    private Stream<Match> named(Words asked, String text) {
        List<WordName> whole = whole(asked);
        if (whole.isEmpty()) {
            whole = whole(Words.of(IN_BRACKETS.matcher(text).replaceAll(" ")));
        }
        return whole.isEmpty()
                ? inside(asked).flatMap(name -> name.veryMatches(NAMED_INSIDE, "it names "))
                : whole.stream().flatMap(name -> name.matches(WHOLE, "the name "));
    }

    private List<WordName> whole(Words asked) {
        Words meaning = asked.meaningful();
        Words tested = asked.mayName() ? meaning.without(SAY_TEST) : new Words(List.of());
        return names.stream()
                .filter(name -> name.words().equals(asked)
                        || (asked.mayName() && name.meaning().haveSameAs(meaning))
                        || (name.isOf(Term.Kind.TEST)
                                && name.meaning().without(SAY_TEST).haveSameAs(tested)))
                .toList();
    }

    /** The longest telling names in a text: who asks for lupus nephritis does not ask for lupus. */
    private Stream<WordName> inside(Words asked) {
        List<WordName> all = names.stream().filter(name -> name.isToldBy(asked)).toList();
        return all.stream().filter(name -> all.stream().noneMatch(other -> other.tellsMoreThan(name)));
    }

    private static void keep(Map<ArticlePath, Match> found, Match match) {
        found.merge(match.article().path(), match, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private record Text(Article article, Words title, List<Words> headings, Words all) {

        static Text of(Article article) {
            return new Text(
                    article,
                    Words.of(article.title()),
                    article.body().headings().stream()
                            .map(heading -> Words.of(heading.text()))
                            .toList(),
                    Words.of(article.title() + " " + article.summary()));
        }
    }
}
