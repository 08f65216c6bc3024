package org.lupusportal.page;

import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.markdown.Heading;

/** What an article's own page adds: a way to share each section. */
final class SharedParts extends ProseParts {

    private final Article article;
    private final ShortLink link;

    SharedParts(Prose prose, Article article, String name) {
        super(prose, article.path().topic(), name, Optional.empty());
        this.article = article;
        this.link = ShortLink.of(article);
    }

    @Override
    public String behindHeading(Heading heading) {
        if (heading.level() != 2) {
            return "";
        }
        ShareView view = ShareView.of(
                article.title() + ": " + heading.text(),
                link,
                prose().press().address(),
                heading.anchor(),
                Address.sectionPdf(article.path(), heading.anchor()));
        return prose().press().fill("parts/share-section", view);
    }
}
