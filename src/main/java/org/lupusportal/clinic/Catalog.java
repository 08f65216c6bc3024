package org.lupusportal.clinic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Extract;
import org.lupusportal.page.Extracts;

/**
 * One edition as health records ask for it: by code and by name. Making one costs as much as formatting every reference; make
 * one for each edition, ahead of the first request. Immutable and safe to share between threads.
 */
public final class Catalog {

    private final Edition edition;
    private final Map<ArticlePath, Extract> extracts = new HashMap<>();
    private final Map<ArticlePath, Integer> places = new HashMap<>();
    private final CodeIndex codes;
    private final WordIndex words;

    private Catalog(Edition edition) {
        this.edition = edition;
        this.codes = new CodeIndex(edition.articles());
        this.words = new WordIndex(edition, codes);
        Extracts made = Extracts.of(edition);
        edition.articles().forEach(article -> {
            extracts.put(article.path(), made.of(article));
            places.put(article.path(), places.size());
        });
    }

    public static Catalog of(Edition edition) {
        return new Catalog(edition);
    }

    public Edition edition() {
        return edition;
    }

    /** The language in which all articles of the edition are written. */
    public String language() {
        List<String> languages = edition.site().languages();
        return languages.isEmpty() ? "en" : languages.get(0);
    }

    /** Articles for a code, best first; empty where neither it nor a code near it leads anywhere. */
    public List<Match> byCode(CodeSystem system, String code) {
        return sorted(codes.find(system, code));
    }

    /** Articles for a name or free text, best first; empty where the portal does not know the words. */
    public List<Match> byWords(String text) {
        return sorted(words.find(text));
    }

    /** Articles on the medicine that a text names, best first. */
    public List<Match> byMedicine(String text) {
        return sorted(words.findMedicine(text));
    }

    /** By code alone where there is a code; by words where there is none, or where a medicine's code is not known. */
    List<Match> byCriterion(Criterion criterion) {
        Optional<Vocabulary> vocabulary = criterion.vocabulary().filter(v -> criterion.isCoded());
        if (vocabulary.isEmpty()) {
            return firstFound(criterion.words(), this::byWords);
        }
        String code = criterion.code().orElse("");
        List<Match> byCode = byCode(vocabulary.get().system(), code);
        boolean byName = byCode.isEmpty() && vocabulary.get().namesMedicines();
        Stream<String> itsName = CodeNames.find(vocabulary.get().system(), code).stream();
        return byName ? firstFound(Stream.concat(itsName, criterion.words()), this::byMedicine) : byCode;
    }

    private static List<Match> firstFound(Stream<String> words, Function<String, List<Match>> search) {
        return words.map(search)
                .filter(matches -> !matches.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Extract extract(Article article) {
        return Optional.ofNullable(extracts.get(article.path()))
                .orElseThrow(() -> new IllegalArgumentException("not an article of this edition: " + article.path()));
    }

    /** Best first; among equals in the edition's own order. */
    List<Match> sorted(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(
                                match -> places.getOrDefault(match.article().path(), Integer.MAX_VALUE)))
                .toList();
    }
}
