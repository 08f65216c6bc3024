package org.lupusportal;

import java.net.URI;
import java.time.Clock;
import org.lupusportal.check.Checker;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.gate.RememberingGate;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Assets;
import org.lupusportal.page.Pages;
import org.lupusportal.page.Templates;
import org.lupusportal.publish.Publisher;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes the parts that server and commands share, so that both publish in the same way. */
final class Workshop {

    private Workshop() {}

    static Publisher publisher(Pages pages, Clock clock) {
        return publisher(pages, clock, LearnedClaimGate.strict());
    }

    static Publisher publisher(Pages pages, Clock clock, ClaimGate gate) {
        return new Publisher(new ManuscriptReader(), new Checker(new RememberingGate(gate)), pages, clock);
    }

    static Pages pages(URI base) {
        return new Pages(templates(), Assets.read(), base);
    }

    /** Pages that watch for the next save of their writer. */
    static Pages previewPages(URI base) {
        return new Pages(templates(), Assets.readForPreview(), base);
    }

    private static Templates templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new Templates(engine);
    }
}
