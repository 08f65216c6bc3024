package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.clinic.Match.ArticleCode;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;

/** Finds articles by code: the exact code and what lies below it, else the nearest code above it. Immutable once made. */
final class CodeIndex {

    private static final double EXACT = 1;
    private static final double EXACT_AMONG_OTHERS = 0.9;
    private static final double BELOW = 0.8;
    private static final double ABOVE = 0.5;
    private static final double STEP = 0.05;

    private final Map<CodeSystem, Map<String, List<Holder>>> byCode = new EnumMap<>(CodeSystem.class);
    private final Map<CodeSystem, Map<String, List<Below>>> byCodeAbove = new EnumMap<>(CodeSystem.class);

    CodeIndex(List<Article> articles) {
        for (Article article : articles) {
            article.codes()
                    .forEach((system, codes) ->
                            codes.forEach(code -> add(new Holder(article, new ArticleCode(system, code)))));
        }
    }

    private void add(Holder holder) {
        CodeSystem system = holder.code().system();
        String normal = holder.code().normal();
        byCode.computeIfAbsent(system, s -> new HashMap<>())
                .computeIfAbsent(normal, c -> new ArrayList<>())
                .add(holder);
        List<String> above = CodeKin.above(system, normal);
        for (int steps = 0; steps < above.size(); steps++) {
            byCodeAbove
                    .computeIfAbsent(system, s -> new HashMap<>())
                    .computeIfAbsent(above.get(steps), c -> new ArrayList<>())
                    .add(new Below(holder, steps));
        }
    }

    /** Articles for a code, unsorted, each once with its best score. */
    List<Match> find(CodeSystem system, String code) {
        String asked = CodeKin.normal(system, code);
        Map<ArticlePath, Match> found = new LinkedHashMap<>();
        holders(system, asked).forEach(holder -> keep(found, exact(holder, asked)));
        byCodeAbove
                .getOrDefault(system, Map.of())
                .getOrDefault(asked, List.of())
                .forEach(below -> keep(found, below(below.holder(), below.steps())));
        return found.isEmpty() ? nearestAbove(system, asked) : List.copyOf(found.values());
    }

    private static Match exact(Holder holder, String asked) {
        CodeSystem system = holder.code().system();
        List<String> broader = CodeKin.above(system, CodeKin.category(asked));
        boolean amongOthers = holder.article().codes().getOrDefault(system, List.of()).stream()
                .map(code -> CodeKin.category(CodeKin.normal(system, code)))
                .anyMatch(broader::contains);
        return holder.match(
                amongOthers ? EXACT_AMONG_OTHERS : EXACT,
                "exact code " + holder.code().code());
    }

    private static Match below(Holder holder, int steps) {
        return holder.match(
                BELOW - STEP * steps, "code " + holder.code().code() + ", which lies below the code asked for");
    }

    private List<Match> nearestAbove(CodeSystem system, String asked) {
        List<String> above = CodeKin.above(system, asked);
        for (int steps = 0; steps < above.size(); steps++) {
            List<Holder> holders = holders(system, above.get(steps));
            if (!holders.isEmpty()) {
                double score = ABOVE - STEP * steps;
                return holders.stream()
                        .map(h -> h.match(score, "code " + h.code().code() + ", the nearest above the code asked for"))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Holder> holders(CodeSystem system, String normal) {
        return byCode.getOrDefault(system, Map.of()).getOrDefault(normal, List.of());
    }

    private static void keep(Map<ArticlePath, Match> found, Match match) {
        found.merge(match.article().path(), match, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private record Holder(Article article, ArticleCode code) {

        Match match(double score, String why) {
            return new Match(article, score, why, Optional.of(code));
        }
    }

    private record Below(Holder holder, int steps) {}
}
