package org.lupusportal.data;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lupusportal.page.Address;

/**
 * A feed of changes, so that a reader's own program can tell of news without any account here.
 *
 * @param title its name
 * @param path its address
 * @param page the page whose changes it tells
 * @param entries newest first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: The Atom Syndication Format</a>
 */
record Feed(String title, String path, String page, List<Entry> entries) {

    static final String TYPE = "application/atom+xml;charset=utf-8";

    /** More than most programs keep; the site's pages tell the older ones. */
    private static final int MOST_ENTRIES = 100;

    Feed {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::on)
                        .reversed()
                        .thenComparing(Entry::page)
                        .thenComparing(Entry::number, Comparator.reverseOrder()))
                .limit(MOST_ENTRIES)
                .toList();
    }

    /** The day of the newest entry. */
    LocalDate updated() {
        return entries.isEmpty() ? LocalDate.EPOCH : entries.get(0).on();
    }

    /**
     * The feed as XML.
     *
     * @param site the portal's name
     * @param rights how the words may be used
     * @param address of everything
     */
    String xml(String site, String rights, Address address) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-US\">\n")
                .append(Xml.element("id", address.absolute(path)))
                .append(Xml.element("title", title))
                .append(Xml.element("updated", instant(updated())))
                .append(link("self", "application/atom+xml", address.absolute(path)))
                .append(link("alternate", "text/html", address.absolute(page)))
                .append("<author>\n")
                .append(Xml.element("name", site))
                .append(Xml.element("uri", address.absolute(Address.ABOUT)))
                .append("</author>\n")
                .append(Xml.element("rights", rights));
        entries.forEach(entry -> xml.append(entry.xml(address)));
        return xml.append("</feed>\n").toString();
    }

    private static String link(String rel, String type, String href) {
        return "<link rel=\"" + rel + "\" type=\"" + type + "\" href=\"" + Xml.escape(href) + "\"/>\n";
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /**
     * One change.
     *
     * @param title of what changed
     * @param page its address
     * @param number of the change, from 1 for the first: it never changes, so it can stand in the entry's id
     * @param on the day
     * @param first the day of the first change
     * @param summary what changed, in plain words
     * @param html what changed and what the page says now, each claim with its note
     * @param topic the shelf of what changed; none for a claim
     */
    record Entry(
            String title,
            String page,
            int number,
            LocalDate on,
            LocalDate first,
            String summary,
            String html,
            Optional<String> topic) {

        private String xml(Address address) {
            return "<entry>\n"
                    + Xml.element("id", id(address))
                    + Xml.element("title", title)
                    + Xml.element("published", instant(on))
                    + Xml.element("updated", instant(on))
                    + link("alternate", "text/html", address.absolute(page))
                    + topic.map(t -> "<category term=\"" + Xml.escape(t) + "\"/>\n")
                            .orElse("")
                    + Xml.element("summary", summary)
                    + "<content type=\"html\">" + Xml.escape(html) + "</content>\n"
                    + "</entry>\n";
        }

        /** A tag (RFC 4151) with the day of the first change, so that it stays whatever happens to the page. */
        private String id(Address address) {
            String host = Optional.ofNullable(URI.create(address.absolute("/")).getHost())
                    .orElse("localhost");
            return "tag:" + host + "," + first + ":" + page + "/changes/" + number;
        }
    }
}
