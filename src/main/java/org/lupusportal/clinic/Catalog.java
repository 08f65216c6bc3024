package org.lupusportal.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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

    private static final Properties CODE_NAMES = codeNames();

    private final Edition edition;
    private final Map<ArticlePath, Extract> extracts = new HashMap<>();
    private final Map<ArticlePath, Integer> places = new HashMap<>();
    private final CodeIndex codes;
    private final WordIndex words;

    private Catalog(Edition edition) {
        this.edition = edition;
        this.codes = new CodeIndex(edition.articles());
        this.words = new WordIndex(edition);
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

    Extract extract(Article article) {
        return Optional.ofNullable(extracts.get(article.path()))
                .orElseThrow(() -> new IllegalArgumentException("not an article of this edition: " + article.path()));
    }

    /** The name of a code in its own system, where the portal knows it. */
    static Optional<String> nameOf(CodeSystem system, String code) {
        return Optional.ofNullable(CODE_NAMES.getProperty(system.id() + "." + CodeKin.normal(system, code)));
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

    private static Properties codeNames() {
        Properties names = new Properties();
        try (InputStream in = Catalog.class.getResourceAsStream("/clinic/code-names.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its names of codes");
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
