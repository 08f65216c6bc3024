package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.SignOff;
import org.lupusportal.edition.Topic;

/** The page of each article. */
final class ArticlePages {

    private static final int MOST_RELATED = 4;

    private final Press press;

    ArticlePages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        return press.edition().articles().parallelStream().map(this::page).toList();
    }

    private Page page(Article article) {
        return press.page(Address.article(article), "article", view(article), article.lastChanged());
    }

    ArticleView view(Article article) {
        return view(article, Optional.empty());
    }

    /** The article's page for someone whom a link led here that was made when the text was another. */
    ArticleView view(Article article, Optional<SeenView> seen) {
        Prose prose = press.prose();
        String topic = article.path().topic();
        List<String> keyPoints = IntStream.range(0, article.keyPoints().size())
                .mapToObj(i -> prose.html(article.keyPoints().get(i), topic, "k" + i + "-"))
                .toList();
        String body = prose.page(article, "b");
        List<Article> shelf = press.edition().articlesOf(topic);
        int place = shelf.indexOf(article);
        return new ArticleView(
                Address.article(article),
                article.title(),
                article.summary(),
                topicLink(topic),
                keyPoints,
                contents(article),
                body,
                article.questions(),
                press.references(prose.references()),
                article.changes().stream()
                        .map(c -> new ArticleView.ChangeView(Dates.plain(c.date()), c.what()))
                        .toList(),
                Dates.plain(article.evidenceTo()),
                Dates.plain(article.lastChanged()),
                Dates.plain(article.reviewBy()),
                article.isOverdueOn(press.today()),
                press.edition().findSignOff(article).map(ArticlePages::signedOff),
                neighbour(shelf, place - 1),
                neighbour(shelf, place + 1),
                related(article),
                article.fingerprint(),
                ShareView.of(article.title(), ShortLink.of(article), press.address()),
                seen);
    }

    static List<LinkView> contents(Article article) {
        return article.body().headings().stream()
                .filter(h -> h.level() == 2)
                .map(h -> new LinkView("#" + h.anchor(), h.text(), ""))
                .toList();
    }

    static String signedOff(SignOff signOff) {
        return signOff.by() + ", " + signOff.role() + ", on " + Dates.plain(signOff.on());
    }

    private LinkView topicLink(String id) {
        return press.edition().site().topics().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .map((Topic t) -> new LinkView(Address.topic(t.id()), t.name(), t.summary()))
                .orElseThrow();
    }

    private Optional<LinkView> neighbour(List<Article> shelf, int place) {
        return place < 0 || place >= shelf.size() ? Optional.empty() : Optional.of(press.link(shelf.get(place)));
    }

    /** Articles that share the most claims with this one. */
    private List<LinkView> related(Article article) {
        record Candidate(Article article, int shared) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Article other : press.edition().articles()) {
            Set<String> shared = new HashSet<>(other.claimIds());
            shared.retainAll(article.claimIds());
            if (!other.equals(article) && !shared.isEmpty()) {
                candidates.add(new Candidate(other, shared.size()));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::shared).reversed())
                .limit(MOST_RELATED)
                .map(c -> press.link(c.article()))
                .toList();
    }
}
