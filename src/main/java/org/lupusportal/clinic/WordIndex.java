package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Term;

/**
 * Finds articles by what people call a thing: titles, former names and the words of the glossary. It does not guess: a word
 * that the portal does not know leads nowhere, and a short name counts inside a longer text only where it cannot mislead.
 */
final class WordIndex {

    private static final double WHOLE = 0.95;
    private static final double NAMED_INSIDE = 0.85;
    private static final double IN_TITLE = 0.7;
    private static final double IN_HEADING = 0.6;
    private static final double IN_SUMMARY = 0.5;

    /** Diseases and medicines are known by their names wherever they stand; "test" or "damage" may be any. */
    private static final Set<Term.Kind> TELLING = Set.of(Term.Kind.DISEASE, Term.Kind.MEDICINE);

    private static final Set<String> SAY_TEST = Set.of("blood", "test", "level", "result", "positive", "negative");

    /** Other diseases that have our word in their name, and have nothing else to do with it. */
    private static final List<Words> NAMESAKES =
            Stream.of("lupus vulgaris", "lupus pernio").map(Words::of).toList();

    private final List<Name> names = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    WordIndex(Edition edition) {
        edition.articles().forEach(this::add);
        edition.terms()
                .forEach(term -> term.see()
                        .flatMap(edition::findArticle)
                        .ifPresent(article -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream())
                                .forEach(name -> names.add(Name.of(name, article, Optional.of(term.kind()))))));
    }

    private void add(Article article) {
        texts.add(new Text(
                article,
                Words.of(article.title()),
                article.body().headings().stream()
                        .map(heading -> Words.of(heading.text()))
                        .toList(),
                Words.of(article.title() + " " + article.summary())));
        titles(article).forEach(title -> names.add(Name.of(title, article, Optional.empty())));
    }

    /** The title, its parts around a bracket, and the names in present and former addresses. */
    private static Stream<String> titles(Article article) {
        ArticlePath path = article.path();
        Stream<String> slugs = Stream.concat(
                Stream.of(path.slug()),
                article.aliases().stream().map(alias -> alias.substring(alias.lastIndexOf('/') + 1)));
        return Stream.concat(
                        Stream.concat(
                                Stream.of(article.title()),
                                Stream.of(article.title().split("[()]"))),
                        slugs)
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    /** Articles for a text, unsorted, each once with its best score. */
    List<Match> find(String text) {
        Words asked = Words.of(text);
        if (asked.isEmpty() || NAMESAKES.stream().anyMatch(asked::contain)) {
            return List.of();
        }
        Map<ArticlePath, Match> found = new LinkedHashMap<>();
        named(asked).forEach(match -> keep(found, match));
        Words meaning = asked.meaningful();
        texts.stream()
                .filter(t -> t.title().containAll(meaning))
                .forEach(t -> keep(found, match(t.article(), IN_TITLE, "its title holds every word")));
        if (found.isEmpty()) {
            texts.stream()
                    .filter(t -> t.headings().stream().anyMatch(heading -> heading.containAll(meaning)))
                    .forEach(t -> keep(found, match(t.article(), IN_HEADING, "a section of it is on these words")));
        }
        if (found.isEmpty()) {
            texts.stream()
                    .filter(t -> t.all().containAll(meaning))
                    .forEach(t -> keep(found, match(t.article(), IN_SUMMARY, "its summary holds every word")));
        }
        return List.copyOf(found.values());
    }

    /** Articles for the medicine that a text such as "Hydroxychloroquine 200 MG Oral Tablet" names. */
    List<Match> findMedicine(String text) {
        Words asked = Words.of(text);
        return inside(asked)
                .filter(name -> name.isOf(Term.Kind.MEDICINE))
                .map(name -> match(name.article(), NAMED_INSIDE, "the medicine's name, " + name.written()))
                .toList();
    }

    private Stream<Match> named(Words asked) {
        Words meaning = asked.meaningful();
        List<Name> whole = names.stream()
                .filter(name -> name.words().equals(asked) || name.meaning().equals(meaning) || name.isTest(meaning))
                .toList();
        return whole.isEmpty()
                ? inside(asked).map(n -> match(n.article(), NAMED_INSIDE, "it names " + n.written()))
                : whole.stream().map(n -> match(n.article(), WHOLE, "the name " + n.written()));
    }

    /** The longest telling names in a text: who asks for lupus nephritis does not ask for lupus. */
    private Stream<Name> inside(Words asked) {
        List<Name> all = names.stream()
                .filter(name -> name.isTelling() && asked.contain(name.words()))
                .toList();
        return all.stream()
                .filter(name -> all.stream()
                        .noneMatch(other -> other.words().size() > name.words().size()
                                && other.words().contain(name.words())));
    }

    private static Match match(Article article, double score, String why) {
        return new Match(article, score, why, Optional.empty());
    }

    private static void keep(Map<ArticlePath, Match> found, Match match) {
        found.merge(match.article().path(), match, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private record Name(Words words, Words meaning, Article article, Optional<Term.Kind> kind, String written) {

        static Name of(String written, Article article, Optional<Term.Kind> kind) {
            Words words = Words.of(written);
            return new Name(words, words.meaningful(), article, kind, written);
        }

        boolean isTelling() {
            return kind.map(TELLING::contains).orElse(false);
        }

        /** Whether these words call a test by its name and say besides that it is one. */
        boolean isTest(Words asked) {
            return isOf(Term.Kind.TEST) && meaning.equals(asked.without(SAY_TEST));
        }

        boolean isOf(Term.Kind wanted) {
            return kind.map(wanted::equals).orElse(false);
        }
    }

    private record Text(Article article, Words title, List<Words> headings, Words all) {}
}
