package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Page;
import org.lupusportal.publish.Publication;
import org.w3c.dom.NodeList;

/** Feeds of changes and the list of pages, read by programs that others wrote. */
class FeedTest {

    private static final Edition EDITION = RealPublication.get().edition();

    private static List<Page> feeds() {
        return RealPublication.get().pages().stream()
                .filter(page -> page.path().endsWith("/feed.atom"))
                .toList();
    }

    private static SyndFeed read(Page page) throws Exception {
        return new SyndFeedInput().build(new StringReader(RealPublication.text(page)));
    }

    @Test
    void everyFeedIsReadAndItsEntriesHaveStableNamesAndDays() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Page page : feeds()) {
            SyndFeed feed = read(page);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).isEqualTo(RealPublication.BASE + page.path());
            assertThat(ids.add(feed.getUri())).isTrue();
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getAuthors()).isNotEmpty();
            for (SyndEntry entry : feed.getEntries()) {
                assertThat(entry.getUri()).startsWith("tag:lupus.example,20");
                assertThat(entry.getUpdatedDate())
                        .isBeforeOrEqualTo(feed.getEntries().get(0).getUpdatedDate());
                assertThat(leads(entry.getLink())).as(entry.getLink()).isTrue();
            }
            assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        }
        assertThat(feeds()).hasSizeGreaterThan(10);
        assertThat(read(feeds().get(0)).getEntries())
                .hasSizeGreaterThanOrEqualTo(
                        RealPublication.get().edition().articles().size());
    }

    @Test
    void everyClaimInAnEntryHasItsCertaintyItsCaveatAndItsSourcesBesideIt() throws Exception {
        int claims = 0;
        for (Page page : feeds()) {
            for (SyndEntry entry : read(page).getEntries()) {
                Document content = Jsoup.parse(entry.getContents().get(0).getValue());
                for (Element claim : content.select("[data-claim]")) {
                    Element note = content.selectFirst("[data-evidence=" + claim.attr("data-claim") + "]");
                    assertThat(note).as(entry.getUri()).isNotNull();
                    assertThat(note.attr("data-certainty")).isNotBlank();
                    assertThat(note.select("[data-caveat]").text()).isNotBlank();
                    assertThat(note.select("a[data-source][href^=https]")).isNotEmpty();
                    claims++;
                }
            }
        }
        assertThat(claims).isGreaterThan(50);
    }

    @Test
    void everyPageNamesAFeedThatIsThere() {
        RealPublication.get().pages().stream()
                .filter(page -> page.bytes().contentType().startsWith("text/html"))
                .forEach(page -> {
                    Element link = Jsoup.parse(RealPublication.text(page))
                            .selectFirst("link[rel=alternate][type=application/atom+xml]");
                    assertThat(link).as(page.path()).isNotNull();
                    assertThat(leads(link.attr("href"))).as(page.path()).isTrue();
                });
    }

    @Test
    void theListOfPagesHoldsEachPageOnceWithTheDayOfItsChange() throws Exception {
        NodeList locations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page("/sitemap.xml").bytes().plain()))
                .getElementsByTagName("loc");
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < locations.getLength(); i++) {
            assertThat(listed.add(locations.item(i).getTextContent())).isTrue();
        }
        assertThat(listed).allMatch(address -> address.startsWith(RealPublication.BASE + "/"));
        RealPublication.get().pages().stream()
                .filter(Page::listed)
                .forEach(page -> assertThat(listed).contains(RealPublication.BASE + page.path()));
        assertThat(RealPublication.text("/sitemap.xml"))
                .contains("/lupus/what-is-lupus</loc><lastmod>20")
                .doesNotContain("1970")
                .doesNotContain("/api/")
                .doesNotContain("/assets/");
    }

    /** Each day is one that the content gives; a page whose content has none has none here. */
    @Test
    void noDayOfTheListIsMadeUp() {
        assertThat(day("/glossary")).isEmpty();
        assertThat(day("/about/privacy")).isEmpty();
        assertThat(day("/heard")).isEmpty();
        assertThat(day("/for-clinics")).isEmpty();
        assertThat(day("/check")).isEmpty();
        EDITION.sources().forEach(source -> {
            List<LocalDate> days = new ArrayList<>(
                    source.study().checked().map(LocalDate::parse).stream().toList());
            EDITION.claims().stream()
                    .filter(claim -> claim.sources().stream()
                            .anyMatch(evidence -> evidence.source().id().equals(source.id())))
                    .forEach(claim -> {
                        days.add(claim.checked());
                        claim.changes().forEach(change -> days.add(change.date()));
                    });
            assertThat(day("/sources/" + source.id()))
                    .as(source.id())
                    .isEqualTo(days.stream()
                            .max(LocalDate::compareTo)
                            .map(LocalDate::toString)
                            .orElse(""));
        });
        EDITION.articles()
                .forEach(article -> assertThat(day("/" + article.path()))
                        .as(article.path().toString())
                        .isGreaterThanOrEqualTo(article.lastChanged().toString())
                        .isLessThanOrEqualTo("2026-11-29"));
    }

    /** The day of a page in the list; empty where it has none. */
    private static String day(String path) {
        Matcher line = Pattern.compile("<loc>" + Pattern.quote(RealPublication.BASE + path)
                        + "</loc>(?:<lastmod>([^<]*)</lastmod>)?</url>")
                .matcher(RealPublication.text("/sitemap.xml"));
        assertThat(line.find()).as(path).isTrue();
        return line.group(1) == null ? "" : line.group(1);
    }

    @Test
    void robotsAreToldWhereTheListIs() {
        assertThat(RealPublication.text("/robots.txt"))
                .contains("User-agent: *")
                .contains("Sitemap: " + RealPublication.BASE + "/sitemap.xml\n");
    }

    private static Page page(String path) {
        return RealPublication.get()
                .findPage(path)
                .map(Publication.Served::page)
                .orElseThrow();
    }

    private static boolean leads(String address) {
        return address.startsWith(RealPublication.BASE + "/")
                && RealPublication.get().findPage(URI.create(address).getPath()).isPresent();
    }
}
