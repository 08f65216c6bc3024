package org.lupusportal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Source;
import org.lupusportal.page.Address;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.Html;
import org.lupusportal.page.LinkView;
import org.lupusportal.page.OurAnswers;
import org.lupusportal.page.Sheets;
import org.lupusportal.search.Excerpt;
import org.lupusportal.search.Group;
import org.lupusportal.search.Hit;
import org.lupusportal.search.Piece;
import org.lupusportal.search.SearchAnswer;
import org.lupusportal.search.SearchIndex;
import org.lupusportal.search.SitePage;

/**
 * Puts what a search found into the page that shows it. One for each page; not for sharing between threads. Long because
 * each kind of thing that is found has a view of its own.
 */
final class SearchViews {

    /** Offered where nothing was asked or found, as far as they find something. */
    private static final List<String> EXAMPLES = List.of(
            "butterfly rash",
            "tired all the time",
            "Do MSC help lupus nephritis?",
            "bone marrow transplant risks",
            "Plaquenil eye checks",
            "questions for my doctor");

    /** Of each kind, where all stand on one page; no part shows more. */
    private static final int DEPTH = 5;

    private final SearchIndex index;
    private final OurAnswers answers;

    SearchViews(SearchIndex index, Sheets sheets) {
        this.index = index;
        this.answers = sheets.answers();
    }

    /** The page before anything was asked, or after what could not be read. */
    SearchView without(SearchView.State state) {
        return new SearchView(
                state, "", false, Optional.empty(), false, "", List.of(), Optional.empty(), examples(), List.of());
    }

    /**
     * The page of results.
     *
     * @param typed what the reader typed
     * @param only the one kind that the reader wants to see
     */
    SearchView of(String typed, Optional<SearchPart> only) {
        SearchAnswer answer = index.search(typed, only.isPresent() ? SearchIndex.MOST_HITS : DEPTH);
        String words = answer.question();
        if (words.isEmpty()) {
            return without(SearchView.State.NOT_ASKED);
        }
        List<SearchView.Section> sections = order(answer)
                .filter(part -> only.isEmpty() || only.get() == part)
                .map(part -> section(part, answer, only.isPresent()))
                .filter(section -> section.found() > 0)
                .toList();
        boolean nothing = sections.isEmpty();
        return new SearchView(
                nothing ? SearchView.State.NOTHING : SearchView.State.FOUND,
                words,
                isCut(typed),
                answer.didYouMean(),
                answer.isUrgent(),
                Quoted.of(answer.missing()),
                sections,
                only.map(part -> address(words, Optional.empty())),
                nothing ? examples() : List.of(),
                answers.references());
    }

    private static boolean isCut(String typed) {
        return typed.strip().length() > SearchIndex.LONGEST_QUERY;
    }

    /**
     * A question is answered first; a word that the glossary knows is explained first; a page on the site itself is first where
     * there is no other to read; else there is something to read.
     */
    private static Stream<SearchPart> order(SearchAnswer answer) {
        List<SearchPart> order = new ArrayList<>(List.of(SearchPart.values()));
        if (answer.isQuestion()) {
            order.remove(SearchPart.ARTICLES);
            order.add(2, SearchPart.ARTICLES);
        } else if (isTerm(answer)) {
            order.remove(SearchPart.WORDS);
            order.add(0, SearchPart.WORDS);
        } else if (answer.articles().isEmpty()) {
            order.remove(SearchPart.SITE);
            order.add(0, SearchPart.SITE);
        }
        return order.stream();
    }

