package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.SignOff;
import org.lupusportal.evidence.Change;
import org.lupusportal.markdown.Body;

/** What an article adds to the data of its page: days, readers, review, codes and references. */
final class LinkedArticle {

    private final Edition edition;
    private final LinkedSource source;

    LinkedArticle(Edition edition, LinkedSource source) {
        this.edition = edition;
        this.source = source;
    }

    void addTo(Map<String, Object> page, Article article) {
        List<Change> changes = article.changes();
        if (!changes.isEmpty()) {
            page.put("datePublished", changes.get(changes.size() - 1).date().toString());
        }
        page.put("dateModified", article.lastChanged().toString());
        Map<String, Object> audience = LinkedEvidence.node("MedicalAudience");
        audience.put("audienceType", "Patient");
        page.put("audience", audience);
        edition.findSignOff(article).ifPresent(signOff -> review(page, signOff));
        if (!article.codes().isEmpty()) {
            page.put("about", about(article));
        }
        page.put(
                "citation",
                cited(article).stream()
                        .map(id -> source.citation(edition.source(id)))
                        .toList());
    }

    private static void review(Map<String, Object> page, SignOff signOff) {
        page.put("lastReviewed", signOff.on().toString());
        Map<String, Object> person = LinkedEvidence.node("Person");
        person.put("name", signOff.by());
        person.put("jobTitle", signOff.role());
        page.put("reviewedBy", person);
    }

    /** What the article is about, by the codes that lead to it from health records. */
    private static Map<String, Object> about(Article article) {
        Map<String, Object> about = LinkedEvidence.node("MedicalEntity");
        about.put("name", article.title());
        List<Map<String, Object>> codes = new ArrayList<>();
        for (Map.Entry<CodeSystem, List<String>> system : article.codes().entrySet()) {
            for (String value : system.getValue()) {
                Map<String, Object> code = LinkedEvidence.node("MedicalCode");
                code.put("codingSystem", system.getKey().name());
                code.put("codeValue", value);
                codes.add(code);
            }
        }
        about.put("code", codes);
        return about;
    }

    /** What is cited and what stands behind its claims, in order of appearance. */
    private Set<String> cited(Article article) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(article.keyPoints().stream(), Stream.of(article.body()))
                .flatMap(Body::citations)
                .flatMap(citation -> citation.sources().stream())
                .forEach(cited -> ids.add(cited.id()));
        article.claimIds().stream()
                .flatMap(id -> edition.claim(id).sources().stream())
                .forEach(support -> ids.add(support.source().id()));
        return ids;
    }
}
