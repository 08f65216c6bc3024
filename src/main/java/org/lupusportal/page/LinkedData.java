package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;

/**
 * Tells search engines what a page is, in schema.org's words. A review is told only where there was one, and a claim only with
 * its certainty, its caveat and its sources. Immutable and safe to share between threads.
 *
 * @see <a href="https://schema.org/MedicalWebPage">MedicalWebPage</a>
 */
public final class LinkedData {

    private static final String LANGUAGE = "en-US";

    /** What a page of no special kind is. */
    private static final Map<String, String> KINDS = Map.of(
            Address.EVIDENCE, "CollectionPage",
            Address.SOURCES, "CollectionPage",
            Address.HEARD, "CollectionPage",
            Address.GLOSSARY, "CollectionPage",
            Address.SEARCH, "SearchResultsPage",
            Address.ABOUT, "AboutPage");

    private static final Map<String, String> PARENTS = Map.of(
            Address.EVIDENCE, "Evidence",
            Address.SOURCES, "Sources",
            Address.HEARD, "Things people say",
            Address.ABOUT, "About this site");

    private final Edition edition;
    private final String base;
    private final LinkedEvidence evidence;
    private final LinkedSource source;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, HeardClaim> heardClaims = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    LinkedData(Edition edition, String base) {
        this.edition = edition;
        this.base = base;
        this.source = new LinkedSource(base);
        this.evidence = new LinkedEvidence(edition, base, source);
        edition.articles().forEach(article -> articles.put(Address.article(article), article));
        edition.heardClaims().forEach(heard -> heardClaims.put(Address.heard(heard.id()), heard));
        edition.site().topics().forEach(topic -> topics.put(Address.topic(topic.id()), topic));
    }

    /**
     * The data of one page, as JSON that may stand inside HTML.
     *
     * @param path of the page
     * @param title of the page
     * @param summary of the page
     */
    public String of(String path, String title, String summary) {
        List<Map<String, Object>> graph = new ArrayList<>();
        Map<String, Object> page = page(path, title, summary);
        graph.add(page);
        if (path.equals(Address.HOME)) {
            graph.add(webSite(summary));
        } else {
            page.put("breadcrumb", Map.of("@id", base + path + "#breadcrumb"));
            graph.add(trail(path, title));
        }
        main(path).ifPresent(node -> {
            page.put("mainEntity", Map.of("@id", node.get("@id")));
            graph.add(node);
        });
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", graph);
        return Json.of(whole);
    }

    private Map<String, Object> page(String path, String title, String summary) {
        Optional<Article> article = Optional.ofNullable(articles.get(path));
        Map<String, Object> page = LinkedEvidence.node(kind(path));
        page.put("@id", base + path);
        page.put("url", base + path);
        page.put("name", title);
        page.put("description", summary);
        page.put("inLanguage", LANGUAGE);
        page.put("license", LinkedEvidence.LICENSE);
        page.put("image", base + Address.pictureOf(path, article.isPresent()));
        page.put("publisher", evidence.publisher());
        Map<String, Object> site = LinkedEvidence.node("WebSite");
        site.put("@id", base + "/#website");
        site.put("url", base + "/");
        page.put("isPartOf", site);
        article.ifPresent(there -> new LinkedArticle(edition, source).addTo(page, there));
        return page;
    }

    private String kind(String path) {
        if (articles.containsKey(path)
                || heardClaims.containsKey(path)
                || findClaim(path).isPresent()) {
            return "MedicalWebPage";
        }
        return KINDS.getOrDefault(path, topics.containsKey(path) ? "CollectionPage" : "WebPage");
    }

    /** What the page is about, where that is something by itself. */
    private Optional<Map<String, Object>> main(String path) {
        HeardClaim heard = heardClaims.get(path);
        if (heard != null) {
            return Optional.of(evidence.heard(heard));
        }
        if (path.equals(Address.EVIDENCE)) {
            return Optional.of(evidence.claims(edition.claims()));
        }
        if (path.equals(Address.SOURCES)) {
            return Optional.of(evidence.bibliography());
        }
        return findClaim(path).map(evidence::claim).or(() -> findSource(path).map(source::whole));
    }

    private Optional<Claim> findClaim(String path) {
        return below(Address.EVIDENCE, path).flatMap(edition::findClaim);
    }

    private Optional<Source> findSource(String path) {
        return below(Address.SOURCES, path).flatMap(edition::findSource);
    }

    private static Optional<String> below(String parent, String path) {
        return path.startsWith(parent + "/") ? Optional.of(path.substring(parent.length() + 1)) : Optional.empty();
    }

    private Map<String, Object> webSite(String summary) {
        Map<String, Object> site = LinkedEvidence.node("WebSite");
        site.put("@id", base + "/#website");
        site.put("url", base + "/");
        site.put("name", edition.site().name());
        site.put("description", summary);
        site.put("inLanguage", LANGUAGE);
        site.put("license", LinkedEvidence.LICENSE);
        site.put("publisher", evidence.publisher());
        Map<String, Object> target = LinkedEvidence.node("EntryPoint");
        target.put("urlTemplate", base + Address.SEARCH + "?q={search_term_string}");
        Map<String, Object> search = LinkedEvidence.node("SearchAction");
        search.put("target", target);
        search.put("query", "{search_term_string}");
        site.put("potentialAction", search);
        return site;
    }

    private Map<String, Object> trail(String path, String title) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(step(1, edition.site().name(), Address.HOME));
        String parent = path.substring(0, Math.max(1, path.indexOf('/', 1)));
        Optional.ofNullable(topics.get(parent))
                .map(Topic::name)
                .or(() -> Optional.ofNullable(PARENTS.get(parent)))
                .filter(name -> !parent.equals(path))
                .ifPresent(name -> steps.add(step(2, name, parent)));
        steps.add(step(steps.size() + 1, title, path));
        Map<String, Object> trail = LinkedEvidence.node("BreadcrumbList");
        trail.put("@id", base + path + "#breadcrumb");
        trail.put("itemListElement", steps);
        return trail;
    }

    private Map<String, Object> step(int position, String name, String path) {
        Map<String, Object> step = LinkedEvidence.node("ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", base + path);
        return step;
    }
}
