package org.lupusportal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Source;

/** A source in schema.org's words. */
final class LinkedSource {

    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "ScholarlyArticle",
            "paper-conference", "ScholarlyArticle",
            "webpage", "WebPage",
            "report", "Report",
            "book", "Book",
            "chapter", "Chapter",
            "dataset", "Dataset",
            "thesis", "Thesis");

    private final String base;

    LinkedSource(String base) {
        this.base = base;
    }

    /** A source in short, as something that is cited. */
    Map<String, Object> citation(Source source) {
        Map<String, Object> work = LinkedEvidence.node(type(source));
        work.put("@id", base + Address.source(source.id()) + "#source");
        work.put("name", source.title());
        source.findDoi().map(Address::doi).or(source::findUrl).ifPresent(url -> work.put("url", url));
        return work;
    }

    private static String type(Source source) {
        return source.findText("type")
                .map(t -> TYPES.getOrDefault(t, "CreativeWork"))
                .orElse("CreativeWork");
    }

    /** A source with all that is known of it. */
    Map<String, Object> whole(Source source) {
        Map<String, Object> work = citation(source);
        List<Map<String, Object>> authors = authors(source);
        if (!authors.isEmpty()) {
            work.put("author", authors);
        }
        source.findText("issued").ifPresent(day -> work.put("datePublished", day));
        source.findText("container-title").ifPresent(name -> {
            Map<String, Object> container =
                    LinkedEvidence.node(type(source).equals("ScholarlyArticle") ? "Periodical" : "CreativeWork");
            container.put("name", name);
            work.put("isPartOf", container);
        });
        List<Object> identifiers = new ArrayList<>();
        source.findDoi().ifPresent(doi -> identifiers.add(identifier("DOI", doi)));
        source.findPmid().ifPresent(pmid -> identifiers.add(identifier("PMID", pmid)));
        source.study().registration().ifPresent(number -> identifiers.add(identifier("Trial register", number)));
        if (!identifiers.isEmpty()) {
            work.put("identifier", identifiers);
        }
        return work;
    }

    private static Map<String, Object> identifier(String kind, String value) {
        Map<String, Object> identifier = LinkedEvidence.node("PropertyValue");
        identifier.put("propertyID", kind);
        identifier.put("value", value);
        return identifier;
    }

    private static List<Map<String, Object>> authors(Source source) {
        List<Map<String, Object>> authors = new ArrayList<>();
        if (source.item().get("author") instanceof List<?> names) {
            for (Object name : names) {
                if (name instanceof Map<?, ?> parts) {
                    author(parts, authors);
                }
            }
        }
        return authors;
    }

    private static void author(Map<?, ?> parts, List<Map<String, Object>> authors) {
        if (parts.get("literal") instanceof String organization) {
            Map<String, Object> node = LinkedEvidence.node("Organization");
            node.put("name", organization);
            authors.add(node);
        } else if (parts.get("family") instanceof String family) {
            Map<String, Object> node = LinkedEvidence.node("Person");
            node.put("familyName", family);
            if (parts.get("given") instanceof String given) {
                node.put("givenName", given);
            }
            authors.add(node);
        }
    }
}
