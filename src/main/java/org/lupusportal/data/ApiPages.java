package org.lupusportal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lupusportal.edition.Article;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;

/**
 * The JSON interface: articles, claims and sources, one by one and in lists. A list goes on at its {@code next} address, so
 * that no answer grows without limit and a static copy of the site holds them all.
 *
 * <p>Every document says in {@code version} which form it has. Within a version members are only added. What would break a
 * reader gets a new version at new addresses, so these stay as they are.
 */
final class ApiPages {

    /** The addresses of the lists. */
    static final List<String> LISTS = List.of(Address.API_ARTICLES, Address.API_CLAIMS, Address.API_SOURCES);

    private static final String VERSION = "1";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String JSON = "application/json";

    /** Items of a list in one document: all claims of a site of today's size, and a megabyte at most. */
    private static final int MOST_ITEMS = 250;

    /** Items of a list in an example. */
    private static final int FEW_ITEMS = 2;

    private final DataPress press;
    private final ArticleData articles;
    private final ClaimData claims;
    private final SourceData sources;

    ApiPages(DataPress press) {
        this.press = press;
        this.articles = new ArticleData(press);
        this.claims = new ClaimData(press);
        this.sources = new SourceData(press);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(press.json(Address.API, JSON, this::entrance, press.edition().lastChanged()));
        lists().forEach(list -> pages.addAll(parts(list)));
        press.edition()
                .articles()
                .forEach(a -> pages.add(one(Address.apiArticle(a.path()), () -> article(a), a.lastChanged())));
        press.edition().claims().forEach(c -> pages.add(one(Address.apiClaim(c.id()), () -> claim(c), c.checked())));
        press.edition()
                .sources()
                .forEach(s -> pages.add(one(
                        Address.apiSource(s.id()),
                        () -> source(s),
                        press.edition().lastChanged())));
        return pages;
    }

    private Page one(String path, Supplier<Map<String, Object>> document, LocalDate lastChanged) {
        return press.json(path, JSON, document, lastChanged);
    }

    Map<String, Object> entrance() {
        return head().put("name", press.edition().site().name())
                .put("edition", press.edition().fingerprint())
                .put("articles", press.absolute(Address.API_ARTICLES))
                .put("claims", press.absolute(Address.API_CLAIMS))
                .put("sources", press.absolute(Address.API_SOURCES))
                .put("description", press.absolute(Address.OPENAPI))
                .map();
    }

    Map<String, Object> article(Article article) {
        return head().putAll(articles.whole(article)).map();
    }

    Map<String, Object> claim(Claim claim) {
        return head().putAll(claims.whole(claim)).map();
    }

    Map<String, Object> source(Source source) {
        return head().putAll(sources.whole(source)).map();
    }

    /** The first items of each list, by the list's name, as examples. */
    Map<String, Map<String, Object>> beginnings() {
        Map<String, Map<String, Object>> beginnings = new java.util.TreeMap<>();
        lists().forEach(list -> beginnings.put(
                list.path().substring(list.path().lastIndexOf('/') + 1),
                part(
                        list,
                        list.items().subList(0, Math.min(FEW_ITEMS, list.items().size())),
                        1)));
        return beginnings;
    }

    private List<Listing> lists() {
        return LISTS.stream()
                .map(path -> listing(path, new ListFilter(Map.of())))
                .toList();
    }

    private Listing listing(String path, ListFilter filter) {
        return switch (path) {
            case Address.API_ARTICLES -> Listing.of(path, filter, filter.articles(press.edition()), articles::summary);
            case Address.API_CLAIMS -> Listing.of(path, filter, filter.claims(press.edition()), claims::whole);
            default -> Listing.of(path, filter, filter.sources(press), sources::whole);
        };
    }

    /**
     * A part of what a filter leaves of a list.
     *
     * @param path of the list
     * @param filter what is asked for
     * @param number of the part, from 1
     * @return empty where there are not as many parts
     */
    Optional<Map<String, Object>> chosen(String path, ListFilter filter, int number) {
        Listing list = listing(path, filter);
        return number > list.parts() ? Optional.empty() : Optional.of(part(list, list.part(number), number));
    }

    private List<Page> parts(Listing list) {
        return IntStream.rangeClosed(1, list.parts())
                .mapToObj(number -> press.json(
                        list.address(number),
                        JSON,
                        () -> part(list, list.part(number), number),
                        press.edition().lastChanged()))
                .toList();
    }

    private Map<String, Object> part(Listing list, List<Supplier<Map<String, Object>>> items, int number) {
        String next = number < list.parts() ? press.absolute(list.address(number + 1)) : "";
        return head().put("edition", press.edition().fingerprint())
                .put("filter", list.filter().chosen())
                .put("total", list.items().size())
                .put("page", number)
                .put("pages", list.parts())
                .put("next", next)
                .putList("items", items.stream().map(Supplier::get).toList())
                .map();
    }

    private static Members head() {
        return new Members().put("version", VERSION).put("license", LICENSE);
    }

    /**
     * A list and how it is cut.
     *
     * @param path of its first part
     * @param filter what is left out of it
     * @param items each made when it is asked for
     */
    private record Listing(String path, ListFilter filter, List<Supplier<Map<String, Object>>> items) {

        static <T> Listing of(String path, ListFilter filter, List<T> all, Function<T, Map<String, Object>> form) {
            return new Listing(
                    path,
                    filter,
                    all.stream()
                            .<Supplier<Map<String, Object>>>map(item -> () -> form.apply(item))
                            .toList());
        }

        /** A whole list is published part by part; of what is chosen, each part is asked for by its number. */
        String address(int number) {
            return filter.isEmpty() ? Address.apiList(path, number) : filter.address(path, number);
        }

        int parts() {
            return Math.max(1, (items.size() + MOST_ITEMS - 1) / MOST_ITEMS);
        }

        List<Supplier<Map<String, Object>>> part(int number) {
            int from = (number - 1) * MOST_ITEMS;
            return items.subList(from, Math.min(items.size(), from + MOST_ITEMS));
        }
    }
}
