package org.lupusportal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lupusportal.check.Checker;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.HarmlessTexts;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.gate.RememberingGate;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Assets;
import org.lupusportal.page.Pages;
import org.lupusportal.page.Templates;
import org.lupusportal.publish.Publisher;
import org.lupusportal.publish.Seal;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes the parts that server and commands share, so that both publish in the same way. */
final class Workshop {

    /** Not there where the program runs from its classes, as under {@code mvn spring-boot:run} and in tests. */
    static final String SEAL = "content.seal";

    /** Like the seal, beside it. */
    static final String HARMLESS_TEXTS = "content.harmless";

    private Workshop() {}

    static Publisher publisher(Pages pages, Clock clock) {
        return publisher(pages, clock, LearnedClaimGate.strict());
    }

    static Publisher publisher(Pages pages, Clock clock, ClaimGate gate) {
        return publisher(pages, clock, new RememberingGate(gate), Optional.empty());
    }

    /** One that trusts what the build put into the program; it holds for the gate as it comes. */
    static Publisher trustingPublisher(Pages pages, Clock clock) {
        return publisher(pages, clock, trustingGate(), seal());
    }

    private static Publisher publisher(Pages pages, Clock clock, RememberingGate gate, Optional<Seal> seal) {
        return new Publisher(new ManuscriptReader(), new Checker(gate), pages, clock, seal);
    }

    /** The strict form of the gate, which need not judge again what it judged when the program was built. */
    static RememberingGate trustingGate() {
        return new RememberingGate(LearnedClaimGate.strict(), () -> Harmless.TEXTS);
    }

    private static Optional<Seal> seal() {
        return built(SEAL).map(Seal::read);
    }

    private static Optional<List<String>> built(String resource) {
        try (InputStream in = Workshop.class.getResourceAsStream("/" + resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Read when the first text is judged, which at a start with sealed content is never. */
    private static final class Harmless {
        private static final HarmlessTexts TEXTS =
                built(HARMLESS_TEXTS).map(HarmlessTexts::read).orElseGet(HarmlessTexts::none);
    }
}
