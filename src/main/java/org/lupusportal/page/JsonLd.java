package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.SignOff;
import org.lupusportal.evidence.Source;

/**
 * Tells search engines what a page is, in schema.org's words. A review is told only where there was one.
 *
 * @see <a href="https://schema.org/MedicalWebPage">MedicalWebPage</a>
 */
final class JsonLd {

    private final Press press;

    JsonLd(Press press) {
        this.press = press;
    }

    /** An article: what it is, where it stands, what it cites, and who reviewed it if anybody did. */
    String article(Article article, List<String> references) {
        Map<String, Object> page = node("MedicalWebPage");
        page.put("@id", absolute(Address.article(article)));
        page.put("name", article.title());
        page.put("description", article.summary());
        page.put("inLanguage", "en");
        page.put("dateModified", article.lastChanged().toString());
        Map<String, Object> audience = node("MedicalAudience");
        audience.put("audienceType", "Patient");
        page.put("audience", audience);
        page.put("publisher", publisher());
        press.edition().findSignOff(article).ifPresent(signOff -> review(page, signOff));
        page.put(
                "citation",
                references.stream()
                        .map(id -> citation(press.edition().source(id)))
                        .toList());
        page.put("breadcrumb", trail(article));
        return document(page);
    }

    /** A heard claim with our verdict on it. */
    String heard(HeardClaim heard) {
        Map<String, Object> review = node("ClaimReview");
        review.put("url", absolute(Address.heard(heard.id())));
        review.put("claimReviewed", heard.heard());
        review.put("author", publisher());
        Map<String, Object> rating = node("Rating");
        rating.put("alternateName", heard.verdict().word());
        review.put("reviewRating", rating);
        review.put("reviewBody", heard.answer().plainText());
        return document(review);
    }

    private static void review(Map<String, Object> page, SignOff signOff) {
        page.put("lastReviewed", signOff.on().toString());
        Map<String, Object> person = node("Person");
        person.put("name", signOff.by());
        person.put("jobTitle", signOff.role());
        page.put("reviewedBy", person);
    }

    private static Map<String, Object> citation(Source source) {
        Map<String, Object> work = node(source.study().design().isStudy() ? "MedicalScholarlyArticle" : "CreativeWork");
        work.put("name", source.title());
        source.findDoi().map(Address::doi).or(source::findUrl).ifPresent(url -> work.put("url", url));
        return work;
    }

    private Map<String, Object> trail(Article article) {
        String topic = article.path().topic();
        String name = press.edition().site().topics().stream()
                .filter(t -> t.id().equals(topic))
                .findFirst()
                .map(t -> t.name())
                .orElse(topic);
        List<Object> steps = new ArrayList<>();
        steps.add(step(1, press.site().name(), Address.HOME));
        steps.add(step(2, name, Address.topic(topic)));
        steps.add(step(3, article.title(), Address.article(article)));
        Map<String, Object> trail = node("BreadcrumbList");
        trail.put("itemListElement", steps);
        return trail;
    }

    private Map<String, Object> step(int position, String name, String path) {
        Map<String, Object> step = node("ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", absolute(path));
        return step;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = node("Organization");
        publisher.put("name", press.site().name());
        publisher.put("url", absolute(Address.HOME));
        return publisher;
    }

    private String absolute(String path) {
        return press.site().base() + path;
    }

    private static Map<String, Object> node(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }

    private static String document(Map<String, Object> node) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(node);
        return Json.of(whole);
    }
}
