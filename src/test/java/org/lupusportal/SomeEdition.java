package org.lupusportal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Fingerprint;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Site;
import org.lupusportal.edition.Term;
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
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;

/** A small edition with codes: enough articles to tell a right order from a wrong one. */
public final class SomeEdition {

    public static final String CAVEAT = "Only 18 people took part & the trial stopped early.";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SomeEdition() {}

    public static Edition withCodes() {
        Source deng = source();
        return Edition.of(site(), "0123456789abcdef")
                .articles(articles())
                .claims(List.of(rated(deng), gap()))
                .sources(List.of(deng))
                .terms(terms())
                .build();
    }

    private static List<Article> articles() {
        return List.of(
                article("lupus/what-is-lupus", "What is lupus?", 10, point("Lupus is a disease [@deng2017]."))
                        .with(CodeSystem.ICD10CM, "M32", "M32.1", "M32.9", "M32.10")
                        .with(CodeSystem.ICD9CM, "710.0")
                        .with(CodeSystem.SNOMED, "55464009", "200936003")
                        .with(CodeSystem.MESH, "D008180")
                        .build(),
                article("lupus/symptoms", "Symptoms of lupus", 20, point("A rash is common."))
                        .with(CodeSystem.ICD10CM, "M32.9")
                        .with(CodeSystem.SNOMED, "55464009")
                        .build(),
                article("lupus/diagnosis", "How lupus is found", 30, point("Tests help."))
                        .with(CodeSystem.ICD10CM, "M32.9")
                        .with(CodeSystem.LOINC, "5130-0", "8061-4")
                        .build(),
                article("lupus/kidneys", "Lupus and your kidneys", 40, claimed())
                        .with(CodeSystem.ICD10CM, "M32.14", "M32.15")
                        .with(CodeSystem.SNOMED, "68815009")
                        .with(CodeSystem.MESH, "D008181")
                        .build(),
                article("lupus/drug-induced-lupus", "Drug-induced lupus", 50, point("Do not stop a medicine."))
                        .with(CodeSystem.ICD10CM, "M32.0")
                        .with(CodeSystem.SNOMED, "80258006", "201436003")
                        .with(CodeSystem.RXNORM, "5470", "857886")
                        .build(),
                article("treatment/hydroxychloroquine", "Hydroxychloroquine", 10, claimed())
                        .with(CodeSystem.ICD10CM, "M32.9")
                        .with(CodeSystem.RXNORM, "5521")
                        .with(CodeSystem.NDC, "00310-0751-39")
                        .build(),
                article("treatment/usual-treatment", "Usual treatment of lupus", 20, claimed())
                        .with(CodeSystem.ICD10CM, "M32.9", "M32.14")
                        .with(CodeSystem.SNOMED, "55464009", "68815009")
                        .with(CodeSystem.RXNORM, "68149", "1256")
                        .build(),
                article("treatment/pregnancy", "Pregnancy and lupus", 5, point("Plan ahead."))
                        .with(CodeSystem.ICD10CM, "M32.9")
                        .build(),
                article("stem-cells/msc", "Mesenchymal stem cells (MSC)", 10, claimed(), gapped())
                        .with(CodeSystem.MESH, "D045164")
                        .build());
    }

    private static ArticleMaker article(String path, String title, int order, Body... points) {
        return new ArticleMaker(path, title, order, List.of(points), Map.of());
    }

    public static Body point(String markdown) {
        ContentFile file = ContentFile.of("article.md", markdown);
        return new MarkdownReader().read(Passage.of(file.span(0, markdown.length())));
    }

    private static Body claimed() {
        return point("[The one blinded trial found no added benefit](claim:msc-remission) if p \\< 0.05 counts.");
    }

    private static Body gapped() {
        return point("[Nobody measured quality of life](claim:msc-quality).");
    }

    private static Claim rated(Source source) {
        return new Claim.Rated(
                new ClaimWords("msc-remission", "No more remissions.", "msc", "remission", Optional.empty()),
                ClaimKind.EFFICACY,
                ClaimFinding.NO_DIFFERENCE,
                List.of(new Claim.Evidence(source, Optional.empty())),
                new Rating(Certainty.HIGH, Map.of(DownReason.IMPRECISION, 2), Map.of(), "Few people."),
                Optional.empty(),
                new Caveat(CAVEAT),
                Optional.empty(),
                DAY,
                List.of());
    }

    private static Claim gap() {
        return new Claim.Gap(
                new ClaimWords("msc-quality", "No study.", "msc", "quality of life", Optional.empty()),
                DAY,
                "PubMed",
                new Caveat("Not finding a study does not show that there is no effect."),
                Optional.empty(),
                DAY,
                List.of());
    }

    private static Source source() {
        Map<String, Object> item = Map.of(
                "type", "article-journal",
                "title", "A randomised trial of cells",
                "author", List.of(Map.of("family", "Deng", "given", "DanQi")),
                "issued", "2017-08",
                "DOI", "10.1136/annrheumdis-2017-211073");
        return new Source("deng2017", item, SomeStudies.smallBlindedTrial());
    }

    private static List<Term> terms() {
        return List.of(
                term("lupus", Term.Kind.DISEASE, "lupus/what-is-lupus", "systemic lupus erythematosus", "SLE"),
                term("lupus nephritis", Term.Kind.DISEASE, "lupus/kidneys", "kidney lupus"),
                term("hydroxychloroquine", Term.Kind.MEDICINE, "treatment/hydroxychloroquine", "Plaquenil"),
                term("hydralazine", Term.Kind.MEDICINE, "lupus/drug-induced-lupus"),
                term("biopsy", Term.Kind.TEST, "lupus/kidneys", "kidney biopsy"),
                term("organ damage", Term.Kind.WORD, "lupus/symptoms", "damage"));
    }

    private static Term term(String name, Term.Kind kind, String see, String... alsoCalled) {
        return new Term(
                name.replace(' ', '-'), name, List.of(alsoCalled), point("A word."), kind, Optional.of(path(see)));
    }

    private static ArticlePath path(String path) {
        int slash = path.indexOf('/');
        return new ArticlePath(path.substring(0, slash), path.substring(slash + 1));
    }

    private static Site site() {
        return new Site(
                "Lupus Portal",
                "What is known",
                "Plain information.",
                "Call for help.",
                List.of("en"),
                List.of(
                        new Topic("lupus", "About lupus", "What it is."),
                        new Topic("treatment", "Usual treatment", "Medicines."),
                        new Topic("stem-cells", "Stem cells", "Cells.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReadingList(
                        "new-diagnosis",
                        "New diagnosis",
                        "First visits.",
                        List.of(path("lupus/what-is-lupus"), path("lupus/symptoms")))),
                Optional.empty());
    }

    private record ArticleMaker(
            String path, String title, int order, List<Body> points, Map<CodeSystem, List<String>> codes) {

        ArticleMaker with(CodeSystem system, String... values) {
            Map<CodeSystem, List<String>> all = new TreeMap<>(codes);
            all.put(system, List.of(values));
            return new ArticleMaker(path, title, order, points, all);
        }

        Article build() {
            return new Article(
                    SomeEdition.path(path),
                    title,
                    "On " + title + " & more.",
                    order,
                    DAY,
                    DAY.plusYears(1),
                    points,
                    List.of("What next?"),
                    codes,
                    List.of(),
                    List.of(new Change(DAY, "First published.")),
                    point("A body [@deng2017]."),
                    new Fingerprint().add(path).add(title).hex(),
                    new Fingerprint().add(path).add(title).hex());
        }
    }
}
