package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.Article;
import org.lupusportal.evidence.Claim;

/**
 * A quiet word to someone whose link was made when the text was another.
 *
 * @param changes told since then, newest first; empty where the text changed without a word being told
 * @param all where every change is listed
 */
public record SeenView(List<ArticleView.ChangeView> changes, String all) {

    public SeenView {
        changes = List.copyOf(changes);
    }

    static SeenView of(Article article, String seen) {
        return new SeenView(
                article.changes().stream()
                        .limit(since(article.changes().size(), seen))
                        .map(c -> new ArticleView.ChangeView(Dates.plain(c.date()), c.what()))
                        .toList(),
                "#about-page");
    }

    static SeenView of(Claim claim, String seen) {
        return new SeenView(
                claim.changes().stream()
                        .limit(since(claim.changes().size(), seen))
                        .map(c -> new ArticleView.ChangeView(Dates.plain(c.date()), c.what()))
                        .toList(),
                "#history");
    }

    private static int since(int changes, String seen) {
        int told = ShortLink.changesSeen(seen);
        return told == Base32.LARGEST ? 0 : Math.max(0, changes - told);
    }
}
