package org.lupusportal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;

/**
 * How the things of an edition hang together: which treatments an article is about, and how much rests on a claim. Reckoned
 * once, since no question changes it. Immutable and safe to share between threads.
 */
final class Ties {

    private final Map<ArticlePath, Set<String>> inTitle = new HashMap<>();
    private final Map<ArticlePath, Set<String>> inClaims = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Ties() {}

    static Ties of(Edition edition, Treatments treatments) {
        Ties ties = new Ties();
        for (Article article : edition.articles()) {
            Set<String> claims = article.claimIds();
            claims.forEach(ties::use);
            ties.inTitle.put(article.path(), treatments.namedIn(article.title()));
            ties.inClaims.put(
                    article.path(),
                    claims.stream()
                            .map(id -> edition.claim(id).words().intervention())
                            .collect(Collectors.toUnmodifiableSet()));
        }
        edition.heardClaims().forEach(heard -> heard.answer().mentions().forEach(m -> ties.use(m.claim())));
        return ties;
    }

    private void use(String claim) {
        uses.merge(claim, 1, Integer::sum);
    }

    /** The treatments that the title names. */
    Set<String> treatmentsNamedBy(Article article) {
        return inTitle.getOrDefault(article.path(), Set.of());
    }

    /** The treatments that the title names or else, where it names none, those of the claims. */
    Set<String> treatmentsOf(Article article) {
        Set<String> named = treatmentsNamedBy(article);
        return named.isEmpty() ? inClaims.getOrDefault(article.path(), Set.of()) : named;
    }

    /** The treatments that the title names, and those of the claims. */
    Set<String> allTreatmentsOf(Article article) {
        Set<String> all = new HashSet<>(treatmentsNamedBy(article));
        all.addAll(inClaims.getOrDefault(article.path(), Set.of()));
        return all;
    }

    /** How many articles and answers to heard claims rest on the claim. */
    int uses(Claim claim) {
        return uses.getOrDefault(claim.id(), 0);
    }
}
