package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Term;

/**
 * A name with the articles to which it leads: a title, a word of the glossary, the name of a code or of a medicine.
 *
 * @param words in order
 * @param meaning without words that say nothing
 * @param leads to the articles; scored only where a code leads there
 * @param kind of thing; empty for a title and for what counts only as a whole
 * @param written as people read it
 */
record WordName(Words words, Words meaning, List<Match> leads, Optional<Term.Kind> kind, String written) {

    /** A page found by the name of a code comes just behind the page that bears the name itself. */
    private static final double BY_CODE = 0.98;

    private static final String LUPUS = "lupus";
    private static final String TRANSPLANT = "transplant";

    /** How records say that cells are given. */
    private static final List<String> GIVEN = List.of(TRANSPLANT, "therapy", "treatment", "infusion", "injection");

    WordName {
        leads = List.copyOf(leads);
    }

    /** All names of an edition. */
    static List<WordName> all(Edition edition, CodeIndex codes) {
        List<WordName> names = new ArrayList<>();
        edition.articles()
                .forEach(article -> titles(article).forEach(title -> names.add(of(title, article, Optional.empty()))));
        edition.terms()
                .forEach(term -> term.see()
                        .flatMap(edition::findArticle)
                        .ifPresent(article -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream())
                                .forEach(name -> names.add(of(name, article, Optional.of(term.kind()))))));
        CodeNames.all().stream().flatMap(named -> ofCode(named, codes)).forEach(names::add);
        Medicine.all().stream()
                .flatMap(medicine -> brands(medicine, List.copyOf(names)))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static WordName of(String written, Article article, Optional<Term.Kind> kind) {
        return of(written, List.of(new Match(article, 1, "", Optional.empty())), kind);
    }

    private static WordName of(String written, List<Match> leads, Optional<Term.Kind> kind) {
        Words words = Words.of(written);
        return new WordName(words, words.meaningful(), leads, kind, written);
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

    /** What a code's own name leads to is what the code leads to. */
    private static Stream<WordName> ofCode(CodeNames.NamedCode named, CodeIndex codes) {
        List<Match> leads = codes.find(named.system(), named.code()).stream()
                .map(match -> match.times(BY_CODE))
                .toList();
        Optional<Term.Kind> kind = kind(named.system(), Words.of(named.name()));
        return leads.isEmpty()
                ? Stream.empty()
                : Stream.of(named.name(), named.name().split("\\(", 2)[0])
                        .distinct()
                        .map(name -> of(name, leads, kind));
    }

    private static Optional<Term.Kind> kind(CodeSystem system, Words name) {
        return switch (system) {
            case ICD10CM, ICD9CM, SNOMED -> Optional.of(Term.Kind.DISEASE);
            case RXNORM, NDC -> Optional.of(Term.Kind.MEDICINE);
            case LOINC -> Optional.of(Term.Kind.TEST);
            case MESH -> Optional.of(Term.Kind.DISEASE).filter(k -> name.list().contains(LUPUS));
        };
    }

    private static Stream<WordName> brands(Medicine medicine, List<WordName> names) {
        Words own = Words.of(medicine.name());
        List<Match> leads = names.stream()
                .filter(name -> name.isOf(Term.Kind.MEDICINE) && name.words().equals(own))
                .flatMap(name -> name.leads().stream())
                .toList();
        return leads.isEmpty()
                ? Stream.empty()
                : medicine.others().stream().map(other -> of(other, leads, Optional.of(Term.Kind.MEDICINE)));
    }

    boolean isOf(Term.Kind wanted) {
        return kind.map(wanted::equals).orElse(false);
    }

    /**
     * Whether a longer text tells by this name what it is about. A medicine is known by its name wherever it stands, and so is
     * lupus. "Arthritis" or "pericarditis" inside a text is mostly another disease, unless the text names lupus too; "test"
     * or "damage" may be any. Cells are told of where the text says right behind them that they are given, so that the pH of cord
     * blood leads nowhere; a transplant names itself.
     */
    boolean isToldBy(Words asked) {
        boolean telling = isOf(Term.Kind.MEDICINE)
                || (isOf(Term.Kind.DISEASE) && asked.list().contains(LUPUS))
                || (isOf(Term.Kind.CELL) && GIVEN.stream().anyMatch(given -> asked.contain(words.and(given))))
                || (kind.isPresent() && words.list().contains(TRANSPLANT));
        return telling && asked.contain(words);
    }

    /** Whether a text that holds both means this one: the longer one, or our own word for a disease before the code's. */
    boolean tellsMoreThan(WordName other) {
        boolean longer = words.size() > other.words.size() && words.contain(other.words);
        return longer || (isOf(Term.Kind.DISEASE) && words.equals(other.words) && !isOfCode() && other.isOfCode());
    }

    private boolean isOfCode() {
        return leads.stream().allMatch(match -> match.by().isPresent());
    }

    /** The articles to which the name leads when it is the whole text. */
    Stream<Match> matches(double score, String why) {
        return matches(leads.stream(), score, why);
    }

    /** The articles on the very thing, and none that is only near: for a name in a longer text. */
    Stream<Match> veryMatches(double score, String why) {
        return matches(leads.stream().filter(match -> match.score() >= BY_CODE), score, why);
    }

    private Stream<Match> matches(Stream<Match> matches, double score, String why) {
        return matches.map(match -> new Match(match.article(), score * match.score(), why + written, match.by()));
    }
}
