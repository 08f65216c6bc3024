package org.lupusportal.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.clinic.KnowledgeFeed.Author;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Entry;
import org.lupusportal.clinic.KnowledgeFeed.Link;
import org.lupusportal.clinic.KnowledgeFeed.Understood;

/** A feed as maps and lists, as the standard lays Atom into JSON: attributes become members, text becomes {@code _value}. */
public final class FeedJson {

    private FeedJson() {}

    /** {@code {"feed": …}}. What may repeat is always a list, and no list is ever missing. */
    public static Map<String, Object> of(KnowledgeFeed feed) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("lang", feed.language());
        members.put("base", feed.base());
        members.put("title", text("text", feed.title()));
        members.put("subtitle", text("text", feed.subtitle()));
        members.put("author", author(feed.author()));
        members.put("updated", value(feed.updated().toString()));
        members.put("category", categories(feed.categories()));
        members.put("id", value(feed.id()));
        members.put("link", links(feed.links()));
        members.put("entry", feed.entries().stream().map(FeedJson::entry).toList());
        if (!feed.understood().isEmpty()) {
            members.put(
                    "explanation",
                    feed.understood().stream().map(FeedJson::understood).toList());
        }
        return Map.of("feed", members);
    }

    /** {@code {"error": …}}. */
    public static Map<String, Object> of(Refusal refusal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", refusal.status());
        if (!refusal.parameter().isEmpty()) {
            members.put("parameter", refusal.parameter());
        }
        members.put("message", refusal.message());
        members.put("example", refusal.example());
        return Map.of("error", members);
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("lang", entry.language());
        members.put("title", text("text", entry.title()));
        members.put("link", links(entry.links()));
        members.put("id", value(entry.id()));
        members.put("updated", value(entry.updated().toString()));
        members.put("author", author(entry.authors().get(0)));
        members.put("summary", text("html", entry.summaryHtml()));
        members.put("category", categories(entry.categories()));
        members.put(
                "bibliographicCitation",
                entry.citations().stream().map(FeedJson::value).toList());
        members.put("isPartOf", value(entry.partOf()));
        members.put("provenance", value(entry.provenance()));
        return members;
    }

    private static Map<String, Object> value(String words) {
        return Map.of("_value", words);
    }

    private static Map<String, Object> text(String type, String words) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("_value", words);
        members.put("type", type);
        return members;
    }

    private static Map<String, Object> author(Author author) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", value(author.name()));
        author.uri().ifPresent(uri -> members.put("uri", value(uri)));
        return members;
    }

    private static List<Map<String, Object>> categories(List<Category> categories) {
        return categories.stream()
                .map(category -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("scheme", category.scheme());
                    members.put("term", category.term());
                    return members;
                })
                .toList();
    }

    private static List<Map<String, Object>> links(List<Link> links) {
        return links.stream()
                .map(link -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("href", link.href());
                    members.put("rel", link.rel());
                    members.put("type", link.type());
                    members.put("hreflang", link.hreflang());
                    members.put("title", link.title());
                    return members;
                })
                .toList();
    }

    private static Map<String, Object> understood(Understood one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("parameter", one.parameter());
        members.put("value", one.value());
        members.put("meaning", one.meaning());
        members.put("used", one.used());
        return members;
    }
}
