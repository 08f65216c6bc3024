package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lupusportal.edition.Article;
import org.lupusportal.page.Address;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.Extract;
import org.lupusportal.page.ShortLink;

/**
 * Makes cards that inform and do nothing else: no suggestion, no action, no word on the patient. The first page of a card is
 * summed up in it, with certainty, caveat and source behind each claim.
 */
final class CardMaker {

    /** The standard wants fewer than 140 characters. */
    private static final int LONGEST_SUMMARY = 139;

    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_{}\\[\\]>#|~])");
    private static final Pattern ENDED = Pattern.compile("[.!?]$");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private final Catalog catalog;
    private final Address address;
    private final boolean foreign;

    /**
     * Makes cards for one request.
     *
     * @param catalog the edition from which to answer
     * @param address of every link
     * @param foreign whether the patient reads another language best than those of the pages
     */
    CardMaker(Catalog catalog, Address address, boolean foreign) {
        this.catalog = catalog;
        this.address = address;
        this.foreign = foreign;
    }

    /**
     * One card.
     *
     * @param summary in a sentence
     * @param articles at least one; all are linked, the first is summed up
     */
    Map<String, Object> card(String summary, List<Article> articles) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("uuid", UUID.randomUUID().toString());
        card.put("summary", shortened(summary));
        card.put("indicator", "info");
        card.put("detail", detail(articles.get(0)));
        card.put("source", source());
        card.put("links", links(articles));
        return card;
    }

    private Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("label", catalog.edition().site().name());
        source.put("url", address.absolute(Address.ABOUT));
        source.put("topic", topic());
        return source;
    }

    /** One for all cards: by it a client can tell information for patients from advice. */
    private Map<String, Object> topic() {
        Map<String, Object> topic = new LinkedHashMap<>();
        topic.put("system", address.absolute(CdsHooks.PATH));
        topic.put("code", "patient-information");
        topic.put("display", "Information for patients on lupus");
        return topic;
    }

    /** One for each page, with what it says now, so that whoever opens the link later is told what changed. */
    private List<Map<String, Object>> links(List<Article> articles) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Article article : articles) {
            String page = Address.article(article) + "?seen=" + ShortLink.seen(article);
            links.add(link("Open or print: " + article.title(), address.absolute(page)));
        }
        return links;
    }

    private static Map<String, Object> link(String label, String url) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("label", label);
        link.put("url", url);
        link.put("type", "absolute");
        return link;
    }

    private String detail(Article article) {
        Extract extract = catalog.extract(article);
        StringBuilder text = new StringBuilder();
        String title = article.title();
        text.append("**").append(escaped(title)).append(ENDED.matcher(title).find() ? "** " : ".** ");
        text.append(escaped(article.summary()));
        text.append("\n\n");
        extract.points().forEach(point -> point(point, text));
        text.append('\n')
                .append(escaped(
                        PlainSummary.provenance(extract, catalog.edition().findSignOff(article))))
                .append("\n\n**Caveat:** ")
                .append(escaped(PlainSummary.GENERAL_CAVEAT));
        if (foreign) {
            text.append("\n\n**Language:** ")
                    .append(escaped(languages(catalog.edition().site().languages())));
        }
        return text.toString();
    }

    /** What the pages are in; which language the patient reads is not repeated. */
    private static String languages(List<String> tags) {
        String names = tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
        return "the page is in " + names + " only. Have it interpreted for whoever does not read that well.";
    }

    private void point(Extract.Point point, StringBuilder text) {
        text.append("- ").append(escaped(point.words())).append('\n');
        point.notes().forEach(note -> note(note, text));
        point.cited().forEach(source -> source(source, text));
    }

    private void note(EvidenceNote note, StringBuilder text) {
        text.append("  - **").append(escaped(note.sentence())).append("** ");
        text.append(escaped(note.lead())).append(note.lead().isEmpty() ? "" : " ");
        text.append("**Caveat:** ").append(escaped(note.caveat())).append('\n');
        note.sources().forEach(source -> source(source, text));
    }

    private void source(EvidenceNote.SourceLine source, StringBuilder text) {
        text.append("  - Source: [")
                .append(escaped(source.name()))
                .append("](")
                .append(address.absolute(source.href()))
                .append(')')
                .append(source.facts().isEmpty() ? "" : ", " + escaped(source.facts()))
                .append('\n');
    }

    /** Nothing in a text may act as Markdown or HTML. */
    private static String escaped(String words) {
        return MARKDOWN.matcher(ENTITY.matcher(words).replaceAll("&amp;"))
                .replaceAll("\\\\$1")
                .replace("<", "&lt;");
    }

    private static String shortened(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        String cut = summary.substring(0, LONGEST_SUMMARY - 1);
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }
}
