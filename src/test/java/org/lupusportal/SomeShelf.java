package org.lupusportal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Fingerprint;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Site;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Caveat;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.ClaimWords;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.Rating;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.StudyDesign;
import org.lupusportal.evidence.StudyFacts;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.page.Pages;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;

/** A small edition, built without files: two articles with sections, one claim, one former path, one collection. */
public final class SomeShelf {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final ArticlePath SYMPTOMS = new ArticlePath("lupus", "symptoms");
    public static final ArticlePath MSC = new ArticlePath("stem-cells", "msc");
    public static final String CLAIM = "msc-remission";
    public static final URI BASE = URI.create("https://lupus.example");

    private SomeShelf() {}

    public static Pages pages() {
        return Workshop.pages(BASE);
    }

    public static Edition edition() {
        return edition("Lupus can cause a rash.", 1);
    }

    /**
     * The edition with another text on symptoms.
     *
     * @param text of the first paragraph
     * @param changes how many changes have been told
     */
    public static Edition edition(String text, int changes) {
        return Edition.of(site(), new Fingerprint().add(text + changes).hex())
                .articles(List.of(symptoms(text, changes), msc()))
                .claims(List.of(claim()))
                .sources(List.of(source()))
                .redirects(Map.of("/old/signs", "/lupus/signs", "/lupus/signs", "/lupus/symptoms"))
                .build();
    }

    private static Site site() {
        return new Site(
                "Lupus Portal",
                "What is known",
                "Plain words on lupus.",
                "Call for help at once.",
                List.of("en"),
                List.of(
                        new Topic("lupus", "About lupus", "What it is."),
                        new Topic("stem-cells", "Stem cells", "Cells.")),
                List.of(new Intervention("msc", "Mesenchymal stem cells", "MSC")),
                List.of("kidney remission"),
                List.of(),
                List.of(new ReadingList("both", "Both pages", "For tests.", List.of(SYMPTOMS, MSC))),
                Optional.empty());
    }

    private static Article symptoms(String text, int changes) {
        String body = text
                + "\n\n## Skin\n\nThe skin can itch.\n\n## Joints\n\nThe joints can hurt. See [cells](../stem-cells/msc.md).\n";
        return article(SYMPTOMS, "Symptoms of lupus", body, List.of("Lupus shows in many ways."), changes);
    }

    private static Article msc() {
        String point = "[In one small trial, MSC did not lead to more remissions](claim:" + CLAIM + ").";
        String body = "## What was found\n\n" + point + "\n\n## Trials\n\nA trial was registered [@deng2017].\n";
        return article(MSC, "Mesenchymal stem cells", body, List.of(point), 1);
    }

    private static Article article(ArticlePath path, String title, String text, List<String> points, int changes) {
        return new Article(
                path,
                title,
                "A summary of " + title.toLowerCase(java.util.Locale.ROOT) + ".",
                1,
                DAY,
                DAY.plusYears(1),
                points.stream().map(SomeShelf::body).toList(),
                List.of("What does this mean for me?"),
                Map.of(),
                List.of(),
                java.util.stream.IntStream.rangeClosed(1, changes)
                        .mapToObj(i -> new Change(DAY.plusDays(i), "Change number " + i + "."))
                        .toList(),
                body(text),
                new Fingerprint().add(title).add(text).hex(),
                new Fingerprint().add(title).add(text).hex());
    }

    private static Body body(String markdown) {
        return new MarkdownReader()
                .read(Passage.of(ContentFile.of("a.md", markdown).span(0, markdown.length())));
    }

    private static Claim claim() {
        return new Claim.Rated(
                new ClaimWords(
                        CLAIM,
                        "In one small trial, adding MSC did not lead to more remissions.",
                        "msc",
                        "kidney remission",
                        Optional.of("people with lupus nephritis")),
                ClaimKind.EFFICACY,
                ClaimFinding.NO_DIFFERENCE,
                List.of(new Claim.Evidence(source(), Optional.empty())),
                new Rating(Certainty.HIGH, Map.of(DownReason.IMPRECISION, 2), Map.of(), "Only 18 people."),
                Optional.empty(),
                new Caveat("Only 18 people took part, so a real difference could have been missed."),
                Optional.empty(),
                DAY,
                List.of());
    }

    private static Source source() {
        return new Source(
                "deng2017",
                Map.of("type", "article-journal", "title", "A trial of cells", "issued", "2017-08", "DOI", "10.1136/x"),
                new StudyFacts(
                        StudyDesign.RANDOMISED_TRIAL,
                        Optional.empty(),
                        Optional.of(true),
                        OptionalInt.of(18),
                        Optional.of("people with lupus nephritis"),
                        Optional.of("a dummy infusion"),
                        Optional.of("6 months"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true));
    }
}
