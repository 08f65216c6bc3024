package org.lupusportal.clinic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;

/**
 * Puts what was found into order. All that a record tells besides its question moves an article up or down among the found;
 * nothing of it ever adds an article or takes one away.
 */
final class Ranking {

    /** More than this is a list nobody reads. */
    private static final int MOST = 10;

    /** A subtopic is a wish and may pass over a step of kinship; the rest only orders equals. */
    private static final double SUBTOPIC = 0.15;

    private static final double TASK = 0.04;
    private static final double BACKGROUND = 0.03;
    private static final double PREGNANCY = -0.04;
    private static final double QUESTIONS = 0.02;

    /** Of a side such as treatment, pages on medicines that are in use show more than others that only make a claim on it. */
    private static final double WITHOUT_MEDICINES = 0.9;

    private final LookUps lookUps;
    private final Catalog catalog;
    private final Inquiry inquiry;

    Ranking(LookUps lookUps, Inquiry inquiry) {
        this.lookUps = lookUps;
        this.catalog = lookUps.catalog();
        this.inquiry = inquiry;
    }

    /** At most ten articles, those that answer most of the question first. */
    List<Ranked> ranked() {
        Map<ArticlePath, Ranked> found = new LinkedHashMap<>();
        for (Criterion criterion : inquiry.criteria()) {
            lookUps.matches(criterion)
                    .forEach(match -> found.merge(match.article().path(), new Ranked(match, 1), Ranked::joined));
        }
        List<Match> order = catalog.sorted(
                found.values().stream().map(r -> favored(r.match())).toList());
        return order.stream()
                .map(match -> new Ranked(match, count(found.values(), match)))
                .sorted(Comparator.comparingInt(Ranked::criteria).reversed())
                .limit(MOST)
                .toList();
    }

    private static int count(Collection<Ranked> found, Match match) {
        return found.stream()
                .filter(r -> r.match().article().path().equals(match.article().path()))
                .mapToInt(Ranked::criteria)
                .sum();
    }

    private Match favored(Match match) {
        Article article = match.article();
        double moved = inquiry.subtopic().map(a -> shown(a, article, SUBTOPIC)).orElse(0.0)
                + inquiry.task().map(a -> shown(a, article, TASK)).orElse(0.0)
                + (isInBackground(article) ? BACKGROUND : 0)
                + (isUnlikely(article) ? PREGNANCY : 0)
                + (inquiry.abnormal() && !article.questions().isEmpty() ? QUESTIONS : 0);
        return match.moved(moved);
    }

    private double shown(Aspect aspect, Article article, double step) {
        Edition edition = catalog.edition();
        double share = Aspect.MEDICINES.isShownBy(article, edition) ? 1 : WITHOUT_MEDICINES;
        return aspect.isShownBy(article, edition) ? step * share : 0;
    }

    private boolean isInBackground(Article article) {
        return inquiry.background().stream()
                .flatMap(criterion -> lookUps.matches(criterion).stream())
                .anyMatch(match -> match.article().path().equals(article.path()));
    }

    private boolean isUnlikely(Article article) {
        boolean unlikely =
                inquiry.male() || inquiry.ageGroups().stream().anyMatch(g -> g.isAged() || g.isBelowAdolescence());
        return unlikely && Words.of(article.title()).list().contains("pregnancy");
    }

    /**
     * An article with the number of criteria that it answers.
     *
     * @param match its best match
     * @param criteria at least 1
     */
    record Ranked(Match match, int criteria) {

        Ranked joined(Ranked other) {
            Match best = other.match.score() > match.score() ? other.match : match;
            return new Ranked(best, criteria + other.criteria);
        }

        /** From 0 to 1, in the same order as the ranking. */
        double relevance(int asked) {
            return (criteria - 1 + Math.max(0, Math.min(1, match.score()))) / asked;
        }
    }
}
