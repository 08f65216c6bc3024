package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Term;

/**
 * Marks the glossary's words where they first stand in one article, and remembers which, for the list at the article's end.
 * The words of the article's own title are its subject and explain themselves. Not for sharing between threads.
 */
final class Explainer {

    private final TermFinder finder;
    private final String title;
    private final Map<String, Term> explained = new LinkedHashMap<>();

    Explainer(TermFinder finder, Article article) {
        this.finder = finder;
        this.title = article.title().toLowerCase(Locale.ROOT);
    }

    /** The prose as HTML, each word that is met for the first time as a link to its explanation. */
    String html(String words) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Optional<TermFinder.Found> next = next(words, 0); next.isPresent(); next = next(words, done)) {
            TermFinder.Found found = next.get();
            html.append(Unbroken.html(words.substring(done, found.start())));
            html.append(link(found.term(), words.substring(found.start(), found.end())));
            explained.put(found.term().id(), found.term());
            done = found.end();
        }
        return html.append(Unbroken.html(words.substring(done))).toString();
    }

    private Optional<TermFinder.Found> next(String words, int from) {
        return finder.find(words, from, this::isNew);
    }

    /** A definition that makes a claim is left to the glossary, where the claim's note stands with it. */
    private boolean isNew(Term term) {
        return !explained.containsKey(term.id())
                && !title.contains(term.name().toLowerCase(Locale.ROOT))
                && term.definition().mentions().findAny().isEmpty();
    }

    private static String link(Term term, String words) {
        String id = Html.escape(term.id());
        return "<a class=\"term\" id=\"at-" + id + "\" href=\"#word-" + id + "\">" + Unbroken.html(words) + "</a>";
    }

    /** The words met so far, in order. */
    List<WordView> words() {
        List<WordView> words = new ArrayList<>();
        explained
                .values()
                .forEach(term -> words.add(
                        new WordView(term.id(), term.name(), term.definition().plainText(), Address.term(term.id()))));
        return words;
    }

    /**
     * A word that an article explains.
     *
     * @param id of the term
     * @param name the word
     * @param meaning in plain words
     * @param href its place in the glossary
     */
    public record WordView(String id, String name, String meaning, String href) {}
}
