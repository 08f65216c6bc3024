package org.lupusportal.search;

import java.util.List;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * Finds what an edition holds on whatever a reader types.
 *
 * <pre>{@code
 * SearchIndex index = SearchIndex.of(edition);
 * SearchAnswer answer = index.search("do MSCs help lupus nephritis?", 5);
 * answer.claims().hits().forEach(hit -> System.err.println(hit.found().says()));
 * List<Suggestion> suggestions = index.suggest("butter");
 * }</pre>
 *
 * Any text is safe to ask, of any length and in any script: there is no query language in it. The same edition and question
 * always give the same answer. Immutable and safe to share between threads; nothing of a question is kept.
 */
public final class SearchIndex {

    /** Characters of a question that are read; the rest is cut off. */
    public static final int LONGEST_QUERY = 200;

    /** The most hits of one kind that an answer can hold. */
    public static final int MOST_HITS = 50;

    private final List<Article> articles;
    private final List<Claim> claims;
    private final List<HeardClaim> heardClaims;
    private final List<Term> terms;
    private final List<Source> sources;
    private final Catalog catalog;
    private final QuestionReader questions;
    private final Suggestions suggestions;
    private final Treatments treatments;
    private final Ties ties;
    private final Urgency urgency = new Urgency();

    private SearchIndex(
            Edition edition,
            Catalog catalog,
            QuestionReader questions,
            Suggestions suggestions,
            Treatments treatments) {
        this.articles = edition.articles();
        this.claims = edition.claims();
        this.heardClaims = edition.heardClaims();
        this.terms = edition.terms();
        this.sources = edition.sources();
        this.catalog = catalog;
        this.questions = questions;
        this.suggestions = suggestions;
        this.treatments = treatments;
        this.ties = Ties.of(edition, treatments);
    }

    /** Indexes an edition in memory. */
    public static SearchIndex of(Edition edition) {
        Synonyms synonyms = Synonyms.of(edition.terms());
        WordCount count = new WordCount();
        Catalog catalog = Catalog.open(new CatalogWriter(edition).write(synonyms, count));
        Vocabulary vocabulary = new Vocabulary(count.counts());
        QuestionReader questions =
                new QuestionReader(Words.ofQuestions(synonyms.forQuestions()), vocabulary, catalog.everywhere());
        Treatments treatments =
                Treatments.of(edition.site().interventions(), Words.ofQuestions(synonyms.forQuestions()));
        return new SearchIndex(edition, catalog, questions, Suggestions.of(edition, vocabulary), treatments);
    }

    /**
     * Answers a question.
     *
     * @param query what the reader typed
     * @param limit hits of each kind, 1 to {@link #MOST_HITS}
     */
    public SearchAnswer search(String query, int limit) {
        Question question = questions.read(query);
        if (question.units().isEmpty()) {
            return SearchAnswer.empty(question.text());
        }
        Treatments.Asked asked = treatments.askedIn(question);
        Finder finder = new Finder(catalog, question, asked, ties, Math.max(1, Math.min(limit, MOST_HITS)));
        Group<SitePage> sitePages = finder.sitePages();
        return new SearchAnswer(
                question.text(),
                question.corrected(),
                question.isQuestion() && !asked.ids().isEmpty(),
                urgency.speaksIn(question.corrected().orElse(question.text())),
                finder.missing(sitePages),
                finder.articles(articles),
                finder.claims(claims),
                finder.heardClaims(heardClaims),
                finder.terms(terms),
                finder.sources(sources),
                sitePages);
    }

    /** Names of articles and words of the glossary that go on like this, at most eight, best first. */
    public List<Suggestion> suggest(String prefix) {
        return suggestions.find(QuestionReader.clean(prefix));
    }
}
