package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;

/**
 * Which articles use a claim, a source or a word of the glossary, and which answers rest on a claim: the edition read backwards,
 * once, so that no page has to search all of them. Immutable once made.
 */
final class Uses {

    private static final int MOST_RELATED = 4;

    /** What more articles than this share says nothing on how near they are to each other. */
    private static final int COMMONPLACE = 60;

    /** A shared claim ties two articles closer than a shared word. */
    private static final double CLAIM_WEIGHT = 4;

    private final Map<String, List<Article>> users = new HashMap<>();
    private final Map<ArticlePath, Set<String>> subjects = new HashMap<>();
    private final Map<String, List<HeardClaim>> answers = new HashMap<>();

    private Uses() {}

    static Uses of(Edition edition, TermFinder terms) {
        Uses uses = new Uses();
        Map<String, Set<Article>> users = new HashMap<>();
        for (Article article : edition.articles()) {
            Set<String> subjects = new LinkedHashSet<>();
            article.claimIds().forEach(claim -> subjects.add("claim " + claim));
            bodies(article).forEach(body -> terms.all(body.plainText()).forEach(word -> subjects.add("word " + word)));
            uses.subjects.put(article.path(), subjects);
            Stream.concat(subjects.stream(), cited(article))
                    .forEach(s ->
                            users.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(article));
        }
        users.forEach((subject, articles) -> uses.users.put(subject, List.copyOf(articles)));
        for (HeardClaim heard : edition.heardClaims()) {
            heard.answer()
                    .mentions()
                    .map(Mark.Mention::claim)
                    .distinct()
                    .forEach(claim -> uses.answers
                            .computeIfAbsent(claim, c -> new ArrayList<>())
                            .add(heard));
        }
        return uses;
    }

    private static Stream<Body> bodies(Article article) {
        return Stream.concat(article.keyPoints().stream(), Stream.of(article.body()));
    }

    private static Stream<String> cited(Article article) {
        return bodies(article)
                .flatMap(Body::citations)
                .flatMap(citation -> citation.sources().stream())
                .map(cited -> "source " + cited.id());
    }

    /** Articles that make the claim, in the edition's order. */
    List<Article> ofClaim(String claim) {
        return users.getOrDefault("claim " + claim, List.of());
    }

    /** Answers to what people hear that rest on the claim, in the edition's order. */
    List<HeardClaim> answersOn(String claim) {
        return answers.getOrDefault(claim, List.of());
    }

    /** Articles that cite the source, in the edition's order. */
    List<Article> ofSource(String source) {
        return users.getOrDefault("source " + source, List.of());
    }

    /** Articles that share the most with this one; what few articles share counts more. */
    List<Article> related(Article article) {
        Map<Article, Double> nearness = new LinkedHashMap<>();
        for (String subject : subjects.getOrDefault(article.path(), Set.of())) {
            List<Article> sharing = users.getOrDefault(subject, List.of());
            if (sharing.size() <= COMMONPLACE) {
                double weight = (subject.startsWith("claim ") ? CLAIM_WEIGHT : 1) / sharing.size();
                sharing.forEach(other -> nearness.merge(other, weight, Double::sum));
            }
        }
        nearness.remove(article);
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Article, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().path()))
                .limit(MOST_RELATED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
