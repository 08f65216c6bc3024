package org.lupusportal.page;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Fills templates without a request: the same page for everyone, to be served as bytes. A template writes plain words of the
 * content with {@code unbroken.of(words)}, so that no line ends within a name such as CAR-T. Safe to share between threads.
 */
public final class Templates {

    private static final Unbroken UNBROKEN = new Unbroken();

    private final ITemplateEngine engine;

    public Templates(ITemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * Fills one template.
     *
     * @param template its path below {@code templates/}, without the ending
     * @param language the language of the page
     * @param view what it shows, known to the template as {@code view}
     * @param site what every page shows, known to the template as {@code site}
     * @return HTML
     */
    public String fill(String template, Locale language, Object view, Object site) {
        return engine.process(
                template, new Context(language, Map.of("view", view, "site", site, "unbroken", UNBROKEN)));
    }
}
