package org.lupusportal.page;

import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.SignOff;
import org.lupusportal.edition.Topic;

/** The page of each article. */
final class ArticlePages {

    private final Press press;

    ArticlePages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        return press.edition().articles().stream().map(this::page).toList();
    }

    private Page page(Article article) {
        return press.page(Address.article(article), "article", () -> view(article), Days.of(article, press.edition()));
    }

    private ArticleView view(Article article) {
        return view(article, Optional.empty());
    }

    /** The article's page for someone whom a link led here that was made when the text was another. */
    ArticleView view(Article article, Optional<SeenView> seen) {
        Explainer explainer = new Explainer(press.terms(), article);
        Prose prose = press.prose(explainer);
        String topic = article.path().topic();
        NoteGroup group = Prose.groupFor(article.keyPoints());
        List<String> keyPoints = prose.html(article.keyPoints(), topic, group);
        String keyNotes = prose.notes(group);
        String body = prose.page(article, "b");
        return new ArticleView(
                Address.article(article),
                article.title(),
                article.summary(),
                topicLink(topic),
                keyPoints,
                keyNotes,
                contents(article),
                body,
                article.questions(),
                explainer.words(),
                press.references(prose.references()),
                state(article),
                press.edition().before(article).map(press::link),
                press.edition().after(article).map(press::link),
                press.uses().related(article).stream().map(press::link).toList(),
                ShareView.of(article.title(), ShortLink.of(article), press.address()),
                seen);
    }

    private ArticleView.StateView state(Article article) {
        return new ArticleView.StateView(
                ArticleView.ChangeView.of(article.changes()),
                Dates.plain(article.evidenceTo()),
                Dates.plain(article.lastChanged()),
                Dates.plain(article.reviewBy()),
                article.isOverdueOn(press.today()),
                press.edition().findSignOff(article).map(ArticlePages::signedOff),
                article.fingerprint());
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
}
