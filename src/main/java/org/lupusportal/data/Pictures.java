package org.lupusportal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lupusportal.page.Address;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;

/** A picture for each article, and one for all other pages. */
final class Pictures {

    private static final String TYPE = "image/png";

    private final DataPress press;

    Pictures(DataPress press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(page(Address.PICTURE, press.edition().site().tagline(), LocalDate.EPOCH));
        press.edition()
                .articles()
                .forEach(article -> pages.add(
                        page(Address.picture(Address.article(article)), article.title(), article.lastChanged())));
        return pages;
    }

    private Page page(String path, String title, LocalDate lastChanged) {
        String site = press.edition().site().name();
        return Page.toPrintOnDemand(path, () -> PageBytes.ofPacked(TYPE, Picture.png(title, site)), lastChanged);
    }
}
