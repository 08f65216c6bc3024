package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.edition.CodeSystem;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example, table and rule of the Infobutton guides that a knowledge resource must hold, asked of the real content: the
 * URL-based guide (names, parameters, transport), the SOA guide (Atom, JSON) and IHE's Retrieve Clinical Knowledge.
 */
class InfobuttonConformanceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OID = "2.16.840.1.113883.6.";
    private static final String KIDNEY = coded("M32.14", OID + "90");
    private static final String LUPUS = coded("M32.9", OID + "90");

    private static String coded(String code, String system) {
        return "mainSearchCriteria.v.c=" + code + "&mainSearchCriteria.v.cs=" + system;
    }

    private static MockHttpServletResponse ask(String query) throws Exception {
        return RealContentWeb.answer(get(URI.create("/infobutton?" + query)));
    }

    private static Document feed(String query) throws Exception {
        MockHttpServletResponse response = ask(query);
        assertThat(response.getStatus()).as(query).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(), Parser.xmlParser());
    }

    private static List<String> paths(String query) throws Exception {
        return feed(query).select("entry > link[rel=alternate]").eachAttr("href").stream()
                .map(href -> href.substring(RealContentWeb.BASE.length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "M32, 90, /lupus/what-is-lupus",
        "M32.0, 90, /lupus/drug-induced-lupus",
        "M32.1, 90, /lupus/what-is-lupus",
        "M32.10, 90, /lupus/what-is-lupus",
        "M32.11, 90, /lupus/what-is-lupus",
        "M32.12, 90, /lupus/symptoms",
        "M32.13, 90, /lupus/symptoms",
        "M32.14, 90, /lupus/kidneys",
        "M32.15, 90, /lupus/kidneys",
        "M32.19, 90, /lupus/what-is-lupus",
        "M32.8, 90, /lupus/what-is-lupus",
        "M32.9, 90, /lupus/what-is-lupus",
        "M32, 3, /lupus/what-is-lupus",
        "710.0, 103, /lupus/what-is-lupus",
        "D008180, 177, /lupus/what-is-lupus",
        "D008181, 177, /lupus/kidneys",
        "C000730515, 177, /lupus/drug-induced-lupus",
        "D045164, 177, /stem-cells/msc",
        "55464009, 96, /lupus/what-is-lupus",
        "68815009, 96, /lupus/kidneys",
        "201436003, 96, /lupus/drug-induced-lupus",
        "80258006, 96, /lupus/drug-induced-lupus",
        "200936003, 96, /lupus/what-is-lupus",
        "308751000119106, 96, /lupus/kidneys",
        "307755009, 96, /lupus/kidneys",
        "309762007, 96, /lupus/symptoms",
        "72181000119109, 96, /lupus/what-is-lupus",
        "95332009, 96, /lupus/symptoms",
        "5521, 88, /treatment/hydroxychloroquine",
        "1092437, 88, /treatment/newer-medicines",
        "1256, 88, /treatment/usual-treatment",
        "68149, 88, /treatment/usual-treatment",
        "7145, 88, /treatment/usual-treatment",
        "8640, 88, /treatment/steroids",
        "6851, 88, /treatment/usual-treatment",
        "3002, 88, /treatment/usual-treatment",
        "121191, 88, /treatment/usual-treatment",
        "42316, 88, /treatment/usual-treatment",
        "5470, 88, /lupus/drug-induced-lupus",
        "6038, 88, /lupus/drug-induced-lupus",
        "9068, 88, /lupus/drug-induced-lupus",
        "6980, 88, /lupus/drug-induced-lupus",
        "857886, 88, /lupus/drug-induced-lupus",
        "1862220, 88, /lupus/drug-induced-lupus",
    })
    void eachCodeForLupusLeadsToItsPageFirst(String code, String system, String path) throws Exception {
        assertThat(paths(coded(code, OID + system))).first().isEqualTo(path);
        assertThat(paths(coded(code.toLowerCase(java.util.Locale.ROOT), OID + system)))
                .as("letter case")
                .first()
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D033581", "D059630", "D064987"})
    void eachCodeForStemCellsLeadsToPagesOnThem(String code) throws Exception {
        assertThat(paths(coded(code, OID + "177")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).startsWith("/stem-cells/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5130-0", "8061-4", "42254-3", "47299-3", "11090-8", "29374-6", "53022-0", "33569-5", "45142-7",
                "32580-3", "4485-9", "4498-2"
            })
    void eachTestForLupusLeadsToThePageOnTests(String code) throws Exception {
        assertThat(paths(coded(code, OID + "1"))).containsExactly("/lupus/diagnosis");
    }

    @ParameterizedTest
    @CsvSource({
        "250.33, 103, Diabetes mellitus with other coma type 1 uncontrolled",
        "493.12, 103, ''",
        "637188, 88, Chantix 0.5 MG Oral Tablet",
        "32968, 88, clopidogrel",
        "00310-0751-39, 69, ''",
        "3187-2, 1, Factor IX assay",
        "2093-3, 1, ''",
        "J01.01, 90, ''",
        "G93.31, 90, ''",
        "41381004, 96, ''",
        "L93.0, 90, ''",
        "C535924, 177, ''",
        "R00.2, 177, ''",
        "M32.14, 177, ''",
    })
    void whatIsNotOursIsAnsweredWithNothing(String code, String system, String name) throws Exception {
        for (String language : List.of("en", "es")) {
            Document feed = feed(coded(code, OID + system) + "&mainSearchCriteria.v.dn=" + name.replace(' ', '+')
                    + "&informationRecipient.languageCode.c=" + language);

            assertThat(feed.select("entry")).isEmpty();
            assertThat(feed.select("feed > subtitle").text()).startsWith("Nothing found for");
            assertThat(feed.select("feed > link[rel=related]")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "M32.14, 2.16.840.1.113883.6.90 urn:oid:2.16.840.1.113883.6.90 http://hl7.org/fhir/sid/icd-10-cm ICD10CM ICD-10-CM",
        "710.0, 2.16.840.1.113883.6.103 http://hl7.org/fhir/sid/icd-9-cm http://terminology.hl7.org/CodeSystem/icd9cm ICD9CM",
        "68815009, 2.16.840.1.113883.6.96 http://snomed.info/sct SNOMEDCT SNOMED-CT SNOMED_CT",
        "5521, 2.16.840.1.113883.6.88 http://www.nlm.nih.gov/research/umls/rxnorm RXNORM RxNorm RXCUI",
        "8061-4, 2.16.840.1.113883.6.1 http://loinc.org LOINC",
        "D008181, 2.16.840.1.113883.6.177 MESH MeSH https://www.nlm.nih.gov/mesh http://terminology.hl7.org/CodeSystem/MSH",
        "M32.14, 2.16.840.1.113883.6.3 ICD10 ICD-10",
    })
    void aSystemIsKnownByEachOfItsNames(String code, String names) throws Exception {
        for (String name : names.split(" ", -1)) {
            assertThat(paths(coded(code, name))).as("cs=%s", name).isNotEmpty();
            assertThat(paths("mainSearchCriteria.v.c=" + code + "&mainSearchCriteria.v.csn=" + name))
                    .as("csn=%s", name)
                    .isNotEmpty();
        }
    }

    @Test
    void anNdcIsAnsweredByTheNameOfTheMedicine() throws Exception {
        assertThat(paths(coded("12345-678-90", OID + "69")
                        + "&mainSearchCriteria.v.dn=Hydroxychloroquine%20Sulfate%20200%20MG%20Oral%20Tablet"))
                .containsExactly("/treatment/hydroxychloroquine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taskContext.c.c=OE LABOE MEDOE PATDOC ALLERLREV ALLERLE CLINNOTEE CLINNOTEREV DIAGLISTE DIAGLISTREV DISCHSUME"
                        + " DISCHSUMREV DISCHINSTE PATEDUE PATREPE PATREPREV PATINFO PROBLISTE PROBLISTREV RADREPE RADREPREV"
                        + " REMLE REMLREV WELLREMLE WELLREMLREV IMMLE IMMLREV LABRREV MICRORREV MICROORGRREV MICROSENSRREV"
                        + " MLREV MARWLREV OREV RISKASSESS FALLRISK MEDLISTREV NEWTASK",
                "subTopic.v.c=Q000628 Q000627 Q000009 Q000744 Q000008 Q000175 Q000209 Q000145 D011379 D004347 Q000493 Q000494"
                        + " Q000633 Q000506 79899007 404204005 95907004 95906008 47965005 X",
                "ageGroup.v.c=D007231 D007223 D002675 D002648 D000293 D055815 D000328 D008875 D000368 D000369 X",
                "patientPerson.administrativeGenderCode.c=F M UN f X",
                "informationRecipient=PAT PROV PAYOR pat NOBODY",
                "performer=PAT PROV PAYOR NOBODY",
                "encounter.c.c=AMB EMER FLD HH IMP ACUTE NONAC SS VR X",
                "severityObservation.interpretationCode.c=A AA H HH L LL N POS X",
                "informationRecipient.languageCode.c=en en-US en_GB es fr zh-Hant x",
                "informationRecipient.healthCareProvider.c.c=200000000X 163W00000X",
                "age.v.v=0 40 89 130 -1 x",
                "locationOfInterest.addr.ZIP=84103",
                "knowledgeRequestNotification.effectiveTime.v=20060706001023",
                "holder.assignedEntity.certificateText=secret",
                "age.c.c=30525-0",
                "somethingNobodyKnows=1",
            })
    void noContextMakesAnAnswerEmptyOrAddsToIt(String parameter) throws Exception {
        String name = parameter.substring(0, parameter.indexOf('='));
        List<String> without = paths(KIDNEY);
        for (String value : parameter.substring(name.length() + 1).split(" ", -1)) {
            assertThat(paths(KIDNEY + "&" + name + "=" + value))
                    .as("%s=%s", name, value)
                    .containsExactlyInAnyOrderElementsOf(without);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c=D011379", "dn=Prognosis"})
    void whoAsksForThePrognosisIsGivenTheOutlookFirst(String subtopic) throws Exception {
        assertThat(paths(LUPUS + "&subTopic.v." + subtopic)).startsWith("/living/outlook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c=Q000628", "ot=therapy", "c=Q000009", "dn=Adverse%20effects"})
    void whoAsksForTreatmentOrItsHarmsIsGivenMedicinesInUseFirst(String subtopic) throws Exception {
        assertThat(paths(LUPUS + "&subTopic.v." + subtopic)).startsWith("/treatment/usual-treatment");
    }

    @Test
    void aRequestOfTheGuideIsReadWholeInEitherSpelling() throws Exception {
        String query = "knowledgeRequestNotification.id.root=1.3.6.1.4.1.3768"
                + "&knowledgeRequestNotification.effectiveTime.v=20060706001023"
                + "&assignedAuthorizedPerson.id.root=1.3.6.1.4.1.3768&representedOrganization.id.root=1.3.6.1.4.1.3768.1"
                + "&patientPerson.administrativeGenderCode.c=M&patientPerson.administrativeGenderCode.dn=Male"
                + "&age.v.v=77&age.v.u=a&taskContext.c.c=PROBLISTREV&taskContext.c.dn=Problem%20list%20review"
                + "&subtopic.v.c=Q000628&subTopic.v.cs=2.16.840.1.113883.6.177&subTopic.v.dn=therapy"
                + "&mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"
                + "&mainSearchCriteria.v.dn=lupus+nephritis&mainSearchCriteria.v.ot=Lupus%20nephritis"
                + "&severityObservation.interpretationCode.c=H&informationRecipient=PROV"
                + "&informationRecipient.healthCareProvider.c.c=163W00000X&informationRecipient.languageCode.c=en"
                + "&performer=PROV&performer.languageCode.c=en&encounter.c.c=AMB&serviceDeliveryLocation.id.root=1.2.3"
                + "&Observation.v.u=mg/dL&observation.c.c=5130-0&observation.c.cs=2.16.840.1.113883.6.1";
        Document feed = feed(query);

        assertThat(paths(query)).first().isEqualTo("/lupus/kidneys");
        assertThat(feed.select("feed > category").eachAttr("scheme"))
                .contains("taskContext.c.c", "informationRecipient", "performer", "encounter.c.c", "subTopic.v.c")
                .noneMatch(scheme ->
                        scheme.contains("assigned") || scheme.contains("age.v.v") || scheme.contains("severity"));
        assertThat(paths(query.replace("mainSearchCriteria.v.", "mainSearchCriteria.c.")))
                .isEqualTo(paths(query));
    }

    @Test
    void getAndPostGiveTheSameEntriesAndBlanksComeInTwoSpellings() throws Exception {
        String query = "mainSearchCriteria.v.ot=lupus%20nephritis";
        Document posted = Jsoup.parse(
                RealContentWeb.answer(post("/infobutton")
                                .contentType("application/x-www-form-urlencoded")
                                .content("mainSearchCriteria.v.ot=lupus+nephritis"))
                        .getContentAsString(),
                Parser.xmlParser());

        assertThat(posted.select("entry").outerHtml())
                .isEqualTo(feed(query).select("entry").outerHtml())
                .isNotEmpty();
    }

    @Test
    void aFormMayNameTheFormOfItsAnswerInTheAddress() throws Exception {
        MockHttpServletResponse response =
                RealContentWeb.answer(post(URI.create("/infobutton?knowledgeResponseType=application/json"))
                        .contentType("application/x-www-form-urlencoded")
                        .content(KIDNEY));

        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(JSON.readTree(response.getContentAsString())
                        .at("/feed/entry")
                        .size())
                .isPositive();
    }

    @Test
    void aPerCentSignAndAllThatMarkupIsMadeOfComeBackAsTheyWere() throws Exception {
        Document feed = feed("mainSearchCriteria.v.dn=a%25b%3Cc%3E%26%22'" + "&mainSearchCriteria.v.ot=lupus");

        assertThat(feed.select("category[scheme=mainSearchCriteria.v.dn]").attr("term"))
                .isEqualTo("a%b<c>&\"'");
    }

    @Test
    void freeTextFindsWhatIsThereAndNothingElse() throws Exception {
        assertThat(paths("mainSearchCriteria.v.ot=lupus")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(paths("mainSearchCriteria.v.dn=lupus+nephritis&mainSearchCriteria.v.ot=lupus+nephritis"))
                .isNotEmpty();
        assertThat(paths("mainSearchCriteria.v.ot=dengue")).isEmpty();
        assertThat(paths("mainSearchCriteria.v.dn=Lupus&mainSearchCriteria.v.cs=" + OID + "90"))
                .as("a name with a system and no code")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesWithNames")
    void theNameOfACodeReachesWhatTheCodeReaches(CodeSystem system, String code, String name) throws Exception {
        List<String> byCode = paths(coded(code, system.id()));
        List<String> byName = paths("mainSearchCriteria.v.dn=" + URLEncoder.encode(name, StandardCharsets.UTF_8));

        assertThat(byName).as(name).containsAll(byCode.subList(0, Math.min(1, byCode.size())));
    }

    @ParameterizedTest
    @CsvSource({
        "anti-RNP, /lupus/diagnosis",
        "C3 complement, /lupus/diagnosis",
        "Complement C4 [Mass/volume] in Serum or Plasma, /lupus/diagnosis",
        "drug-induced SLE, /lupus/drug-induced-lupus",
        "Renal tubulo-interstitial disorder in SLE, /lupus/kidneys",
        "SLE glomerulonephritis syndrome (disorder), /lupus/kidneys",
        "CellCept, /treatment/usual-treatment",
        "stem cell transplant, /stem-cells/hsct",
        "hematopoietic stem cell transplant, /stem-cells/hsct",
        "Haematopoietic stem cell transplantation, /stem-cells/hsct",
        "Autologous hematopoietic stem cell transplant (procedure), /stem-cells/hsct",
        "Autologous bone marrow transplantation, /stem-cells/hsct",
        "CAR T-cell therapy, /stem-cells/car-t",
        "CD19 CAR-T cell infusion, /stem-cells/car-t",
        "MSC infusion, /stem-cells/msc",
        "Umbilical cord blood transplantation, /stem-cells/cord-blood-and-exosomes",
        "stem cell therapy, /stem-cells/what-are-stem-cells",
    })
    void aNameIsKnownInItsUsualSpellings(String name, String path) throws Exception {
        assertThat(paths("mainSearchCriteria.v.dn=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .first()
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "not",
                "you",
                "and",
                "a",
                "we know",
                "help",
                "people",
                "one",
                "{{7*7}}",
                "' OR 1=1",
                "7",
                "x",
                "rheumatoid arthritis",
                "psoriatic arthritis",
                "constrictive pericarditis",
                "autoimmune disease of thyroid",
                "Kidney transplantation",
                "B-cell lymphoma therapy",
                "pH of cord blood",
                "stem cell factor"
            })
    void whatSaysNothingOrMeansAnotherDiseaseIsNotPadded(String words) throws Exception {
        assertThat(paths("mainSearchCriteria.v.ot=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "isoniazid 300 MG Oral Tablet, /lupus/drug-induced-lupus",
        "minocycline 100 MG Oral Capsule, /lupus/drug-induced-lupus",
        "CellCept 500 MG Oral Tablet, /treatment/usual-treatment",
        "Imuran 50 MG Oral Tablet, /treatment/usual-treatment",
    })
    void aProductIsKnownByTheNameOfItsMedicine(String name, String path) throws Exception {
        assertThat(paths(coded("9999999", OID + "88") + "&mainSearchCriteria.v.dn=" + name.replace(' ', '+')))
                .containsExactly(path);
    }

    @Test
    void markupInJsonIsEscaped() throws Exception {
        assertThat(ask(KIDNEY + "&knowledgeResponseType=application/json").getContentAsString())
                .contains("\\u003cp\\u003e")
                .doesNotContain("<", ">");
    }

    @Test
    void aFormThatIsTooLongIsRefusedInTheFormThatItNames() throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(post("/infobutton")
                .contentType("application/x-www-form-urlencoded")
                .content("knowledgeResponseType=application/json&a=" + "b".repeat(70_000)));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentType()).startsWith("application/json");
    }

    private static Stream<Arguments> codesWithNames() throws IOException {
        Properties names = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/clinic/code-names.properties"))) {
            names.load(in);
        }
        return names.stringPropertyNames().stream()
                .sorted()
                .map(key -> Arguments.of(
                        CodeSystem.findById(key.substring(0, key.indexOf('.'))).orElseThrow(),
                        key.substring(key.indexOf('.') + 1),
                        names.getProperty(key)));
    }

    @Test
    void interactionsOfObservedMedicinesAreALegalQuestion() throws Exception {
        String interaction = "subTopic.v.c=404204005&subTopic.v.cs=" + OID + "96&observation.v.cs=" + OID
                + "88&observation.v.cs1=" + OID + "88";

        assertThat(paths(interaction + "&observation.v.c=32968&observation.v.c1=11289"))
                .isEmpty();
        assertThat(paths(interaction + "&observation.v.c=32968&observation.v.c1=5521"))
                .containsExactly("/treatment/hydroxychloroquine");
    }

    @Test
    void theFeedHoldsTheRulesOfTheGuide() throws Exception {
        Document document = feed(KIDNEY + "&informationRecipient=PROV");
        Element feed = document.child(document.childrenSize() - 1);

        assertThat(feed.tagName()).isEqualTo("feed");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.attr("xml:lang")).isEqualTo("en");
        assertThat(feed.attr("xml:base")).isEqualTo(RealContentWeb.BASE + "/");
        assertThat(feed.children().stream().map(Element::tagName).distinct())
                .containsExactly("title", "subtitle", "author", "updated", "category", "id", "link", "entry");
        for (Element entry : feed.select("entry")) {
            assertThat(entry.attr("xml:lang")).isEqualTo("en");
            assertThat(entry.children().stream().map(Element::tagName).distinct())
                    .containsExactly(
                            "title",
                            "link",
                            "id",
                            "updated",
                            "author",
                            "summary",
                            "category",
                            "dcterms:bibliographicCitation",
                            "dcterms:isPartOf",
                            "dcterms:provenance");
            assertThat(entry.select("summary").text()).contains("Caveat: ", "Evidence looked for up to ");
        }
        assertThat(feed.select("link")).allSatisfy(link -> {
            assertThat(link.attributes().asList()).hasSize(5);
            assertThat(List.of("alternate", "related", "self", "via")).contains(link.attr("rel"));
            assertThat(link.attr("type")).contains("/");
            assertThat(link.attr("hreflang")).isEqualTo("en");
            assertThat(link.attr("title")).isNotEmpty();
            assertThat(link.attr("href")).startsWith(RealContentWeb.BASE + "/");
        });
        assertThat(feed.select("updated").eachText())
                .allSatisfy(day -> assertThat(OffsetDateTime.parse(day)).isNotNull());
        assertThat(feed.select("id").eachText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(feed.select("id").eachText())
                .isEqualTo(
                        feed(KIDNEY + "&informationRecipient=PROV").select("id").eachText());
    }

    @Test
    void codeSystemAndNameAreNeighborsAndStrengthIsSpeltAsTheStandardSpellsIt() throws Exception {
        Document feed = feed(LUPUS);

        for (Element entry : feed.select("entry")) {
            List<String> schemes = entry.select("> category").eachAttr("scheme");
            int runs = schemes.indexOf("relevanceScore");
            for (int i = 0; i < runs; i += 3) {
                assertThat(schemes.subList(i, i + 3))
                        .containsExactly(
                                "mainSearchCriteria.v.c", "mainSearchCriteria.v.cs", "mainSearchCriteria.v.dn");
            }
            assertThat(Double.parseDouble(
                            entry.select("> category[scheme=relevanceScore]").attr("term")))
                    .isBetween(0.0, 1.0);
        }
        assertThat(feed.select("category[scheme=strengthOfRecommedation]").eachAttr("term"))
                .isNotEmpty()
                .isSubsetOf("high", "moderate", "low", "very-low", "none");
        assertThat(feed.select("entry").size()).isBetween(1, 10);
    }

    @Test
    void jsonIsTheSameFeedWithEveryListAList() throws Exception {
        JsonNode feed = JSON.readTree(
                        ask(KIDNEY + "&knowledgeResponseType=application/json").getContentAsString())
                .get("feed");

        assertThat(feed.get("lang").asString()).isEqualTo("en");
        assertThat(feed.get("base").asString()).isEqualTo(RealContentWeb.BASE + "/");
        for (String list : List.of("category", "link", "entry")) {
            assertThat(feed.get(list).isArray()).as(list).isTrue();
        }
        for (String value : List.of("title", "subtitle", "id", "updated")) {
            assertThat(feed.get(value).get("_value").isString()).as(value).isTrue();
        }
        assertThat(feed.at("/entry/0/title/_value").asString())
                .isEqualTo(feed(KIDNEY).select("entry > title").first().text());
        assertThat(feed.at("/entry/0/category").size())
                .isEqualTo(feed(KIDNEY)
                        .select("entry")
                        .first()
                        .select("> category")
                        .size());
        JsonNode none = JSON.readTree(ask(coded("E11.9", OID + "90") + "&knowledgeResponseType=application/json")
                        .getContentAsString())
                .at("/feed/entry");
        assertThat(none.isArray()).isTrue();
        assertThat(none.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', callback", "&callback=show, show", "&callback=$.app_1.show, $.app_1.show"})
    void aScriptCallsTheFunctionThatWasNamed(String named, String called) throws Exception {
        MockHttpServletResponse response = ask(KIDNEY + "&knowledgeResponseType=application/javascript" + named);

        assertThat(response.getContentType()).isEqualTo("application/javascript;charset=UTF-8");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getContentAsString()).startsWith(called + "({").endsWith("});");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert(1)//", "1a", "a-b", ".a", "a%20b", "a%3Bb", "%3Cscript%3E", "a%0Ab", "caf%C3%A9"})
    void anyOtherCallbackIsRefused(String callback) throws Exception {
        MockHttpServletResponse response =
                ask(KIDNEY + "&knowledgeResponseType=application/javascript&callback=" + callback);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(ask(KIDNEY + "&knowledgeResponseType=application/javascript&callback=" + "a".repeat(65))
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, mainSearchCriteria.v.c",
        "taskContext.c.c=PROBLISTREV, 400, mainSearchCriteria.v.c",
        "mainSearchCriteria.v.c=M32.14, 400, mainSearchCriteria.v.cs",
        "mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.c=M32.9&mainSearchCriteria.v.cs=ICD10CM, 400, mainSearchCriteria.v.c",
        "mainSearchCriteria.v.ot=%ff, 400, mainSearchCriteria.v.ot",
        "mainSearchCriteria.v.ot=lupus&foo=%ff, 400, foo",
        "mainSearchCriteria.v.ot=lupus&knowledgeResponseType=bogus-mime-type, 415, knowledgeResponseType",
    })
    void eachErrorNamesWhatIsWrongAndShowsWhatIsRight(String query, int status, String parameter) throws Exception {
        MockHttpServletResponse response = ask(query);
        Document error = Jsoup.parse(response.getContentAsString(), Parser.xmlParser());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(error.select("error > parameter").text()).isEqualTo(parameter);
        assertThat(error.select("error > message").text()).isNotEmpty();
        assertThat(paths(error.select("error > example").text())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT, 405", "DELETE, 405", "PATCH, 405"})
    void otherMethodsAreToldWhichOnesThereAre(String method, int status) throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(
                request(HttpMethod.valueOf(method), "/infobutton").accept("application/json"));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Allow")).contains("GET", "POST");
        assertThat(JSON.readTree(response.getContentAsString())
                        .at("/error/example")
                        .asString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "multipart/form-data, 415", "'', 415"})
    void aBodyThatIsNoFormIsRefusedInTheFormAskedFor(String type, int status) throws Exception {
        var sent = post("/infobutton?knowledgeResponseType=application/json").content("{}");
        MockHttpServletResponse response = RealContentWeb.answer(type.isEmpty() ? sent : sent.contentType(type));

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(JSON.readTree(response.getContentAsString())
                        .at("/error/message")
                        .asString())
                .contains("application/x-www-form-urlencoded");
    }

    @Test
    void aBodyWithoutEndIsRefusedWithWords() throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(post("/infobutton")
                .contentType("application/x-www-form-urlencoded")
                .content("a=" + "b".repeat(70_000)));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("<status>413</status>");
    }

    @Test
    void aLanguageThatWeLackIsNeverClaimed() throws Exception {
        Document feed = feed(KIDNEY + "&informationRecipient.languageCode.c=es");

        assertThat(feed.select("[xml:lang]").eachAttr("xml:lang")).containsOnly("en");
        assertThat(feed.select("link").eachAttr("hreflang")).containsOnly("en");
        assertThat(feed.select("feed > category[scheme=informationRecipient.languageCode.c]"))
                .isEmpty();
        assertThat(feed.select("feed > subtitle").text()).contains("The language asked for is not available");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng"})
    void ourLanguageIsKnownByEachOfItsTags(String tag) throws Exception {
        Document feed = feed(KIDNEY + "&informationRecipient.languageCode.c=" + tag);

        assertThat(feed.select("feed > category[scheme=informationRecipient.languageCode.c]")
                        .attr("term"))
                .isEqualTo(tag);
        assertThat(feed.select("feed > subtitle").text()).doesNotContain("not available");
    }

    @ParameterizedTest
    @CsvSource({
        "M32.14, 2.16.840.1.113883.6.90, ''",
        "5521, 2.16.840.1.113883.6.88, ''",
        "99999999, 2.16.840.1.113883.6.88, Plaquenil 200 MG Oral Tablet",
        "0187-0123-10, 2.16.840.1.113883.6.69, hydroxychloroquine (Plaquenil) HCQ",
        "99999999, 2.16.840.1.113883.6.88, Mycophenolate mofetil 250 MG (CellCept)",
    })
    void relevanceIsFromNoneToOneAndFallsWithTheOrder(String code, String system, String name) throws Exception {
        Document feed = feed(
                coded(code, system) + "&mainSearchCriteria.v.dn=" + URLEncoder.encode(name, StandardCharsets.UTF_8));

        List<Double> relevance = feed.select("entry > category[scheme=relevanceScore]").eachAttr("term").stream()
                .map(Double::valueOf)
                .toList();
        assertThat(relevance)
                .isNotEmpty()
                .allMatch(score -> score >= 0 && score <= 1)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Also where no key point is a claim: the references beside it are those of the whole article. */
    @Test
    void anEntrySaysHowSureTheClaimsOfItsWholeArticleAre() throws Exception {
        Element kidneys = feed(KIDNEY).select("entry").first();

        assertThat(kidneys.select("link[rel=alternate]").attr("href")).endsWith("/lupus/kidneys");
        assertThat(kidneys.select("category[scheme=strengthOfRecommedation]").eachAttr("term"))
                .isNotEmpty()
                .isSubsetOf("none", "very-low", "low", "moderate", "high");
    }

    @Test
    void aFormThatIsNotInUtf8IsRefused() throws Exception {
        MockHttpServletResponse response = RealContentWeb.answer(post("/infobutton")
                .contentType("application/x-www-form-urlencoded")
                .content("mainSearchCriteria.v.ot=l\u00fcpus".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("UTF-8");
    }

    @Test
    void aPageForStaffShowsWhyAndOffersMoreWhereThereIsNothing() throws Exception {
        Document found = Jsoup.parse(ask(coded("68149", OID + "88") + "&knowledgeResponseType=text/html")
                .getContentAsString());
        Document none = Jsoup.parse(ask(coded("E11.9", OID + "90") + "&knowledgeResponseType=text/html")
                .getContentAsString());

        assertThat(found.select(".infobutton-result")).hasSize(1);
        assertThat(found.select(".infobutton-result").text())
                .contains(
                        "Why this page: exact code 68149", "Language: en", "Link to copy", "Evidence looked for up to");
        assertThat(found.select(".infobutton-result [data-claim]")).isNotEmpty();
        assertThat(found.select(".infobutton-result [data-evidence] [data-caveat]"))
                .isNotEmpty();
        assertThat(none.select("main form[role=search] input[name=q]")).hasSize(1);
        assertThat(none.select("main a[href^=https://connect.medlineplus.gov/]"))
                .hasSize(1);
    }

    @Test
    void nobodyKeepsAnAnswerAndEveryPageMayReadIt() throws Exception {
        MockHttpServletResponse response = ask(KIDNEY);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(response.getHeader("Pragma")).isEqualTo("no-cache");
        assertThat(response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.getHeader("Link")).isEqualTo("</for-clinics#infobutton>; rel=\"describedby\"");
    }
}
