package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeStudies;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Source;

/** The bibliography as files, read by programs that are not ours. */
class BibliographyTest {

    private static final String TITLE = "MSC & TGF-β1 in {SLE}: 50% of_people ~ a $5 #trial^2 \\ more";

    private static final Source PAPER = source(
            "paper_1",
            Map.of(
                    "type", "article-journal",
                    "title", TITLE,
                    "container-title", "Annals & Reports",
                    "issued", "2017-08-03",
                    "volume", "76",
                    "issue", "8",
                    "page", "1436–1439",
                    "DOI", "10.1002/(SICI)1097_0142<1::AID-CNCR1>3.0.CO;2-#",
                    "PMID", "28478399",
                    "author",
                            List.of(
                                    Map.of("family", "D’Cruz", "given", "David P"),
                                    Map.of("family", "Berg", "non-dropping-particle", "van den", "given", "Jan"),
                                    Map.of("family", "le Guern", "given", "Véronique"),
                                    Map.of("literal", "Sand and Sun, Inc."),
                                    Map.of("literal", "et al."))));

    private static final Source PAGE = source(
            "page",
            Map.of(
                    "type", "webpage",
                    "title", "Lupus facts",
                    "URL", "https://example.org/a_b?c=%20d",
                    "author", List.of(Map.of("literal", "Agency, Committee for Therapies"))));

    private static final List<Source> BOTH = List.of(PAPER, PAGE);

