package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.Article;

/**
 * A quiet word to someone whose link was made when the text was another.
 *
 * @param changes told since then, newest first; empty where the text changed without a word being told
 * @param all where every change is listed; empty where there is no such list
 */
public record SeenView(List<ArticleView.ChangeView> changes, String all) {

    public SeenView {
        changes = List.copyOf(changes);
    }

    static SeenView of(Article article, String seen) {
        int told = ShortLink.changesSeen(seen);
        long since = told == Base32.LARGEST ? 0 : Math.max(0, article.changes().size() - told);
        return new SeenView(
                article.changes().stream()
                        .limit(since)
                        .map(c -> new ArticleView.ChangeView(Dates.plain(c.date()), c.what()))
                        .toList(),
                "#about-page");
    }

    static SeenView ofClaim() {
        return new SeenView(List.of(), "");
    }
}
