package org.lupusportal.search;

import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * What an edition holds on a question, by kind.
 *
 * @param question as understood: without control characters, cut to {@link SearchIndex#LONGEST_QUERY} characters
 * @param didYouMean the question in words that the edition knows, where the reader's own words were unknown; the groups then
 *     answer this one
 * @param isQuestion whether it is put as a question on a treatment, so that claims should be shown before articles
 * @param isUrgent whether it names a sign for which help should be called before anything is read
 * @param missing words of the question that say what is asked about and stand in nothing here, so that what is found answers the
 *     rest of it only
 * @param articles to read
 * @param claims that answer; whoever shows one shows its certainty, caveat and sources with it
 * @param heardClaims things said elsewhere; whoever shows one shows its verdict and answer with it
 * @param terms of the glossary
 * @param sources of the bibliography
 * @param sitePages on the site itself, where the whole question is for one
 */
public record SearchAnswer(
        String question,
        Optional<String> didYouMean,
        boolean isQuestion,
        boolean isUrgent,
        List<String> missing,
        Group<Article> articles,
        Group<Claim> claims,
        Group<HeardClaim> heardClaims,
        Group<Term> terms,
        Group<Source> sources,
        Group<SitePage> sitePages) {

    public SearchAnswer {
        missing = List.copyOf(missing);
    }

    static SearchAnswer empty(String question) {
        return new SearchAnswer(
                question,
                Optional.empty(),
                false,
                false,
                List.of(),
                Group.empty(),
                Group.empty(),
                Group.empty(),
                Group.empty(),
                Group.empty(),
                Group.empty());
    }

    public boolean isEmpty() {
        return articles.isEmpty()
                && claims.isEmpty()
                && heardClaims.isEmpty()
                && terms.isEmpty()
                && sources.isEmpty()
                && sitePages.isEmpty();
    }
}
