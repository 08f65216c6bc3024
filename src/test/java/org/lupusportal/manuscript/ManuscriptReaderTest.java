package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Position;

class ManuscriptReaderTest {

    private static final Path SMALLEST = Path.of("src/test/resources/contents/smallest");
    private static final Path EVERYTHING = Path.of("src/test/resources/contents/everything");

    private final ManuscriptReader reader = new ManuscriptReader();

    @TempDir
    Path folder;

    @Test
    void readsWhatIsRightWithoutAFault() {
        assertThat(reader.read(SMALLEST).faults()).isEmpty();
        assertThat(reader.read(EVERYTHING).faults()).isEmpty();
        assertThat(reader.read(EVERYTHING).unread()).isEmpty();
    }

    /** The superuser may look into every folder; then this one is read, and is empty. */
    @Test
    void aFolderThatMayNotBeLookedIntoIsAFaultAndTheRestIsRead() throws IOException {
        Files.createDirectories(folder.resolve("claims"));
        Files.writeString(folder.resolve("glossary.yaml"), "- {term: flare, definition: A time with signs.}\n");
        Files.setPosixFilePermissions(folder.resolve("claims"), Set.of());
        List<String> closed =
                Files.isReadable(folder.resolve("claims")) ? List.of() : List.of("the folder cannot be read");

        Manuscript manuscript = reader.read(folder);

        assertThat(manuscript.faults())
                .filteredOn(fault -> fault.at().file().path().equals("claims"))
                .extracting(Finding::message)
                .isEqualTo(closed);
        assertThat(manuscript.terms()).hasSize(1);
    }

