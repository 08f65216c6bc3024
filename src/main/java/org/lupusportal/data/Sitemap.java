package org.lupusportal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;

/**
 * The list of pages for search engines, with the days on which they changed; and where to find it.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">The protocol, with its limits</a>
 */
final class Sitemap {

    private static final String TYPE = "application/xml;charset=utf-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** What one file may hold. */
    private static final int MOST_ADDRESSES = 50_000;

    /** Pages that are made while a reader waits, and so are not among those of the edition. */
    private static final List<String> MADE_ON_REQUEST = List.of(Address.CHECK, Address.HANDOUT, Address.SHARED_LINKS);

    private final DataPress press;
    private final List<Page> pages;

    /**
     * Lists pages.
     *
     * @param press of the edition
     * @param pages of which those that say so are listed
     */
    Sitemap(DataPress press, List<Page> pages) {
        this.press = press;
        this.pages = pages;
    }

    List<Page> pages() {
        return pages(MOST_ADDRESSES);
    }

    /** The same with another limit. */
    List<Page> pages(int most) {
        List<Line> lines = lines();
        LocalDate newest = newest(lines);
        List<Page> made = new ArrayList<>();
        made.add(press.text(Address.ROBOTS, "text/plain;charset=utf-8", this::robots, newest));
        int files = (lines.size() + most - 1) / most;
        if (files <= 1) {
            made.add(press.text(Address.SITEMAP, TYPE, () -> xml("urlset", "url", lines), newest));
            return made;
        }
        List<List<Line>> parts = IntStream.range(0, files)
                .mapToObj(i -> lines.subList(i * most, Math.min(lines.size(), (i + 1) * most)))
                .toList();
        List<Line> index = IntStream.range(0, files)
                .mapToObj(i -> new Line(Address.sitemap(i + 1), newest(parts.get(i))))
                .toList();
        made.add(press.text(Address.SITEMAP, TYPE, () -> xml("sitemapindex", "sitemap", index), newest));
        IntStream.range(0, files)
                .forEach(i -> made.add(press.text(
                        index.get(i).path(),
                        TYPE,
                        () -> xml("urlset", "url", parts.get(i)),
                        index.get(i).changed())));
        return made;
    }

    private List<Line> lines() {
        return Stream.concat(
                        pages.stream().filter(Page::listed).map(page -> new Line(page.path(), page.lastChanged())),
                        MADE_ON_REQUEST.stream()
                                .filter(path ->
                                        pages.stream().noneMatch(p -> p.path().equals(path)))
                                .map(path -> new Line(path, LocalDate.EPOCH)))
                .toList();
    }

    private static LocalDate newest(List<Line> lines) {
        return lines.stream().map(Line::changed).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private String xml(String root, String item, List<Line> lines) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<")
                .append(root)
                .append(" xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        for (Line line : lines) {
            xml.append('<')
                    .append(item)
                    .append("><loc>")
                    .append(Xml.escape(press.absolute(line.path())))
                    .append("</loc>");
            if (line.changed().isAfter(LocalDate.EPOCH)) {
                xml.append("<lastmod>").append(line.changed()).append("</lastmod>");
            }
            xml.append("</").append(item).append(">\n");
        }
        return xml.append("</").append(root).append(">\n").toString();
    }

    /** Everything may be read: an answer to what somebody typed names the search page as the one to be found by. */
    private String robots() {
        return "User-agent: *\nDisallow:\n\nSitemap: " + press.absolute(Address.SITEMAP) + "\n";
    }

    private record Line(String path, LocalDate changed) {}
}
