package org.lupusportal.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Drawing;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.Site;
import org.lupusportal.edition.Term;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Caveat;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.ClaimWords;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pages of a small edition that has each kind of thing once, rendered by the real templates. */
final class SomePages {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final String BODY = """
            Kidney lupus was studied [@deng2017]. A biopsy is a test, and a second biopsy is one too.

            ![The steps.](../../images/steps.svg)

            ## Kidneys

            [The trial found no added benefit](claim:msc-remission). [Nobody measured quality of life](claim:msc-quality).

            - [In mice, cells went to the lungs](claim:msc-mice).

            | Question | Answer |
            |---|---|
            | Measured? | [Nobody did](claim:msc-quality) |

            See [the other page](other.md#place) and [the site](https://example.org/).
            """;

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Steps</title><desc>One after another.</desc>\
            <script>alert(1)</script><a href="/lupus/other"><text x="1" y="2" onclick="x()">Go</text></a>\
            <defs><clipPath id="edge"><rect id="frame" width="9" height="9"/></clipPath></defs>\
            <use href="#frame" clip-path="url(#edge)"/><use href="/lupus/other"/>\
            <defs><filter id="soft"><feGaussianBlur stdDeviation="2"/></filter></defs>\
            <g filter="url(#soft)"><path d="M0 0h9" visibility="hidden"/></g>\
            <a href="//evil.example/"><circle r="1" style="fill:red"/></a></svg>
            """;

    private SomePages() {}

    static Document html(String path) {
        return html(edition(BODY), path);
    }

    static Document html(Edition edition, String path) {
        Page page = of(edition).stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
        return Jsoup.parse(new String(page.bytes().plain(), java.nio.charset.StandardCharsets.UTF_8));
    }

    static List<Page> of(Edition edition) {
        return new Pages(templates(), Assets.read(), URI.create("https://lupus.example")).of(edition, DAY);
    }

    static Templates templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.setTemplateResolver(resolver);
        return new Templates(engine);
    }

    static Edition edition(String body) {
        Source deng = source("deng2017", StudyDesign.RANDOMISED_TRIAL);
        Source mice = source("mice2012", StudyDesign.ANIMAL);
        return Edition.of(site(), "0123456789abcdef")
                .articles(List.of(article("kidneys", "On kidneys & more", body), article("other", "Other", "Text.")))
                .claims(List.of(
                        rated("msc-remission", ClaimKind.EFFICACY, deng),
                        rated("msc-mice", ClaimKind.MECHANISM, mice),
                        gap()))
                .sources(List.of(deng, mice))
                .terms(List.of(
                        term("biopsy", "A small piece of tissue is looked at."), term("kidney lupus", "Lupus there.")))
                .heardClaims(List.of(new HeardClaim(
                        "proven",
                        "msc",
                        Optional.of("proof"),
                        "It is <proven>.",
                        List.of("Also so."),
                        HeardClaim.Verdict.OVERSTATED,
                        markdown("[One trial found none](claim:msc-remission) [@deng2017]."))))
                .drawings(List.of(new Drawing("steps.svg", SVG, "Steps", "One after another.")))
                .build();
    }

    static Body markdown(String text) {
        return new MarkdownReader().read(Passage.of(ContentFile.of("a.md", text).span(0, text.length())));
    }

    static Term term(String name, String meaning) {
        return new Term(name.replace(' ', '-'), name, List.of(), markdown(meaning), Term.Kind.WORD, Optional.empty());
    }

    static Article article(String slug, String title, String body) {
        return new Article(
                new ArticlePath("lupus", slug),
                title,
                "A summary.",
                10,
                DAY,
                DAY.minusDays(1),
                List.of(
                        markdown("[The trial found no added benefit](claim:msc-remission)."),
                        markdown("[Nobody measured it](claim:msc-quality).")),
                List.of("What next?"),
                Map.of(),
                List.of(),
                List.of(new Change(DAY, "First published.")),
                markdown(body),
                "0123456789abcdef".repeat(4),
                "0123456789abcdef".repeat(4));
    }

    /** The same edition, but nobody was compared with those who had cells, and the claim has changed since. */
    static Edition editionWithOneGroup() {
        Source deng = source("deng2017", StudyDesign.RANDOMISED_TRIAL);
        return Edition.of(site(), "0123456789abcdef")
                .articles(List.of(article("other", "Other", "Text.")))
                .claims(List.of(
                        rated(
                                "msc-remission",
                                ClaimKind.EFFICACY,
                                deng,
                                List.of(new Figures.Group("cells", 9, 12)),
                                List.of(
                                        new Change(DAY.minusDays(21), "First published."),
                                        new Change(DAY, "Counted anew."))),
                        gap()))
                .sources(List.of(deng))
                .build();
    }

    private static Claim rated(String id, ClaimKind kind, Source source) {
        List<Figures.Group> groups = kind == ClaimKind.EFFICACY
                ? List.of(new Figures.Group("cells", 9, 12), new Figures.Group("dummy", 5, 6))
                : List.of();
        return rated(id, kind, source, groups, List.of());
    }

    private static Claim rated(
            String id, ClaimKind kind, Source source, List<Figures.Group> groups, List<Change> changes) {
        return new Claim.Rated(
                new ClaimWords(id, "Words of " + id + ".", "msc", "remission", Optional.of("people")),
                kind,
                ClaimFinding.NO_DIFFERENCE,
                List.of(new Claim.Evidence(source, Optional.empty())),
                new Rating(source.study().startLevel(), Map.of(DownReason.IMPRECISION, 2), Map.of(), "Few people."),
                groups.isEmpty() ? Optional.empty() : Optional.of(new Figures(groups)),
                new Caveat("What to know about " + id + "."),
                Optional.of("A larger trial."),
                DAY,
                changes);
    }

    private static Claim gap() {
        return new Claim.Gap(
                new ClaimWords("msc-quality", "We found no study.", "msc", "quality of life", Optional.empty()),
                DAY,
                "PubMed",
                new Caveat("Nobody can say."),
                Optional.empty(),
                DAY,
                List.of());
    }

    private static Source source(String id, StudyDesign design) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "article-journal");
        item.put("title", "Title of " + id);
        item.put("author", List.of(Map.of("family", "Deng", "given", "DanQi")));
        item.put("issued", "2017-08");
        item.put("DOI", "10.1136/" + id);
        return new Source(
                id,
                item,
                new StudyFacts(
                        design,
                        Optional.empty(),
                        Optional.of(true),
                        OptionalInt.of(18),
                        Optional.of("people with lupus nephritis"),
                        Optional.of("none"),
                        Optional.of("6 months"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("a seller of cells"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true));
    }

    static Site site() {
        return new Site(
                "Lupus Portal",
                "What is known",
                "Plain information.",
                "Call for help.",
                List.of("en"),
                List.of(new Topic("lupus", "About lupus", "What it is.")),
                List.of(new Intervention("msc", "Mesenchymal cells", "MSC")),
                List.of("quality of life", "remission"),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