    @Test
    void bibTexIsReadBackAsItWas() throws Exception {
        Map<String, CSLItemData> read = new BibTeXConverter()
                .toItemData(new BibTeXConverter()
                        .loadDatabase(new ByteArrayInputStream(BibTex.of(BOTH).getBytes(StandardCharsets.UTF_8))));
        CSLItemData paper = read.get("paper_1");

        assertThat(paper.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(paper.getTitle()).isEqualTo(TITLE);
        assertThat(paper.getContainerTitle()).isEqualTo("Annals & Reports");
        assertThat(paper.getIssued().getDateParts()[0]).startsWith(2017, 8);
        assertThat(paper.getVolume()).isEqualTo("76");
        assertThat(paper.getNumber()).isEqualTo("8");
        assertThat(paper.getPage()).isEqualTo("1436-1439");
        assertThat(paper.getDOI()).isEqualTo("10.1002/(SICI)1097_0142<1::AID-CNCR1>3.0.CO;2-#");
        assertThat(families(paper)).containsExactly("D’Cruz", "Berg", "Guern", "Sand and Sun, Inc.", "others");
        assertThat(particles(paper)).containsExactly("van den", "le");
        assertThat(read.get("page").getURL()).isEqualTo("https://example.org/a_b?c=%20d");
        assertThat(families(read.get("page"))).containsExactly("Agency, Committee for Therapies");
    }

    @Test
    void capitalsOfATitleAreKeptAndItsFirstWordIsNot() {
        assertThat(BibTex.of(List.of(PAGE))).contains("title = {Lupus facts}");
        assertThat(BibTex.of(List.of(PAPER))).contains("{{MSC} \\& {TGF-β1} in {\\{SLE\\}:} 50\\% of\\_people");
    }

    @Test
    void risIsReadBackAsItWas() throws Exception {
        Map<String, CSLItemData> read =
                new RISConverter().toItemData(new RISParser().parse(new StringReader(Ris.of(BOTH))));
        CSLItemData paper = read.values().stream()
                .filter(item -> item.getTitle().equals(TITLE))
                .findFirst()
                .orElseThrow();

        assertThat(read).hasSize(2);
        assertThat(paper.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(paper.getContainerTitle()).isEqualTo("Annals & Reports");
        assertThat(paper.getIssued().getRaw()).isEqualTo("2017/08/03/");
        assertThat(paper.getDOI()).startsWith("10.1002/(SICI)");
        assertThat(families(paper)).startsWith("D’Cruz", "Berg", "Guern");
        assertThat(Ris.of(List.of(PAGE))).contains("AU  - Agency Committee for Therapies\r\n");
    }

    @Test
    void aLineOfRisIsATagTwoBlanksAHyphenAndABlank() {
        assertThat(Ris.of(BOTH).split("\r\n"))
                .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"))
                .contains("TY  - JOUR", "TY  - ELEC", "AU  - van den Berg, Jan", "DA  - 2017/08/03/", "EP  - 1439");
    }

    @Test
    void cslJsonIsReadBackAsItWas() throws Exception {
        Object read = new JsonParser(new JsonLexer(new StringReader("{\"all\":" + Json.of(items()) + "}")))
                .parseObject()
                .get("all");
        CSLItemData paper = CSLItemData.fromJson(asItem(((List<?>) read).get(0)));

        assertThat(paper.getTitle()).isEqualTo(TITLE);
        assertThat(paper.getAuthor()[1].getNonDroppingParticle()).isEqualTo("van den");
        assertThat(paper.getIssued().getDateParts()[0]).containsExactly(2017, 8, 3);
    }

    @Test
    void eachSourceAndAllOfThemAreFilesOfTheirOwnKind() {
        Edition edition = SomePages.edition(SomePages.BODY);
        Map<String, String> types = new LinkedHashMap<>();
        SomePages.of(edition).stream()
                .filter(page -> page.path().matches("/sources.*\\.(json|bib|ris)"))
                .forEach(page -> types.put(page.path(), page.bytes().contentType()));

        assertThat(types)
                .hasSize(9)
                .containsEntry("/sources.json", "application/vnd.citationstyles.csl+json")
                .containsEntry("/sources/deng2017.bib", "application/x-bibtex;charset=utf-8")
                .containsEntry("/sources/mice2012.ris", "application/x-research-info-systems;charset=utf-8");
        assertThat(SomePages.html(edition, "/sources/deng2017")
                        .select(".downloads a")
                        .eachAttr("href"))
                .allMatch(types::containsKey)
                .hasSize(3);
        assertThat(SomePages.html(edition, "/sources").select(".downloads a").eachAttr("href"))
                .containsExactly("/sources.ris", "/sources.bib", "/sources.json");
    }

    @Test
    void anAddOnFindsTheSourceInItsPageAndEveryReferenceOfAnArticle() {
        Edition edition = SomePages.edition(SomePages.BODY);

        assertThat(SomePages.html(edition, "/sources/deng2017").select("head meta[name^=citation_]").stream()
                        .map(tag -> tag.attr("name") + " " + tag.attr("content")))
                .containsExactly(
                        "citation_title Title of deng2017",
                        "citation_author Deng, DanQi",
                        "citation_publication_date 2017/08",
                        "citation_doi 10.1136/deng2017",
                        "citation_public_url https://doi.org/10.1136/deng2017");
        assertThat(SomePages.html(edition, "/lupus/kidneys")
                        .select(".references .Z3988")
                        .eachAttr("title"))
                .hasSize(2)
                .allMatch(title ->
                        title.startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi/fmt%3Akev%3Amtx%3Ajournal"))
                .anyMatch(title -> title.contains("&rft_id=info%3Adoi/10.1136/deng2017"));
    }

    @Test
    void anAddOnDoesNotTakeAWebPageForAPaper() {
        assertThat(CitationTags.of(PAGE).stream().map(tag -> tag.name() + " " + tag.content()))
                .containsExactly(
                        "dc.title Lupus facts",
                        "dc.creator Agency, Committee for Therapies",
                        "dc.identifier https://example.org/a_b?c=%20d",
                        "citation_public_url https://example.org/a_b?c=%20d");
    }

    private static List<Map<String, Object>> items() {
        return BOTH.stream().map(CslItem::of).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asItem(Object read) {
        return (Map<String, Object>) read;
    }

    private static List<String> families(CSLItemData item) {
        return Arrays.stream(item.getAuthor())
                .map((CSLName name) -> name.getLiteral() != null ? name.getLiteral() : name.getFamily())
                .toList();
    }

    private static List<String> particles(CSLItemData item) {
        return Arrays.stream(item.getAuthor())
                .flatMap(name -> Stream.of(name.getNonDroppingParticle(), name.getDroppingParticle()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Source source(String id, Map<String, Object> item) {
        return new Source(id, item, SomeStudies.cohort());
    }
}