    @Test
    void readsTheWholeOfAnArticle() {
        ArticleDraft article = reader.read(EVERYTHING).articles().get(0);
        assertThat(article.address()).isEqualTo("/lupus/kidneys");
        assertThat(article.title()).map(Passage::text).contains("Lupus and the kidneys – “what was studied”");
        assertThat(article.summary())
                .map(Passage::text)
                .contains("How lupus reaches the kidneys, and what was studied there. 😀");
        assertThat(article.order()).map(Located::value).contains(10);
        assertThat(article.reviewBy()).map(Located::value).hasToString("Optional[2027-11-22]");
        assertThat(article.keyPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.mentions())
                        .singleElement()
                        .satisfies(
                                mention -> assertThat(mention.claimAt().from()).isEqualTo(new Position(10, 71))));
        assertThat(article.codes())
                .extracting(code -> code.system().value() + " " + code.code().value())
                .containsExactly("icd10cm M32.14", "icd10cm 1.10", "mesh D008181");
        assertThat(article.aliases()).extracting(Located::value).containsExactly("/lupus/nephritis");
        assertThat(article.changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.at().text()).isEqualTo("{date: 2026-11-22, what: First published.}"));
        assertThat(article.body().mentions()).hasSize(2);
    }

    @Test
    void readsTheWholeOfAClaim() {
        ClaimDraft claim = reader.read(EVERYTHING).claims().get(0);
        assertThat(claim.id().value()).isEqualTo("msc-kidney-remission");
        assertThat(claim.id().at().from()).isEqualTo(new Position(2, 1));
        assertThat(claim.sources()).extracting(s -> s.id().value()).containsExactly("deng2017", "wang2014");
        assertThat(claim.sources().get(1).at()).map(Passage::text).contains("abstract, table 2");
        ClaimDraft.RatingDraft rating = claim.rating().orElseThrow();
        assertThat(rating.downs())
                .extracting(s -> s.reason().value() + " " + s.steps().value())
                .containsExactly("imprecision 2", "risk-of-bias 1");
        assertThat(rating.ups()).hasSize(1);
        assertThat(claim.figures())
                .extracting(g -> g.of().orElseThrow().value())
                .containsExactly(12, 6);
        assertThat(claim.changes()).hasSize(1);
    }

    @Test
    void aGapWasCheckedOnTheDayOfItsSearch() {
        ClaimDraft gap = reader.read(EVERYTHING).claims().get(1);
        assertThat(gap.searched()).isPresent();
        assertThat(gap.checked()).isEqualTo(gap.searched().orElseThrow().on());
    }

    @Test
    void readsDaysInAllThreeWaysOfBibliographies() {
        List<SourceDraft> sources = reader.read(EVERYTHING).sources();
        assertThat(sources.get(0).item()).containsEntry("issued", "2017-08").containsEntry("accessed", "2026-11-22");
        assertThat(sources.get(1).item()).containsEntry("issued", "2014-03-25");
    }

    @Test
    void readsNamesAsMapsAndFactsAsText() {
        SourceDraft source = reader.read(EVERYTHING).sources().get(0);
        assertThat(source.item().get("author"))
                .isEqualTo(List.of(
                        Map.of("family", "Deng", "given", "DanQi"),
                        Map.of("family", "Berg", "given", "Jan", "non-dropping-particle", "van den")));
        assertThat(source.item()).doesNotContainKey("custom");
        assertThat(source.findFact("participants")).map(Located::value).contains("18");
        assertThat(source.findFact("retracted")).map(Located::value).contains("false");
        assertThat(source.places().get("DOI").at().from()).isEqualTo(new Position(12, 6));
    }

    @Test
    void aSourceWithoutAnIdBearsTheNameOfItsFile() {
        SourceDraft source = reader.read(EVERYTHING).sources().get(1);
        assertThat(source.id().value()).isEqualTo("wang2014").isEqualTo(source.fileId());
        assertThat(source.item()).containsEntry("categories", List.of("lupus", "cells"));
    }

    @Test
    void readsTheSmallFiles() {
        Manuscript manuscript = reader.read(EVERYTHING);
        SiteDraft site = manuscript.site().orElseThrow();
        assertThat(site.topics()).hasSize(1);
        assertThat(site.contact()).map(Located::value).contains("help@lupus.example");
        assertThat(site.interventions().get(0).summary()).map(Passage::text).contains("MSC");
        assertThat(site.collections().get(0).articles())
                .extracting(Located::value)
                .containsExactly("lupus/kidneys.md");
        assertThat(manuscript.heardClaims()).singleElement().satisfies(heard -> {
            assertThat(heard.subject()).isEqualTo("msc");
            assertThat(heard.answer().orElseThrow().mentions()).hasSize(1);
        });
        assertThat(manuscript.terms()).hasSize(1);
        assertThat(manuscript.signOffs()).hasSize(1);
        assertThat(manuscript.addresses())
                .extracting(line -> line.path().value()
                        + line.movedTo().map(to -> ">" + to.value()).orElse(""))
                .containsExactly("/lupus/kidneys", "/lupus/renal>/lupus/kidneys", "/");
    }

    @Test
    void readsTheWordsOfADrawing() {
        DrawingDraft drawing = reader.read(EVERYTHING).drawings().get(0);
        assertThat(drawing.title()).map(Passage::text).contains("How cells are given & followed");
        assertThat(drawing.description()).map(Passage::text).contains("A drip is set in the arm. 😀 The cells run in.");
        assertThat(drawing.words())
                .extracting(Passage::text)
                .containsExactly("arm", "The arm", "Cells run in for an hour", "Fewer < more");
        Passage words = drawing.words().get(2);
        assertThat(words.span(words.text().indexOf("hour"), words.text().length())
                        .from())
                .isEqualTo(new Position(8, 61));
        Passage description = drawing.description().orElseThrow();
        int run = description.text().indexOf("run");
        assertThat(description.span(run, run + 3).from()).isEqualTo(new Position(6, 5));
    }

    @Test
    void readsAnArchiveAsItReadsAFolder() throws IOException {
        Path archive = folder.resolve("content.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            copy(EVERYTHING, zip.getPath("/inside/content"));
        }
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Manuscript inArchive = reader.read(zip.getPath("/inside/content"));
            assertThat(inArchive.faults()).isEmpty();
            assertThat(inArchive.fingerprint())
                    .isEqualTo(reader.read(EVERYTHING).fingerprint());
            assertThat(inArchive.articles()).hasSize(1);
        }
    }

    @Test
    void theFingerprintChangesWithAnyLetterOrName() throws IOException {
        copy(EVERYTHING, folder);
        String before = reader.read(folder).fingerprint();
        assertThat(before).matches("[0-9a-f]{64}");
        Files.move(folder.resolve("heard/msc.yaml"), folder.resolve("heard/cells.yaml"));
        String renamed = reader.read(folder).fingerprint();
        Files.writeString(folder.resolve("addresses.txt"), "/lupus/kidneys\n");
        String rewritten = reader.read(folder).fingerprint();
        assertThat(List.of(before, renamed, rewritten)).doesNotHaveDuplicates();
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        String fingerprint = reader.read(EVERYTHING).fingerprint();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(reader.read(EVERYTHING).faults()).isEmpty();
            assertThat(reader.read(EVERYTHING).fingerprint()).isEqualTo(fingerprint);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(reader.read(EVERYTHING).sources().get(1).item()).containsEntry("issued", "2014-03-25");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        copy(EVERYTHING, folder);
        Files.move(folder.resolve("heard/msc.yaml"), folder.resolve("heard/.kept"));
        Files.createSymbolicLink(folder.resolve("heard/msc.yaml"), Path.of(".kept"));
        assertThat(reader.read(folder).faults()).isEmpty();
        assertThat(reader.read(folder).heardClaims()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereCannotBeRead() {
        assertThatThrownBy(() -> reader.read(folder.resolve("none")))
                .isInstanceOf(UnreadableFolderException.class)
                .hasMessage("there is no content folder " + folder.resolve("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kidneys.md~",
                ".kidneys.md.swp",
                "kidneys.md.swx",
                ".#kidneys.md",
                "#kidneys.md#",
                "4913",
                "5036",
                "kidneys.md___jb_tmp___",
                ".kidneys.md.kate-swp",
                "Thumbs.db",
                "desktop.ini"
            })
    void copiesThatEditorsMakeForThemselvesArePassedOver(String name) throws IOException {
        copy(SMALLEST, folder);
        write("articles/lupus/" + name, "x");
        write("claims/" + name, "x");
        write(name, "x");
        assertThat(reader.read(folder).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4914", "#kidneys.md", "kidneys.md.bak", "49130"})
    void whatNoEditorMakesForItselfIsNoted(String name) throws IOException {
        copy(SMALLEST, folder);
        write("articles/lupus/" + name, "x");
        assertThat(reader.read(folder).faults())
                .extracting(fault -> fault.rule().id())
                .containsExactly("unknown-file");
    }

    @Test
    void aFolderWhoseNameIsANumberIsNoCopyOfAnEditor() throws IOException {
        copy(SMALLEST, folder);
        Files.createDirectory(folder.resolve("articles/4913"));
        write("articles/4913/x.md", "no front matter");
        assertThat(reader.read(folder).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sign-offs.yaml; - x; the entry is text, not a mapping of keys to values",
                "sign-offs.yaml; x: y; the file is a mapping, not a list",
                "glossary.yaml; - [x]; the entry is a list, not a mapping of keys to values",
                "glossary.yaml; # only words; nothing is written here but comments",
                "claims/x.yaml; '? [a, b]'; a key is not text",
                "claims/x.yaml; a: [b]; `a` is a list, not a mapping of keys to values"
            })
    void aFaultIsCalledByItsName(String file, String text, String message) throws IOException {
        copy(SMALLEST, folder);
        write(file, text + "\n");
        assertThat(reader.read(folder).faults()).anySatisfy(fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.fix()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../PWNC", "/./PWND", "/lupus/../PWNE", "/Stem cells/x", "/glossary/", "/%2e%2e/x"})
    void anAliasThatIsNoAddressIsRefused(String alias) throws IOException {
        copy(SMALLEST, folder);
        write(
                "articles/lupus/kidneys.md",
                Files.readString(SMALLEST.resolve("articles/lupus/kidneys.md"))
                        .replaceFirst("\norder:", "\naliases: [\"" + alias + "\"]\norder:"));
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("wrong-type");
            assertThat(fault.message()).startsWith("`" + alias + "` is not an address: ");
        });
        assertThat(manuscript.articles().get(0).aliases()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadMayHoldWhatIsMissing() throws IOException {
        copy(SMALLEST, folder);
        write("claims/msc.yaml", "msc-pain:\n  says: a: b\n  sources: [deng2017]\n");
        write("sources/deng2017.yaml", "id: 'deng2017\n");
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.mayHold(Part.CLAIMS, "msc-pain")).isTrue();
        assertThat(manuscript.mayHold(Part.CLAIMS, "")).isFalse();
        assertThat(manuscript.mayHold(Part.CLAIMS, "msc-pai")).isFalse();
        assertThat(manuscript.mayHold(Part.CLAIMS, "deng2017")).isTrue();
        assertThat(manuscript.mayHold(Part.SOURCES, "deng2017")).isTrue();
        assertThat(manuscript.mayHold(Part.SOURCES, "wang2014")).isFalse();
        assertThat(manuscript.mayHold(Part.ARTICLES, "lupus/kidneys")).isFalse();
        assertThat(manuscript.isWhole(Part.CLAIMS)).isFalse();
        assertThat(manuscript.isWhole(Part.ARTICLES)).isTrue();
    }

    @Test
    void aStrayFileHoldsNoMoreThanItsLetters() throws IOException {
        copy(SMALLEST, folder);
        write("claims/hsct.yml", "hsct-survival:\n  says: x\n");
        Files.write(folder.resolve("sources/gu2014.yaml"), new byte[2_000_000]);
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.mayHold(Part.CLAIMS, "hsct-survival")).isTrue();
        assertThat(manuscript.mayHold(Part.CLAIMS, "msc-survival")).isFalse();
        assertThat(manuscript.mayHold(Part.SOURCES, "gu2014")).isTrue();
        assertThat(manuscript.mayHold(Part.SOURCES, "gu2010")).isFalse();
    }

    @Test
    void anArticleWithBrokenFrontMatterKeepsItsText() throws IOException {
        copy(SMALLEST, folder);
        write("articles/lupus/kidneys.md", "---\ntitle: 'x\n---\n\nText with [a claim](claim:msc-kidney-remission).\n");
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.faults()).extracting(f -> f.rule().id()).containsExactly("broken-yaml");
        assertThat(manuscript.articles().get(0).body().mentions()).hasSize(1);
        assertThat(manuscript.mayHold(Part.ARTICLES, "lupus/kidneys")).isTrue();
    }

    @Test
    void aMisspelledKeyIsReadAsTheOneThatWasMeant() throws IOException {
        copy(SMALLEST, folder);
        write(
                "articles/lupus/kidneys.md",
                Files.readString(SMALLEST.resolve("articles/lupus/kidneys.md")).replace("title:", "titel:"));
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.faults()).singleElement().extracting(Finding::fix).isEqualTo("write `title`");
        assertThat(manuscript.articles().get(0).title()).map(Passage::text).contains("Lupus and the kidneys");
    }

    @Test
    void aRuleCanAskWhetherAValueWasAlreadyRefused() throws IOException {
        copy(SMALLEST, folder);
        write(
                "claims/msc.yaml",
                Files.readString(SMALLEST.resolve("claims/msc.yaml")).replace("[deng2017]", "{deng2017: x}"));
        Manuscript manuscript = reader.read(folder);
        ClaimDraft claim = manuscript.claims().get(0);
        assertThat(claim.sources()).isEmpty();
        assertThat(manuscript.hasFaultIn(claim.sourcesAt().orElseThrow())).isTrue();
        assertThat(manuscript.hasFaultIn(claim.caveat().orElseThrow().span())).isFalse();
    }

    @Test
    void aBlankCaveatIsLeftToItsRule() throws IOException {
        copy(SMALLEST, folder);
        String claims = Files.readString(SMALLEST.resolve("claims/msc.yaml"));
        write("claims/msc.yaml", claims.replaceAll("caveat: .*", "caveat: \"\""));
        Manuscript manuscript = reader.read(folder);
        assertThat(manuscript.faults()).isEmpty();
        assertThat(manuscript.claims().get(0).caveat()).hasValueSatisfying(caveat -> {
            assertThat(caveat.text()).isEmpty();
            assertThat(caveat.span().from()).isEqualTo(new Position(13, 11));
        });
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
