package org.lupusportal.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeEdition;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Entry;

class InfobuttonTest {

    private static final Catalog CATALOG = Catalog.of(SomeEdition.withCodes());
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Infobutton INFOBUTTON = new Infobutton(URI.create("https://lupus.example"), NOON);
    private static final String KIDNEY = "mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90";

    private static InfobuttonAnswer answer(String query, String... accepted) {
        return INFOBUTTON.answer(query, List.of(accepted), CATALOG);
    }

    private static KnowledgeFeed feed(String query) {
        InfobuttonAnswer answer = answer(query);
        assertThat(answer).isInstanceOf(InfobuttonAnswer.Found.class);
        return ((InfobuttonAnswer.Found) answer).feed();
    }

    private static List<String> paths(String query) {
        return feed(query).entries().stream().map(Entry::path).toList();
    }

    private static Refusal refusal(String query) {
        InfobuttonAnswer answer = answer(query);
        assertThat(answer).isInstanceOf(InfobuttonAnswer.Refused.class);
        return ((InfobuttonAnswer.Refused) answer).refusal();
    }

    private static String coded(String code, String system) {
        return "mainSearchCriteria.v.c=" + code + "&mainSearchCriteria.v.cs=" + system;
    }

    @ParameterizedTest
    @CsvSource({
        "M32.14, 2.16.840.1.113883.6.90, /lupus/kidneys",
        "m3214, ICD-10-CM, /lupus/kidneys",
        "M32.11, http://hl7.org/fhir/sid/icd-10-cm, /lupus/what-is-lupus",
        "M32, 2.16.840.1.113883.6.3, /lupus/what-is-lupus",
        "M32.0, 2.16.840.1.113883.6.90, /lupus/drug-induced-lupus",
        "710.0, 2.16.840.1.113883.6.103, /lupus/what-is-lupus",
        "55464009, 2.16.840.1.113883.6.96, /lupus/what-is-lupus",
        "68815009, http://snomed.info/sct, /lupus/kidneys",
        "309762007, 2.16.840.1.113883.6.96, /lupus/what-is-lupus",
        "D008181, 2.16.840.1.113883.6.177, /lupus/kidneys",
        "D033581, 2.16.840.1.113883.6.177, /stem-cells/msc",
        "5130-0, http://loinc.org, /lupus/diagnosis",
        "5521, 2.16.840.1.113883.6.88, /treatment/hydroxychloroquine",
        "310-751-39, 2.16.840.1.113883.6.69, /treatment/hydroxychloroquine",
        "00310075139, urn:oid:2.16.840.1.113883.6.69, /treatment/hydroxychloroquine",
    })
    void aCodeLeadsToItsArticle(String code, String system, String path) {
        assertThat(paths(coded(code, system))).first().isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "L93.0, 2.16.840.1.113883.6.90",
        "E11.9, 2.16.840.1.113883.6.90",
        "M33.1, 2.16.840.1.113883.6.90",
        "710.1, 2.16.840.1.113883.6.103",
        "710, 2.16.840.1.113883.6.103",
        "250.33, 2.16.840.1.113883.6.103",
        "41381004, 2.16.840.1.113883.6.96",
        "R00.2, 2.16.840.1.113883.6.177",
        "M32.9, 2.16.840.1.113883.6.96",
        "32968, 2.16.840.1.113883.6.88",
        "637188, 2.16.840.1.113883.6.88",
        "3187-2, 2.16.840.1.113883.6.1",
        "2093-3, 2.16.840.1.113883.6.1",
        "99999-9999-99, 2.16.840.1.113883.6.69",
    })
    void anythingElseIsAnsweredWithNothingAndNotWithAGuess(String code, String system) {
        KnowledgeFeed feed = feed(coded(code, system));

        assertThat(feed.entries()).isEmpty();
        assertThat(feed.subtitle()).startsWith("Nothing found for ");
        assertThat(feed.links()).extracting(KnowledgeFeed.Link::rel).contains("related");
    }

    @Test
    void theMostParticularArticleComesFirstAndTheCategoryCoversWhatLiesBelowIt() {
        assertThat(paths(KIDNEY)).containsExactly("/lupus/kidneys", "/treatment/usual-treatment");
        assertThat(paths(coded("M32", "ICD10CM"))).contains("/lupus/kidneys", "/lupus/drug-induced-lupus");
        assertThat(paths(coded("M32.9", "ICD10CM"))).doesNotContain("/lupus/kidneys");
    }

    @Test
    void namesComeInAnyCaseAndOrder() {
        assertThat(
                        paths(
                                "MAINSEARCHCRITERIA.V.CS=2.16.840.1.113883.6.90&&taskcontext.c.c=&mainsearchcriteria.V.c=M32.14"))
                .isEqualTo(paths(KIDNEY));
    }

    @Test
    void deprecatedNamesAreReadAndThePresentOnesWin() {
        String old = "mainSearchCriteria.c.c=M32.0&mainSearchCriteria.c.cs=2.16.840.1.113883.6.90";

        assertThat(paths(old)).first().isEqualTo("/lupus/drug-induced-lupus");
        assertThat(paths(old + "&" + KIDNEY)).isEqualTo(paths(KIDNEY));
    }

    @ParameterizedTest
    @CsvSource({"'',1", "0,1", "1,2"})
    void severalCriteriaAreNumberedAndJoined(String first, String second) {
        String query = "mainSearchCriteria.v.c" + first + "=5521&mainSearchCriteria.v.cs" + first + "=RXNORM"
                + "&mainSearchCriteria.v.c" + second + "=M32.9&mainSearchCriteria.v.cs" + second + "=ICD10CM";

        assertThat(paths(query)).first().as("the one that answers both").isEqualTo("/treatment/hydroxychloroquine");
        assertThat(paths(query)).contains("/lupus/symptoms");
    }

    @ParameterizedTest
    @CsvSource({
        "68815009, https://snomed.info/sct",
        "68815009, http://snomed.info/sct/731000124108",
        "5130-0, https://loinc.org",
        "M32.14, https://hl7.org/fhir/sid/icd-10-cm/",
    })
    void aSystemMayBeCalledByASecureAddressOrByItsEdition(String code, String system) {
        assertThat(paths(coded(code, system))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"biopsy, /lupus/kidneys", "biopsy test, /lupus/kidneys", "kidney biopsy result, /lupus/kidneys"})
    void aTestMayBeCalledATest(String words, String path) {
        assertThat(paths("mainSearchCriteria.v.ot=" + words.replace(' ', '+'))).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "subTopic.v.c=Q000009, adverse effects",
        "subTopic.v.c=q000628, therapy",
        "subTopic.v.c=Q000175, Diagnosis",
    })
    void aSubtopicIsKnownByItsNameToo(String coded, String name) {
        String lupus = coded("M32.9", "ICD10CM");

        assertThat(paths(lupus + "&subTopic.v.dn=" + name.replace(' ', '+')))
                .isEqualTo(paths(lupus + "&" + coded))
                .isEqualTo(paths(lupus + "&subTopic.v.ot=" + name.replace(' ', '+')));
    }

    @Test
    void observationsThatAreAbsentAreNothingToLookFor() {
        KnowledgeFeed feed = feed("observation.v.c=M32.14&observation.v.cs=ICD10CM&observation.valueNegationInd=true");

        assertThat(feed.entries()).isEmpty();
        assertThat(feed.subtitle())
                .isEqualTo("Nothing to look for: each observation that was sent is said to be absent or unknown.");
    }

    @Test
    void anAgeBetweenTwoGroupsIsGivenBackAsBothAndTheAnswersOwnLinkAsksTheSame() {
        KnowledgeFeed feed = feed(KIDNEY + "&age.v.v=21&age.v.u=a");
        String again = feed.links().get(0).href();

        assertThat(again).contains("ageGroup.v.c=D055815", "ageGroup.v.c1=D000328");
        assertThat(feed(again.substring(again.indexOf('?') + 1)).categories()).isEqualTo(feed.categories());
    }

    @Test
    void whatIsMoreThanAQuestionIsCutAndTold() {
        StringBuilder query = new StringBuilder("explain=true");
        for (int i = 1; i <= 12; i++) {
            query.append("&mainSearchCriteria.v.ot").append(i).append("=word").append(i);
        }

        assertThat(feed(query.toString()).understood())
                .anySatisfy(one -> assertThat(one.meaning()).isEqualTo("only the first 10 are looked at"));
    }

    @Test
    void theCodeWinsOverItsName() {
        assertThat(paths(KIDNEY + "&mainSearchCriteria.v.dn=Hydroxychloroquine"))
                .isEqualTo(paths(KIDNEY));
        assertThat(paths(coded("E11.9", "ICD10CM") + "&mainSearchCriteria.v.dn=lupus"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.16.840.1.113883.69.0",
        "2.16.840.1.11388.3.6.90",
        "21684011138836.90",
        "216840111388369 0",
        "2.16.840.1.113883.6.90.",
        "urn:oid:2.16.840.1.113883.69.0",
        "urn:oid:2.16.840.1.11388.3.6.90",
        "http://hl7.org/fhir/sidicd-10-cm",
        "http://hl7.org/fhir/sid/icd10cm",
    })
    void aSystemThatOnlyLooksLikeOneOfOursIsAnother(String system) {
        assertThat(paths(coded("M32.14", system.replace(' ', '+')))).isEmpty();
    }

    @Test
    void whatNamesSomethingElseThanTheCodeIsNotGivenBack() {
        String medicine = coded("5521", "RXNORM") + "&mainSearchCriteria.v.dn=";

        assertThat(schemes(medicine + "lupus+nephritis")).doesNotContain("mainSearchCriteria.v.dn");
        assertThat(schemes(medicine + "Plaquenil+200+MG+Oral+Tablet")).contains("mainSearchCriteria.v.dn");
        assertThat(schemes(coded("E11.9", "ICD10CM") + "&mainSearchCriteria.v.dn=lupus"))
                .doesNotContain("mainSearchCriteria.v.dn");
    }

    private static List<String> schemes(String query) {
        return feed(query).categories().stream().map(Category::scheme).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "taskContext.c.c=PROBLISTREV, true",
        "taskContext.c.c=medlistrev, true",
        "taskContext.c.c=BOGUS, false",
        "subTopic.v.c=Q000628, true",
        "subTopic.v.c=Q000628&subTopic.v.cs=2.16.840.1.113883.6.177, true",
        "subTopic.v.c=Q000628&subTopic.v.cs=2.16.840.1.113883.6.96, false",
        "subTopic.v.c=Q000628&subTopic.v.cs=1.2.3, false",
        "subTopic.v.c=47965005&subTopic.v.cs=2.16.840.1.113883.6.96, true",
        "subTopic.v.c=47965005&subTopic.v.cs=2.16.840.1.113883.6.177, false",
    })
    void onlyWhatIsUnderstoodIsGivenBack(String context, boolean understood) {
        String scheme = context.substring(0, context.indexOf('='));

        assertThat(schemes(KIDNEY + "&" + context).contains(scheme)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "mainSearchCriteria.c.c=M32.0&mainSearchCriteria.v.cs=ICD10CM, /lupus/drug-induced-lupus",
        "mainSearchCriteria.v.c=M32.0&mainSearchCriteria.c.cs=ICD10CM, /lupus/drug-induced-lupus",
        "mainSearchCriteria.c.c=M32.0&mainSearchCriteria.c.cs=ICD10CM&mainSearchCriteria.v.dn=Lupus+nephritis, /lupus/drug-induced-lupus",
        "mainSearchCriteria.c.c=M32.0&mainSearchCriteria.c.cs=RXNORM&mainSearchCriteria.v.cs=ICD10CM, /lupus/drug-induced-lupus",
    })
    void twoSpellingsAreTwoHalvesUnlessBothHoldACode(String query, String path) {
        assertThat(paths(query)).first().isEqualTo(path);
    }

    @Test
    void nothingOfADeprecatedSpellingIsMixedIntoAnotherCode() {
        assertThat(refusal("mainSearchCriteria.c.c=M32.0&mainSearchCriteria.c.cs=ICD10CM&mainSearchCriteria.v.c=M32.14")
                        .parameter())
                .isEqualTo("mainSearchCriteria.v.cs");
    }

    @ParameterizedTest
    @CsvSource({
        "observation.c.c=5130-0, observation.c.cs",
        "observation.v.c=5521, observation.v.cs",
        "observation.v.c=5521&observation.v.v=3, observation.v.cs",
    })
    void anObservedCodeWithoutItsSystemAndWithoutWordsIsRefused(String query, String parameter) {
        Refusal refusal = refusal(query);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.parameter()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observation.v.v=300&observation.v.u=mg",
                "observation.c.c=1&observation.c.cs=1.2.3",
                "subTopic.v.c=404204005&subTopic.v.cs=2.16.840.1.113883.6.96&observation.v.c=5521&observation.v.c1=1256",
            })
    void observationsThatCannotBeLookedUpAreNotSaidToBeAbsent(String query) {
        KnowledgeFeed feed = feed(query);

        assertThat(feed.entries()).isEmpty();
        assertThat(feed.subtitle())
                .startsWith("Nothing to look for: no observation")
                .doesNotContain("absent");
    }

    @Test
    void anObservationIsLookedForByItsNameWhereNothingElseIsThere() {
        assertThat(paths("observation.c.c=5130-0&observation.c.dn=Anti-dsDNA+antibody"))
                .containsExactly("/lupus/diagnosis");
    }

    @Test
    void aQuestionInALanguageThatIsNotThereStaysTheSameQuestion() {
        KnowledgeFeed feed = feed(KIDNEY + "&informationRecipient.languageCode.c=es");
        String again = feed.links().get(0).href();

        assertThat(again).contains("informationRecipient.languageCode.c=es");
        assertThat(feed(again.substring(again.indexOf('?') + 1)))
                .extracting(KnowledgeFeed::id, KnowledgeFeed::subtitle)
                .containsExactly(feed.id(), feed.subtitle());
        assertThat(feed(KIDNEY + "&informationRecipient.languageCode.c=Jane+Roe")
                        .links()
                        .get(0)
                        .href())
                .contains("informationRecipient.languageCode.c=und")
                .doesNotContain("Roe");
    }

    @Test
    void theSkinDiseaseIsNotSaidToBeOutsideOfLupus() {
        assertThat(feed(coded("L93", "ICD10CM")).subtitle())
                .contains("(Lupus erythematosus)", "covers only systemic lupus erythematosus (SLE)");
    }

    @Test
    void theNameOfAMedicineHelpsWhereItsCodeIsNotKnown() {
        String tablet = "&mainSearchCriteria.v.dn=Hydroxychloroquine+Sulfate+200+MG+Oral+Tablet";

        assertThat(paths(coded("979092", "RXNORM") + tablet)).containsExactly("/treatment/hydroxychloroquine");
        assertThat(paths(coded("1", "RXNORM") + "&mainSearchCriteria.v.dn=Chantix+0.5+MG+Oral+Tablet"))
                .isEmpty();
    }

    @Test
    void wordsAreLookedForWhereThereIsNoCodeThatCanBeRead() {
        assertThat(paths("mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.dn=lupus+nephritis"))
                .containsExactly("/lupus/kidneys");
        assertThat(paths(coded("local-7", "1.2.3.4") + "&mainSearchCriteria.v.ot=Plaquenil"))
                .containsExactly("/treatment/hydroxychloroquine");
    }

    @ParameterizedTest
    @CsvSource({
        "lupus+nephritis, /lupus/kidneys",
        "LUPUS%20NEPHRITIS, /lupus/kidneys",
        "Glomerular+disease+in+systemic+lupus+erythematosus, /lupus/kidneys",
        "Glomerular+disease+in+SLE+(disorder), /lupus/kidneys",
        "history+of+systemic+lupus+erythematosus, /lupus/what-is-lupus",
        "SLE, /lupus/what-is-lupus",
        "mesenchymal+stem+cell, /stem-cells/msc",
        "drug-induced+lupus, /lupus/drug-induced-lupus",
        "kidney+biopsy, /lupus/kidneys",
        "damage, /lupus/symptoms",
    })
    void wordsLeadToTheArticleThatTheyName(String words, String path) {
        assertThat(paths("mainSearchCriteria.v.ot=" + words)).first().isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dengue",
                "lupus+vulgaris",
                "Liver+biopsy",
                "kidney+damage+due+to+diabetes",
                "%3F%3F",
                "hydroxy",
                "the",
                "not",
                "you",
                "and",
                "a",
                "%7B%7B7*7%7D%7D",
                "'+OR+1=1",
                "1",
                "what+is+the",
                "rheumatoid+arthritis"
            })
    void wordsThatMeanSomethingElseLeadNowhere(String words) {
        assertThat(paths("mainSearchCriteria.v.ot=" + words)).isEmpty();
    }

    @Test
    void whoAsksForLupusNephritisIsNotAnsweredWithLupus() {
        assertThat(paths("mainSearchCriteria.v.ot=lupus+nephritis")).doesNotContain("/lupus/what-is-lupus");
    }

    @Test
    void taskSubtopicAndPatientChangeTheOrderAndNeverTheSet() {
        String general = coded("M32.9", "ICD10CM");
        List<String> plain = paths(general);

        List<String> tests = paths(general + "&taskContext.c.c=LABRREV");
        List<String> therapy = paths(general + "&subTopic.v.c=Q000628&subTopic.v.cs=2.16.840.1.113883.6.177");
        List<String> medicines = paths(general + "&taskContext.c.c=mlrev");
        List<String> man = paths(general + "&patientPerson.administrativeGenderCode.c=M");

        assertThat(plain).first().isEqualTo("/lupus/what-is-lupus");
        assertThat(tests).first().isEqualTo("/lupus/diagnosis");
        assertThat(therapy.get(0)).startsWith("/treatment/");
        assertThat(medicines.get(0)).isEqualTo("/treatment/hydroxychloroquine");
        assertThat(man).last().isEqualTo("/treatment/pregnancy");
        assertThat(List.of(tests, therapy, medicines, man))
                .allSatisfy(other -> assertThat(other).containsExactlyInAnyOrderElementsOf(plain));
    }

    @Test
    void unknownTasksRolesAndNamesAreNoError() {
        assertThat(paths(KIDNEY + "&taskContext.c.c=MEDLISTREV&informationRecipient=XYZ&what=ever&encounter.c.c=AMB"))
                .isEqualTo(paths(KIDNEY));
    }

    @Test
    void aClinicianIsLedOnToTheEvidence() {
        Entry forPatient = feed(KIDNEY).entries().get(0);
        Entry forClinician =
                feed(KIDNEY + "&informationRecipient=PROV").entries().get(0);

        assertThat(forPatient.links()).noneMatch(link -> link.href().contains("/evidence/"));
        assertThat(forClinician.links())
                .anyMatch(link -> link.href().equals("https://lupus.example/evidence/msc-remission"));
    }

    @Test
    void theAnswerGivesBackWhatCountedAndNothingElse() {
        KnowledgeFeed feed = feed(KIDNEY
                + "&mainSearchCriteria.v.dn=Nephritis&age.v.v=93&age.v.u=a&locationOfInterest.addr.ZIP=02138"
                + "&performer=PROV&holder.assignedEntity.n=secret&taskContext.c.c=PROBLISTREV&unknown=thing"
                + "&knowledgeRequestNotification.id.root=0c0f5b0e-6d0e-4a39-8f3e-7b1d3c1f5a10");

        assertThat(feed.categories())
                .startsWith(
                        new Category("mainSearchCriteria.v.c", "M32.14"),
                        new Category("mainSearchCriteria.v.cs", "2.16.840.1.113883.6.90"),
                        new Category("mainSearchCriteria.v.dn", "Nephritis"))
                .contains(
                        new Category("taskContext.c.c", "PROBLISTREV"),
                        new Category("informationRecipient", "PAT"),
                        new Category("informationRecipient.languageCode.c", "en"),
                        new Category("ageGroup.v.c", "D000369"),
                        new Category("performer", "PROV"),
                        new Category("knowledgeRequestNotification.id.root", "0c0f5b0e-6d0e-4a39-8f3e-7b1d3c1f5a10"));
        assertThat(feed.toString()).doesNotContain("02138", "secret", "thing", "=93", "term=93");
    }

    @ParameterizedTest
    @CsvSource({
        "24,a,D055815+D000328",
        "56,a,D008875",
        "70,,D000368",
        "95,a,D000369",
        "3,mo,D007223",
        "10,d,D007231",
        "200,a,''",
        "old,a,''"
    })
    void anAgeBecomesItsGroups(String value, String unit, String groups) {
        KnowledgeFeed feed = feed(KIDNEY + "&age.v.v=" + value + (unit == null ? "" : "&age.v.u=" + unit));

        assertThat(feed.categories().stream()
                        .filter(c -> c.scheme().equals("ageGroup.v.c"))
                        .map(Category::term))
                .containsExactlyElementsOf(groups.isEmpty() ? List.of() : List.of(groups.split("\\+")));
    }

    @Test
    void aLanguageThatIsNotThereIsNeverClaimed() {
        KnowledgeFeed feed = feed(KIDNEY + "&informationRecipient.languageCode.c=es");

        assertThat(feed.language()).isEqualTo("en");
        assertThat(feed.entries()).allMatch(entry -> entry.language().equals("en"));
        assertThat(feed.subtitle()).contains("language asked for is not available");
        assertThat(feed.categories()).noneMatch(c -> c.scheme().contains("languageCode"));
        assertThat(feed(KIDNEY + "&informationRecipient.languageCode.c=en-US").categories())
                .contains(new Category("informationRecipient.languageCode.c", "en-US"));
    }

    @Test
    void observationsStandInForAMissingQuestion() {
        String interactions = "subTopic.v.c=404204005&subTopic.v.cs=2.16.840.1.113883.6.96";

        assertThat(paths(interactions
                        + "&observation.v.c=5521&observation.v.cs=2.16.840.1.113883.6.88&observation.v.c1=1256"
                        + "&observation.v.cs1=2.16.840.1.113883.6.88"))
                .containsExactlyInAnyOrder("/treatment/hydroxychloroquine", "/treatment/usual-treatment");
        assertThat(paths(interactions + "&observation.v.c=32968&observation.v.cs=2.16.840.1.113883.6.88"))
                .isEmpty();
        assertThat(paths("observation.v.c=5521&observation.v.cs=RXNORM&observation.valueNegationInd=true"))
                .isEmpty();
    }

    @Test
    void eachKeyPointCarriesCertaintyCaveatAndSource() {
        Entry entry = feed(KIDNEY).entries().get(0);

        assertThat(entry.summaryHtml())
                .contains("The one blinded trial found no added benefit")
                .contains("Low certainty: the true effect may be quite different.")
                .contains("Caveat: Only 18 people took part &amp; the trial stopped early.")
                .contains("<a href=\"https://lupus.example/sources/deng2017\">Deng 2017</a>")
                .contains("randomized trial, blinded, 18 people")
                .contains(PlainSummary.GENERAL_CAVEAT);
        assertThat(entry.citations()).hasSize(1).first().asString().contains("10.1136/annrheumdis-2017-211073");
        assertThat(entry.provenance())
                .isEqualTo("Evidence looked for up to November 22, 2026; last changed on November 22, 2026."
                        + " Not yet reviewed by a clinician.");
    }

    @Test
    void theStandardsPlaceForStrengthIsFilled() {
        Entry entry = feed(coded("D045164", "MESH")).entries().get(0);

        assertThat(entry.categories())
                .contains(
                        new Category("strengthOfRecommedation", "none"), new Category("strengthOfRecommedation", "low"))
                .contains(new Category("relevanceScore", "1.00"));
    }

    @Test
    void idsAreTheSameInEveryAnswer() {
        KnowledgeFeed once = feed(KIDNEY);
        KnowledgeFeed again = feed(KIDNEY + "&age.v.u=a");

        assertThat(once.id()).startsWith("urn:uuid:").isEqualTo(again.id());
        assertThat(once.entries().get(0).id()).isEqualTo("tag:lupus.example,2026-11-22:/lupus/kidneys");
        assertThat(feed(coded("M32.15", "ICD10CM")).entries().get(0).id())
                .isEqualTo(once.entries().get(0).id());
        assertThat(feed(coded("M32.15", "ICD10CM")).id()).isNotEqualTo(once.id());
    }

    @Test
    void anAnswerCanExplainItself() {
        KnowledgeFeed feed = feed(KIDNEY + "&explain=true&holder.assignedEntity.n=secret&xyz=1");

        assertThat(feed.understood())
                .anySatisfy(one -> {
                    assertThat(one.parameter()).isEqualTo("mainSearchCriteria.v.c");
                    assertThat(one.meaning()).contains("Glomerular disease");
                    assertThat(one.used()).isTrue();
                })
                .anySatisfy(one -> assertThat(one.meaning()).contains("1 parameter that is not known"))
                .anySatisfy(one -> {
                    assertThat(one.parameter()).isEqualTo("holder");
                    assertThat(one.value()).isEmpty();
                });
        assertThat(feed.understood().toString()).doesNotContain("secret");
        assertThat(feed(KIDNEY).understood()).isEmpty();
    }

    @Test
    void aRequestThatAsksForNothingIsRefusedAndShownARightOne() {
        Refusal refusal = refusal("taskContext.c.c=PROBLISTREV&mainSearchCriteria.v.c=");

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.parameter()).isEqualTo("mainSearchCriteria.v.c");
        assertThat(paths(refusal.example())).isNotEmpty();
    }

    @Test
    void aCodeOfNoSystemIsRefused() {
        assertThat(refusal("mainSearchCriteria.v.c=M32.14").parameter()).isEqualTo("mainSearchCriteria.v.cs");
    }

    @Test
    void theSameCodeTwiceIsRefusedAndOtherNamesTwiceAreNot() {
        assertThat(refusal(KIDNEY + "&mainSearchCriteria.v.c=M32.0").status()).isEqualTo(400);
        assertThat(paths("mainSearchCriteria.v.ot=lupus+nephritis&mainSearchCriteria.v.ot=dengue"))
                .containsExactly("/lupus/kidneys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%ff%fe"})
    void brokenEscapesAreRefused(String broken) {
        assertThat(refusal("mainsearchcriteria.v.ot=" + broken))
                .extracting(Refusal::status, Refusal::parameter)
                .containsExactly(400, "mainSearchCriteria.v.ot");
        assertThat(refusal(KIDNEY + "&foo=" + broken).parameter()).isEqualTo("foo");
        assertThat(refusal(KIDNEY + "&Jane+Roe=" + broken).parameter()).isEmpty();
        assertThat(refusal(KIDNEY + "&" + broken).parameter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mainSearchCriteria.v.c=M32.0",
                "mainSearchCriteria.v.dn=LONG",
                "foo=%zz",
                "foo=%ff",
                "%",
                "callback=a"
            })
    void whateverIsWrongTheErrorComesInTheFormAskedFor(String wrong) {
        String sent = wrong.replace("LONG", "a".repeat(301));
        String other = "&mainSearchCriteria.v.c=again";
        for (AnswerForm form : AnswerForm.values()) {
            String asked = "knowledgeResponseType=" + form.mediaType().replace("+", "%2B");
            InfobuttonAnswer before = answer(KIDNEY + "&" + asked + "&" + sent + other);
            InfobuttonAnswer behind = answer(sent + "&" + KIDNEY + other + "&" + asked + "&callback=take");

            assertThat(before.status()).isEqualTo(400);
            assertThat(before.form()).isEqualTo(form);
            assertThat(behind.status()).isEqualTo(400);
            assertThat(behind.form()).isEqualTo(form);
            assertThat(before.callback().isPresent()).isEqualTo(form == AnswerForm.JSONP);
        }
    }

    @Test
    void lengthsAreBounded() {
        assertThat(refusal("mainSearchCriteria.v.ot=" + "a".repeat(301)).parameter())
                .isEqualTo("mainSearchCriteria.v.ot");
        assertThat(refusal("x=1&".repeat(201)).status()).isEqualTo(400);
        assertThat(paths(KIDNEY + "&unknown=" + "a".repeat(5000))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, XML",
        "application/json, JSON",
        "APPLICATION/JSON;charset=utf-8, JSON",
        "application/javascript, JSONP",
        "text/html, HTML",
        "application/atom+xml, ATOM",
        "application/atom%2Bxml, ATOM"
    })
    void theFormIsTheOneNamed(String named, AnswerForm form) {
        assertThat(answer(KIDNEY + "&knowledgeResponseType=" + named, "text/html")
                        .form())
                .isEqualTo(form);
    }

    @Test
    void withoutANamedFormTheHeaderDecidesAndXmlIsLast() {
        assertThat(answer(KIDNEY, "application/json").form()).isEqualTo(AnswerForm.JSON);
        assertThat(answer(KIDNEY, "text/html", "application/xml", "*/*").form()).isEqualTo(AnswerForm.HTML);
        assertThat(answer(KIDNEY, "*/*").form()).isEqualTo(AnswerForm.XML);
        assertThat(answer(KIDNEY, "application/javascript").form()).isEqualTo(AnswerForm.XML);
        assertThat(answer(KIDNEY).form()).isEqualTo(AnswerForm.XML);
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThat(refusal(KIDNEY + "&knowledgeResponseType=bogus-mime-type").status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert(1)", "a-b", "1a", "a%3Cb", "a;b", "%22", ".a"})
    void aCallbackThatIsNoNameIsRefused(String callback) {
        Refusal refusal = refusal(KIDNEY + "&knowledgeResponseType=application/javascript&callback=" + callback);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.parameter()).isEqualTo("callback");
    }

    @Test
    void aCallbackHasADefaultAndCountsOnlyForScripts() {
        String script = KIDNEY + "&knowledgeResponseType=application/javascript";

        assertThat(answer(script).callback()).contains("callback");
        assertThat(answer(script + "&callback=$.my_fn2").callback()).contains("$.my_fn2");
        assertThat(answer(KIDNEY + "&callback=alert(1)").status()).isEqualTo(200);
    }

    @Test
    void errorsNeverRepeatWhatWasSent() {
        assertThat(refusal("mainSearchCriteria.v.c=Jane+Roe+1970").message()).doesNotContain("Jane", "1970");
    }
}
