package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.Article;
import org.lupusportal.evidence.Change;
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
        return new SeenView(since(article.changes(), seen), "#about-page");
    }

    static SeenView of(Claim claim, String seen) {
        return new SeenView(since(claim.changes(), seen), "#history");
    }

    private static List<ArticleView.ChangeView> since(List<Change> changes, String seen) {
        int told = ShortLink.changesSeen(seen);
        int untold = told == Base32.LARGEST ? 0 : Math.max(0, changes.size() - told);
        return ArticleView.ChangeView.of(changes.subList(0, untold));
    }
}
