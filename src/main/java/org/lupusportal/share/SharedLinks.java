package org.lupusportal.share;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.page.Address;
import org.lupusportal.page.ClaimTitle;
import org.lupusportal.page.Page;
import org.lupusportal.page.SeenView;
import org.lupusportal.page.Sheets;
import org.lupusportal.page.ShortLink;
import org.lupusportal.share.SharedLinksView.SharedLink;
import org.lupusportal.share.SharedLinksView.State;

/**
 * Looks at links that a clinic has given away: whether each still leads somewhere, and what has changed there since it was
 * made. One for each list; keeps nothing of it.
 */
final class SharedLinks {

    /** More than this nobody looks through. */
    private static final int MOST = 100;

    /** Letters: the longest link to a handout, with room to spare. */
    private static final int LONGEST = 4_000;

    private static final Pattern BLANK = Pattern.compile("[\\s,;<>]+");

    /** More redirects than this in a row are a circle. */
    private static final int MOST_MOVES = 10;

    private final Sheets sheets;
    private final Function<String, Optional<Page>> published;

    /**
     * Prepares a look.
     *
     * @param sheets of the present edition
     * @param published the page that stands at a path
     */
    SharedLinks(Sheets sheets, Function<String, Optional<Page>> published) {
        this.sheets = sheets;
        this.published = published;
    }

    /** The links in a text, one a line or between blanks, in order, each once. */
    SharedLinksView look(String typed) {
        List<String> links = Arrays.stream(BLANK.split(typed))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        return new SharedLinksView(
                links.stream().limit(MOST).map(this::one).toList(), Math.max(0, links.size() - MOST));
    }

    private Found find(PastedLink link) {
        String path = link.path();
        Optional<String> code = PastedLink.shortCode(path);
        if (code.isPresent()) {
            return ShortLink.find(code.get(), sheets.edition())
                    .map(found -> at(found.path(), found.seen(), link.section()))
                    .orElseGet(Found::dead);
        }
        if (path.equals(Address.HANDOUT) || path.equals(Address.HANDOUT_PDF)) {
            return link.query().isEmpty() ? Found.of(State.GOOD, "Make a handout", path) : handout(link);
        }
        return at(
                present(link.page()),
                link.parameters().getOrDefault("seen", List.of("")).get(0),
                section(link));
    }

    /** Named behind the address, or to a code of the section. */
    private static String section(PastedLink link) {
        return link.section().isEmpty()
                ? link.parameters().getOrDefault("section", List.of("")).get(0)
                : link.section();
    }

    private SharedLink one(String link) {
        if (link.length() > LONGEST) {
            return Found.dead().of(link.substring(0, 60) + "…");
        }
        return PastedLink.find(link, sheets.address().absolute(""))
                .map(this::find)
                .orElseGet(() -> Found.of(State.ELSEWHERE, "", ""))
                .of(link);
    }

    private String present(String path) {
        String now = path;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            String next = sheets.edition().redirects().get(now);
            if (next == null) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private Found at(String path, String seen, String section) {
        Found found = at(path, seen);
        return found.state() == State.DEAD || section.isEmpty() || holds(path, section)
                ? found
                : found.changed("The section that it names is no longer there. The page opens at its top.");
    }

    private boolean holds(String path, String anchor) {
        String name = " id=\"" + anchor + "\"";
        return published
                .apply(path)
                .map(page -> new String(page.bytes().plain(), StandardCharsets.UTF_8))
                .filter(html -> html.contains(name))
                .isPresent();
    }

    private Found at(String path, String seen) {
        Optional<Article> article = sheets.edition().articles().stream()
                .filter(a -> Address.article(a).equals(path))
                .findFirst();
        if (article.isPresent()) {
            return article(article.get(), seen);
        }
        String id = path.startsWith(Address.EVIDENCE + "/") ? path.substring(Address.EVIDENCE.length() + 1) : "";
        return sheets.edition()
                .findClaim(id)
                .map(claim -> claim(
                        ClaimTitle.of(claim, sheets.edition().site()),
                        path,
                        seen,
                        ShortLink.of(claim).seen()))
                .orElseGet(() -> published.apply(path).isPresent()
                        ? Found.of(State.GOOD, "A page of this portal", path)
                        : Found.dead());
    }

    private static Found claim(String title, String path, String seen, String present) {
        boolean changed = !seen.isEmpty() && !seen.equals(present);
        return Found.of(changed ? State.CHANGED : State.GOOD, title, path);
    }

    private Found article(Article article, String seen) {
        Optional<SeenView> changed = sheets.seen(article.path(), seen);
        Found found =
                Found.of(changed.isPresent() ? State.CHANGED : State.GOOD, article.title(), Address.article(article));
        changed.stream()
                .flatMap(view -> view.changes().stream())
                .forEach(change -> found.words().add(change.date() + ": " + change.what()));
        found.words().addAll(standing(article));
        return found;
    }

    private List<String> standing(Article article) {
        List<String> words = new ArrayList<>();
        if (sheets.isOverdue(article)) {
            words.add("This text is past its review date.");
        }
        words.add(
                sheets.edition().findSignOff(article).isPresent()
                        ? "A clinician has reviewed this text."
                        : "No clinician has reviewed this text yet.");
        return words;
    }

    private Found handout(PastedLink link) {
        HandoutChoice choice = new HandoutForm(link.parameters(), sheets, note -> false).choice();
        if (choice.isEmpty()) {
            return Found.dead();
        }
        Map<ArticlePath, SeenView> changed = new LinkedHashMap<>();
        choice.items()
                .forEach(item -> item.seen()
                        .flatMap(seen -> sheets.seen(item.path(), seen))
                        .ifPresent(view -> changed.put(item.path(), view)));
        List<String> claims = choice.claims().stream()
                .filter(id -> sheets.seenClaim(id, choice.claimsSeen().getOrDefault(id, ""))
                        .isPresent())
                .toList();
        Found found = Found.of(
                changed.isEmpty() && claims.isEmpty() && choice.words().isEmpty() ? State.GOOD : State.CHANGED,
                new HandoutViews(choice, sheets).title(),
                link.path() + "?" + link.query());
        found.words().addAll(choice.words());
        changed.forEach((article, view) -> found.words().add("Changed: /" + article));
        claims.forEach(id -> found.words().add("Changed: " + Address.claim(id)));
        return found;
    }

    /** What stands where a link leads. */
    private record Found(State state, String title, String href, List<String> words) {

        static Found of(State state, String title, String href) {
            return new Found(state, title, href, new ArrayList<>());
        }

        static Found dead() {
            return of(State.DEAD, "", "");
        }

        Found changed(String word) {
            Found changed = of(State.CHANGED, title, href);
            changed.words.add(word);
            changed.words.addAll(words);
            return changed;
        }

        SharedLink of(String link) {
            return new SharedLink(link, state, title, href, words);
        }
    }
}
