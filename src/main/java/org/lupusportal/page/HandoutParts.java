package org.lupusportal.page;

import java.util.Optional;
import org.lupusportal.edition.Article;

/**
 * What a handout changes: places have names of their own, because several articles stand on one page; links lead out to the
 * portal, because the place they mean may not have been chosen; and on paper a drawing is told in words.
 */
final class HandoutParts extends ProseParts {

    private final Article article;
    private final Prose.Setting setting;

    HandoutParts(Prose prose, Article article, String name, Prose.Setting setting) {
        super(prose, article.path().topic(), name, Optional.empty());
        this.article = article;
        this.setting = setting;
    }

    @Override
    public int level(int level) {
        return Math.min(6, level + setting.below());
    }

    @Override
    public String anchor(String anchor) {
        return name() + anchor;
    }

    @Override
    public String href(String target) {
        String address = target.startsWith("#") ? Address.article(article) + target : super.href(target);
        return medium() == Medium.PAPER && address.startsWith("/")
                ? prose().press().site().base() + address
                : address;
    }

    @Override
    public String image(String target, String text) {
        return medium() == Medium.PAPER ? "<em>Drawing: " + Html.escape(text) + "</em>" : super.image(target, text);
    }

    @Override
    Medium medium() {
        return setting.medium();
    }
}
