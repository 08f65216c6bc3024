package org.lupusportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.SomeEdition;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.publish.Editions;

/** The search on the real content: what it finds is judged there, and hostile words meet as much text as there is. */
class SearchIndexTest {

    private static final int DEPTH = 5;

    /** Far more than any question takes, so that only one that runs away fails on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static Edition edition;
    private static SearchIndex index;

    @BeforeAll
    static void read() {
        edition = Editions.read(Path.of("content"));
        index = SearchIndex.of(edition);
    }

    private static List<String> articles(String query) {
        return index.search(query, DEPTH).articles().hits().stream()
                .map(hit -> hit.found().path().toString())
                .toList();
    }

    private static List<String> terms(String query) {
        return index.search(query, DEPTH).terms().hits().stream()
                .map(hit -> hit.found().name())
                .toList();
    }

    @Test
    void theJudgedQueriesFindWhatTheyShould() {
        JudgedQueries judged = JudgedQueries.read();

        assertThat(judged.queries()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(SearchFigures.ndcg(judged.figures(index, edition))).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "butterfly rash, malar rash",
        "hydroxychloroquine, Plaquenil",
        "kidney inflammation from lupus, lupus nephritis",
        "HSCT risks, bone marrow transplant risks"
    })
    void layAndMedicalWordsFindTheSamePages(String one, String other) {
        assertThat(articles(one)).isNotEmpty();
        assertThat(articles(one).get(0)).isEqualTo(articles(other).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "buterfly rash, butterfly rash",
        "hydroxycloroquine, hydroxychloroquine",
        "nefritis, nephritis",
        "lupas nefritus, lupus nephritis",
        "anyfrolumab, anifrolumab"
    })
    void aSlipOfSpellingIsMendedAndSaid(String typed, String meant) {
        SearchAnswer answer = index.search(typed, DEPTH);

        assertThat(answer.didYouMean()).contains(meant);
        assertThat(answer.question()).isEqualTo(typed);
        assertThat(answer.isEmpty()).isFalse();
    }

    @Test
    void knownWordsAreNotMended() {
        assertThat(index.search("lupus nephritis", DEPTH).didYouMean()).isEmpty();
    }

    @Test
    void theStartOfAWordFindsIt() {
        assertThat(terms("hydroxychl")).first().isEqualTo("hydroxychloroquine");
        assertThat(index.suggest("butterf").get(0).text()).isEqualTo("butterfly rash");
    }

    @Test
    void suggestionsNameOnlyPagesAndWordsAndNeverWhatMakesAClaim() {
        List<String> names = Stream.concat(
                        edition.articles().stream().map(Article::title),
                        edition.terms().stream()
                                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.alsoCalled().stream())))
                .toList();

        assertThat(Stream.of("s", "st", "m", "ki", "lu", "wh")
                        .flatMap(start -> index.suggest(start).stream())
                        .map(Suggestion::text))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @Test
    void anExcerptOfAnArticleNeverHoldsTheWordsOfAClaim() {
        List<String> mentioned = edition.articles().stream()
                .flatMap(article -> Stream.concat(article.keyPoints().stream(), Stream.of(article.body())))
                .flatMap(body -> body.blocks().stream())
                .filter(block -> block.mentions().findAny().isPresent())
                .map(block -> block.words())
                .toList();

        for (JudgedQueries.Judged judged : JudgedQueries.read().queries()) {
            index.search(judged.query(), DEPTH)
                    .articles()
                    .hits()
                    .forEach(hit -> assertThat(mentioned)
                            .noneMatch(words -> words.contains(hit.excerpt().text())));
        }
    }

    @Test
    void whatWasAskedForIsMarkedAndTheTextStaysWhole() {
        Hit<Claim> hit = index.search("umbilical cord cells and lupus nephritis", DEPTH)
                .claims()
                .hits()
                .get(0);

        assertThat(hit.name().text()).isEqualTo(hit.found().says());
        assertThat(hit.name().pieces()).anyMatch(Piece::marked);
        assertThat(hit.excerpt().text()).isEqualTo(hit.found().caveat().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"do MSCs help lupus nephritis?", "is HSCT dangerous", "Does belimumab work"})
    void aQuestionOnATreatmentIsKnownForOneAndFindsClaims(String question) {
        SearchAnswer answer = index.search(question, DEPTH);

        assertThat(answer.isQuestion()).isTrue();
        assertThat(answer.claims().hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have chest pain",
                "pain in my chest",
                "seizures",
                "I can’t breathe",
                "blood in my urine",
                "chest pian",
                "I want to die",
                "I don't want to live",
                "suicidal",
                "tengo fiebre"
            })
    void aSignForWhichHelpShouldBeCalledFirstIsUrgent(String question) {
        assertThat(index.search(question, DEPTH).isUrgent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint pain", "butterfly rash", "what is lupus?", "trial", ""})
    void everydayQuestionsAreNotUrgent(String question) {
        assertThat(index.search(question, DEPTH).isUrgent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kidney", "kidneys", "lupus nephritis"})
    void whatWasSeenInPeopleGoesBeforeWhatWasSeenInAnimals(String query) {
        List<Claim> found = index.search(query, DEPTH).claims().hits().stream()
                .map(hit -> hit.found())
                .toList();

        assertThat(found.subList(0, 3))
                .noneMatch(claim -> claim instanceof Claim.Rated rated && rated.isWithoutPeople());
        assertThat(found.get(0).findCertainty().orElseThrow()).isGreaterThan(Certainty.VERY_LOW);
    }

    @ParameterizedTest
    @CsvSource({"hydroxicloroquin, hydroxychloroquine", "hydroxicloroquine, hydroxychloroquine", "belimumb, belimumab"})
    void aMisspeltNameIsTakenForOneThatTheTextsUse(String typed, String meant) {
        assertThat(index.search(typed, DEPTH).didYouMean()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lupus alcohol", "is lupus contagious", "lupus zodiac"})
    void aClaimIsNotFoundByTheWordLupusAlone(String question) {
        SearchAnswer answer = index.search(question, DEPTH);

        assertThat(answer.claims().hits()).isEmpty();
        assertThat(answer.heardClaims().hits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "saphnelo side effects, anifrolumab",
        "plaquenil safe, hydroxychloroquine",
        "benlysta kidneys, belimumab",
        "prednisone side effects, steroids",
        "prednisolone side effects, steroids"
    })
    void whoNamesATreatmentIsAnsweredOnThatOneFirst(String question, String intervention) {
        assertThat(index.search(question, DEPTH)
                        .claims()
                        .hits()
                        .get(0)
                        .found()
                        .words()
                        .intervention())
                .isEqualTo(intervention);
    }

    @ParameterizedTest
    @CsvSource({
        "moon face, treatment/steroids",
        "anaemia, stem-cells/car-t",
        "my ankles are swelling, lupus/symptoms",
        "tablets, treatment/usual-treatment",
        "Medrol, treatment/steroids",
        "breastfeeding, living/pregnancy",
        "miscarriage, living/pregnancy",
        "tired all the time, living/everyday-life"
    })
    void everydayWordsLeadToThePage(String question, String page) {
        assertThat(articles(question)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will I die from lupus",
                "is lupus fatal",
                "can lupus kill you?",
                "how long will I live",
                "life expectancy",
                "prognosis"
            })
    void whoFearsToDieIsLedToTheOutlookFirst(String question) {
        assertThat(articles(question).get(0)).isEqualTo("living/outlook");
    }

    /** Claims are on treatments: to whoever asks of none, they are no answer that should stand first. */
    @ParameterizedTest
    @ValueSource(
            strings = {"will I die from lupus", "is lupus hereditary?", "can I get pregnant?", "how long will I live?"})
    void aQuestionOnNoTreatmentIsLedToPagesFirst(String question) {
        assertThat(index.search(question, DEPTH).isQuestion()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prednisone side effects", "prednisolone side effects", "Medrol risks"})
    void aPageOnTheTreatmentThatIsAskedAboutGoesBeforePagesOnOthers(String question) {
        assertThat(articles(question).get(0)).isEqualTo("treatment/steroids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fever lupus", "kids with lupus", "is my daughter going to get lupus", "can men get lupus"})
    void whoAsksAboutNoTreatmentIsNotLedFirstToAPageOnOne(String question) {
        assertThat(articles(question).get(0)).startsWith("lupus/");
    }

    @Test
    void whereWordsLeadToSeveralTreatmentsEachSpeaksEarly() {
        assertThat(index.search("stem cells lupus", DEPTH).claims().hits().subList(0, 3))
                .extracting(hit -> hit.found().words().intervention())
                .contains("msc", "hsct");
    }

    @Test
    void whoOnlyNamesATreatmentIsToldWhatItDoesNotOnlyWhatItRisks() {
        assertThat(index.search("MSC", DEPTH).claims().hits())
                .extracting(hit -> hit.found().words().outcome())
                .contains("kidney remission");
    }

    @ParameterizedTest
    @CsvSource({
        "can I drink alcohol with lupus, drink alcohol",
        "is wine ok on methotrexate, wine",
        "CBD oil for lupus, cbd oil",
        "lupus zodiac, zodiac"
    })
    void whatNothingSpeaksOfIsNamed(String question, String missing) {
        assertThat(index.search(question, DEPTH).missing()).containsExactly(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"butterfly rash", "Plaquenil", "does imuran work?", "foamy urine"})
    void whatStandsHereByAnyOfItsNamesIsNotCalledMissing(String question) {
        assertThat(index.search(question, DEPTH).missing()).isEmpty();
    }

    @Test
    void whoIsNamedInTheBibliographyOnlyIsFoundThere() {
        SearchAnswer answer = index.search("Alchi", DEPTH);

        assertThat(answer.missing()).isEmpty();
        assertThat(answer.sources().hits()).extracting(hit -> hit.found().id()).contains("alchi2013");
    }

    /** "Gluten free" is not answered by what is free. */
    @ParameterizedTest
    @ValueSource(strings = {"gluten free", "what foods to avoid"})
    void aPhraseThatStandsNowhereIsNotAnsweredByItsWords(String question) {
        assertThat(index.search(question, DEPTH).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "celulas madre, stem-cells/what-are-stem-cells",
        "lupus y embarazo, living/pregnancy",
        "fatiga, lupus/symptoms",
        "espuma en la orina, lupus/kidneys"
    })
    void wordsOfWhoSpeaksSpanishAtHomeLeadToThePage(String question, String page) {
        assertThat(index.search(question, DEPTH).didYouMean()).isEmpty();
        assertThat(articles(question).get(0)).isEqualTo(page);
    }

    /** A short word typed to its end is one of its own, and no half of a word is a word. */
    @ParameterizedTest
    @ValueSource(strings = {"brote con lupus", "prednisone turkey", "lupus handout"})
    void aWordIsNotMendedIntoWhatItOnlyStartsOrHolds(String question) {
        assertThat(index.search(question, DEPTH).didYouMean()).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " \t\n\u0000\u0007 ",
                "title:* OR id:[* TO *] ~0.1 ^9999 && || ! ( ) { } \\",
                "lupus~2 *rash ?ash \"kidney lupus\"~1000 +a -b",
                "' OR 1=1; DROP TABLE articles; --",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\uD83E\uDD8B\uD83E\uDD8B lupus \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u202Esupul\u202C \u0627\u0644\u0630\u0626\u0628\u0629 \u05D6\u05D0\u05D1\u05EA",
                "\uD83E lone surrogate \uDD8B",
                "l\u0301\u0301\u0301\u0301upu\u0308s",
                "\u3000\u200B\uFEFF\u2060",
                "=12 >12 =0",
                "a".repeat(10_000),
                "lupus ".repeat(2_000),
                "qzx".repeat(70),
                Stream.iterate(0, i -> i + 1).limit(3_000).map(i -> "w" + i).reduce("", (a, b) -> a + " " + b),
                "(((((((((((((((((((((".repeat(400),
                "%s%n%x ${jndi:ldap://x} #{7*7} {{7*7}}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileWordsAreAnsweredSoonAndWithinBounds(String words) {
        assertTimeout(PATIENCE, () -> {
            SearchAnswer answer = index.search(words, SearchIndex.MOST_HITS + 1_000);
            assertThat(answer.question().length()).isLessThanOrEqualTo(SearchIndex.LONGEST_QUERY);
            assertThat(answer.articles().hits().size()).isLessThanOrEqualTo(SearchIndex.MOST_HITS);
            assertThat(index.suggest(words).size()).isLessThanOrEqualTo(8);
        });
    }

    @Test
    void anEmptyQuestionFindsNothing() {
        assertThat(index.search("   ", DEPTH).isEmpty()).isTrue();
        assertThat(index.suggest("")).isEmpty();
    }

    @Test
    void theSameEditionAndQuestionGiveTheSameAnswer() {
        SearchIndex again = SearchIndex.of(edition);

        assertThat(again.search("do MSCs help lupus nephritis?", DEPTH))
                .isEqualTo(index.search("do MSCs help lupus nephritis?", DEPTH));
    }

    @Test
    void aTurkishMachineFindsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SearchIndex.of(edition).search("DISEASE ACTIVITY IN LUPUS", DEPTH))
                    .isEqualTo(index.search("DISEASE ACTIVITY IN LUPUS", DEPTH));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSmallEditionIsSearchedToo() {
        SearchIndex small = SearchIndex.of(SomeEdition.withCodes());

        assertThat(small.search("kidneys", DEPTH)
                        .articles()
                        .hits()
                        .get(0)
                        .found()
                        .title())
                .isEqualTo("Lupus and your kidneys");
        assertThat(small.search("nothing of the sort", DEPTH).claims().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "is this site private do you track me, /about/privacy",
        "who wrote this website, /about",
        "screen reader accessibility, /about/accessibility",
        "print a handout, /handout",
        "compare treatments, /compare"
    })
    void whoAsksForAPageOnTheSiteItselfFindsItAndIsToldOfNothingMissing(String query, String path) {
        SearchAnswer answer = index.search(query, DEPTH);

        assertThat(answer.sitePages().hits().get(0).found().path()).isEqualTo(path);
        assertThat(answer.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"how much money is a transplant", "what medicines are there for lupus", "steroids in private"})
    void aQuestionThatSaysMoreIsForNoPageOnTheSite(String query) {
        assertThat(index.search(query, DEPTH).sitePages().isEmpty()).isTrue();
    }

    @Test
    void whatStandsOnAPageOnTheSiteOnlyIsMissingWhereThatPageIsNotFound() {
        assertThat(index.search("steroids in private", DEPTH).missing()).containsExactly("private");
    }

    @Test
    void lettersThatSayNothingAreNotTakenForAShortWord() {
        assertThat(index.search("zzzzqqq", DEPTH).didYouMean()).isEmpty();
    }

    @Test
    void aValueBesideWhatIsAskedForIsNotAskedForItself() {
        assertThat(articles("what does C3 of 45 mean").get(0))
                .isEqualTo(articles("what does C3 mean").get(0));
    }

    @Test
    void whatWordsLeadOnToCountsInFullWhereNothingHoldsTheWords() {
        assertThat(articles("humira")).first().isEqualTo("lupus/drug-induced-lupus");
    }

    @Test
    void aSafetyClaimIsFoundAsASideEffectThoughItDoesNotSaySo() {
        assertThat(index.search("Saphnelo side effects", DEPTH)
                        .claims()
                        .hits()
                        .get(0)
                        .found()
                        .id())
                .hasToString("anifrolumab-shingles");
    }
}