    private static boolean isTerm(SearchAnswer answer) {
        String asked = answer.didYouMean().orElse(answer.question());
        return answer.terms().hits().stream()
                .limit(1)
                .map(Hit::found)
                .flatMap((Term term) -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream()))
                .anyMatch(asked::equalsIgnoreCase);
    }

    private SearchView.Section section(SearchPart part, SearchAnswer answer, boolean all) {
        return switch (part) {
            case ARTICLES -> rows(part, answer.articles(), answer, all, SearchViews::article);
            case WORDS -> rows(part, answer.terms(), answer, all, SearchViews::term);
            case SOURCES -> rows(part, answer.sources(), answer, all, SearchViews::source);
            case SITE -> rows(part, answer.sitePages(), answer, all, SearchViews::sitePage);
            case ANSWERS -> {
                List<SearchView.ClaimRow> claims = shown(
                        part,
                        answer.claims(),
                        all,
                        hit -> new SearchView.ClaimRow(html(hit.name()), answers.claim(hit.found(), "result-")));
                yield new SearchView.Section(
                        part.id(),
                        part.title(),
                        answer.claims().found(),
                        List.of(),
                        claims,
                        List.of(),
                        more(part, answer, answer.claims(), claims.size()));
            }
            case HEARD -> {
                var heard = shown(
                        part,
                        answer.heardClaims(),
                        all,
                        hit -> answers.heard(hit.found(), "heard-" + hit.found().id() + "-"));
                yield new SearchView.Section(
                        part.id(),
                        part.title(),
                        answer.heardClaims().found(),
                        List.of(),
                        List.of(),
                        heard,
                        more(part, answer, answer.heardClaims(), heard.size()));
            }
        };
    }

    private static <T> SearchView.Section rows(
            SearchPart part, Group<T> group, SearchAnswer answer, boolean all, Function<Hit<T>, SearchView.Row> row) {
        List<SearchView.Row> rows = shown(part, group, all, row);
        return new SearchView.Section(
                part.id(),
                part.title(),
                group.found(),
                rows,
                List.of(),
                List.of(),
                more(part, answer, group, rows.size()));
    }

    private static <T, R> List<R> shown(SearchPart part, Group<T> group, boolean all, Function<Hit<T>, R> row) {
        return group.hits().stream()
                .limit(all ? SearchIndex.MOST_HITS : part.most())
                .map(row)
                .toList();
    }

    private static Optional<String> more(SearchPart part, SearchAnswer answer, Group<?> group, int shown) {
        return group.found() > shown ? Optional.of(address(answer.question(), Optional.of(part))) : Optional.empty();
    }

    private static SearchView.Row article(Hit<Article> hit) {
        String href = Address.article(hit.found());
        return new SearchView.Row(
                href,
                html(hit.name()),
                "",
                html(hit.excerpt()),
                hit.excerpt().under().map(heading -> new LinkView(href + "#" + heading.anchor(), heading.text(), "")));
    }

    private static SearchView.Row term(Hit<Term> hit) {
        String also = String.join(", ", hit.found().alsoCalled());
        return new SearchView.Row(
                Address.term(hit.found().id()),
                html(hit.name()),
                also.isEmpty() ? "" : "also: " + also,
                html(hit.excerpt()),
                Optional.empty());
    }

    private static SearchView.Row source(Hit<Source> hit) {
        Source source = hit.found();
        String design = source.study().design().plainName();
        return new SearchView.Row(
                Address.source(source.id()),
                Html.escape(source.shortName()),
                design.toLowerCase(Locale.US),
                html(hit.name()),
                Optional.empty());
    }

    private static SearchView.Row sitePage(Hit<SitePage> hit) {
        return new SearchView.Row(hit.found().path(), html(hit.name()), "", html(hit.excerpt()), Optional.empty());
    }

    private static String html(Excerpt excerpt) {
        return excerpt.pieces().stream().map(SearchViews::html).collect(Collectors.joining());
    }

    private static String html(Piece piece) {
        String text = Html.escape(piece.text());
        return piece.marked() ? "<mark>" + text + "</mark>" : text;
    }

    private List<LinkView> examples() {
        return EXAMPLES.stream()
                .filter(words -> !index.search(words, 1).isEmpty())
                .map(words -> new LinkView(address(words, Optional.empty()), words, ""))
                .toList();
    }

    private static String address(String words, Optional<SearchPart> part) {
        return Address.SEARCH + "?q=" + Encoded.inQuery(words)
                + part.map(p -> "&in=" + p.id()).orElse("");
    }
}
