package org.lupusportal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.check.Checker;
import org.lupusportal.check.SoundTexts;
import org.lupusportal.finding.Report;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;
import org.lupusportal.manuscript.FolderGlance;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Assets;
import org.lupusportal.page.Pages;
import org.lupusportal.page.Templates;
import org.lupusportal.publish.Publisher;
import org.lupusportal.publish.Seal;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes the parts that server and commands share, so that both publish in the same way. */
final class Workshop {

    /** Not there where the program runs from its classes, as under {@code mvn spring-boot:run} and in tests. */
    static final String SEAL = "content.seal";

    /** Like the seal, beside it. */
    static final String SOUND_TEXTS = "content.sound";

    private Workshop() {}

    /** One that checks all, but need not look again at texts that the build found sound. */
    static Publisher publisher(Pages pages, Clock clock) {
        return publisher(pages, clock, trustingChecker(), Optional.empty());
    }

    static Publisher publisher(Pages pages, Clock clock, ClaimGate gate) {
        return publisher(pages, clock, new Checker(gate), Optional.empty());
    }

    /** One that does not check at all what the build sealed; like the sound texts, the seal holds for the gate as it comes. */
    static Publisher sealedPublisher(Pages pages, Clock clock) {
        return publisher(pages, clock, trustingChecker(), seal());
    }

    private static Publisher publisher(Pages pages, Clock clock, Checker checker, Optional<Seal> seal) {
        return new Publisher(new ManuscriptReader(), checker, pages, clock, seal);
    }

    /** One that need not look again at texts which were found sound when the program was built. */
    static Checker trustingChecker() {
        return new Checker(LearnedClaimGate.strict(), () -> Sound.TEXTS);
    }

    /** The report on a folder that is known since the build; empty where it must be read and checked. */
    static Optional<Report> knownReport(Path content, LocalDate today) {
        return seal().flatMap(seal -> FolderGlance.at(content).filter(glance -> seal.holds(glance, today)))
                .map(glance -> new Report(List.of(), glance.files()));
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

    /** Links that were made from less would lead nowhere, in print and in the records of clinics too. */
    static void refuseHalfAddress(URI base) {
        if (!List.of("http", "https").contains(String.valueOf(base.getScheme())) || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "the base of links needs a whole address, such as https://lupus.example, and not `" + base + "`");
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
        engine.setDialect(markupOnly());
        engine.setTemplateResolver(resolver);
        return new Templates(engine);
    }

    /** No template writes JavaScript; getting ready to do so took a seventh of the time until the first page was printed. */
    private static SpringStandardDialect markupOnly() {
        SpringStandardDialect dialect = new SpringStandardDialect();
        dialect.setJavaScriptSerializer((value, into) -> {
            throw new UnsupportedOperationException("no template may write JavaScript");
        });
        return dialect;
    }

    /** Read when something is checked, which at a start with sealed content is never. */
    private static final class Sound {
        private static final SoundTexts TEXTS =
                built(SOUND_TEXTS).map(SoundTexts::read).orElseGet(SoundTexts::new);
    }
}
