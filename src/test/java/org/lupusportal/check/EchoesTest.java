package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.finding.Finding;
import org.lupusportal.gate.LearnedClaimGate;

/** One mistake is one finding, at the place where it is mended. */
class EchoesTest {

    private static final String ARTICLE = "articles/lupus/kidneys.md";
    private static final String CLAIM = "claims/msc.yaml";
    private static final String SOURCE = "sources/deng2017.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources/deng2017.yaml     | design: randomised-trial    | design: animal             | design-cannot-support
            sources/deng2017.yaml     | design: randomised-trial    | design: review             | design-cannot-support
            articles/lupus/kidneys.md | review-by: 2027-11-22       | review-by: 2020-11-22      | review-before-evidence
            articles/lupus/kidneys.md | evidence-to: 2026-11-22     | evidence-to: 2099-11-22    | date-in-future
            claims/msc.yaml           | sources: [deng2017]         | sources: [{at: abstract}]  | missing-key
            claims/msc.yaml           | kind: efficacy              | kind: gap                  | gap-with-result
            claims/msc.yaml           | outcome: kidney remission   | outcome: kidney remision   | unknown-word
            claims/msc.yaml           | intervention: msc           | intervention: mcs          | unknown-word
            claims/msc.yaml           | msc-kidney-remission:       | MSC-Kidney-Remission:      | wrong-type
            claims/msc.yaml           | msc-kidney-remission:       | msc kidney remission:      | wrong-type
            claims/msc.yaml           | msc-kidney-remission:       | msc_kidney-_remission:     | wrong-type
            claims/msc.yaml           | msc-kidney-remission:       | mscKidneyRemission:        | wrong-type
            articles/lupus/kidneys.md | (claim:msc-kidney-remission | (claim: msc-kidney-remission | stray-notation
            articles/lupus/kidneys.md | ](claim:msc-kidney-remission | ] (claim:msc-kidney-remission | stray-notation
            articles/lupus/kidneys.md | (claim:msc-kidney-remission | (Claim:msc-kidney-remission | broken-link
            articles/lupus/kidneys.md | (claim:msc-kidney-remission | (claims:msc-kidney-remission | broken-link
            articles/lupus/kidneys.md | (claim:msc-kidney-remission | (claim:msc-kidney-remision  | unknown-claim
            articles/lupus/kidneys.md | Many people                 | Many <b>people</b>         | raw-html
            claims/msc.yaml           | sources: [deng2017]         | sources: []                | claim-without-source
            site.yaml                 | {id: lupus, name            | {name                      | missing-key
            site.yaml                 | name: Lupus Portal          | name: [                    | broken-yaml
            site.yaml                 | id: lupus, name             | id: lupsu, name            | unknown-topic
            site.yaml                 | id: msc, name               | name                       | missing-key
            site.yaml                 | languages: [en]             | languages: [en, de]        | unknown-word
            claims/msc.yaml           | caveat: Only 18             | caveat: [Only 18]  #       | wrong-type
            claims/msc.yaml           | caveat: Only 18             | caveat: {a: Only 18}  #    | wrong-type
            claims/msc.yaml           | down: {imprecision: 2}      | down:                      | wrong-type
            claims/msc.yaml           | kind: efficacy              | <<: {kind: efficacy}       | yaml-alias
            claims/msc.yaml           | people with lupus nephritis | "people \\UFFFFFFFF"        | broken-yaml
            claims/msc.yaml           | sources: [deng2017]         | sources: [deng2071]        | unknown-source
            claims/msc.yaml           | sources: [deng2017]         | sources: [nobody2020]      | unknown-source
            articles/lupus/kidneys.md | Many people                 | About 4 in 10 people [@deng2017, @x] | stray-notation
            articles/lupus/kidneys.md | Many people                 | About 4 in 10 people @deng2017       | stray-notation
            articles/lupus/kidneys.md | Many people                 | ```                        | stray-notation
            articles/lupus/kidneys.md | Many people with lupus have signs of it in their kidneys at some time. | 日本語の文章です。 | not-in-english
            sources/deng2017.yaml     | -2017-211073                | -2017-211073.              | source-without-identifier
            claims/msc.yaml           | says: In one                | words: In one              | unknown-key
            claims/msc.yaml           | caveat: Only 18             | limits: Only 18            | unknown-key
            claims/msc.yaml           | sources: [deng2017]         | evidence: [deng2017]       | unknown-key
            claims/msc.yaml           | start: high                 | start: low                 | certainty-against-design
            sources/deng2017.yaml     | title: A trial              | heading: A trial           | unknown-key
            claims/msc.yaml           | msc-kidney-remission:       | msc-remission-of-kidneys:  | unknown-claim
            articles/lupus/kidneys.md | Many people                 | About 4 in 10 people [deng2017]      | stray-notation
            articles/lupus/kidneys.md | (claim:msc-kidney-remission) | {claim:msc-kidney-remission}        | stray-notation
            articles/lupus/kidneys.md | [adding cells did not lead to more remissions] | [**  **] | claim-without-words
            articles/lupus/kidneys.md | [adding cells did not lead to more remissions] | [__ __] | claim-without-words
            claims/msc.yaml           | msc-kidney-remission:       | "Cells & kidneys":         | wrong-type
            claims/msc.yaml           | msc-kidney-remission:       | "":                        | wrong-type
            sources/deng2017.yaml     | blinded: true               | retractd: true             | unknown-key
            site.yaml                 | outcomes: [kidney remission] | outcomes: []              | wrong-type
            sign-offs.yaml            | []                          | - {article: lupus/kidneys, by: A B, role: nurse, on: 2026-11-20} | missing-key
            """)
    void oneMistakeIsOneFinding(String file, String old, String with, String rule) throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(
                        "addresses.txt",
                        "/lupus/kidneys",
                        "/lupus\n/lupus/kidneys\n/evidence/msc-kidney-remission\n/sources/deng2017")
                .replaced(file, old, with);
        assertThat(rules(content)).containsExactly(rule);
    }

    @Test
    void aSourceThatNothingEverUsedIsAMistakeOfItsOwn() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced("addresses.txt", "/lupus/kidneys", "/lupus/kidneys\n/sources/deng2017")
                .replaced(CLAIM, "sources: [deng2017]", "sources: [nobody2020]");
        String source = Files.readString(content.folder().resolve("sources/deng2017.yaml"));
        content.with(
                "sources/new2026.yaml",
                source.replace("id: deng2017", "id: new2026").replace("2017-211073", "2017-211074"));
        assertThat(rules(content)).containsExactly("unknown-source", "unused-source");
    }

    @Test
    void aGapOfAnotherKindLacksItsSourceOnly() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .with(CLAIM, """
                        msc-kidney-remission:
                          says: We found no study that measured how often kidneys were in remission.
                          kind: efficacy
                          intervention: msc
                          outcome: kidney remission
                          searched: {on: 2026-11-22, where: trial registers}
                          caveat: Not finding a study does not show that there is no effect.
                        """)
                .replaced(ARTICLE, "adding cells did not lead to more remissions", "we found no study of it");
        assertThat(rules(content)).contains("claim-without-source").doesNotContain("missing-key");
    }

    @Test
    void aGapOfAnUnknownKindLacksNoSource() throws IOException {
        SmallContent content = small().with(CLAIM, """
                        msc-kidney-remission:
                          says: We found no study that measured how often kidneys were in remission.
                          kind: gapp it is
                          intervention: msc
                          outcome: kidney remission
                          searched: {on: 2026-11-22, where: trial registers}
                          caveat: Not finding a study does not show that there is no effect.
                        """)
                .replaced(ARTICLE, "adding cells did not lead to more remissions", "we found no study of it");
        assertThat(rules(content)).containsExactly("unknown-word");
    }

    @Test
    void aWrongCountIsNotJudgedForItsWording() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(
                        CLAIM,
                        "  caveat:",
                        "  figures:\n    - {group: cells, events: 9, of: 12}\n    - {group: a dummy drip, events: 5, of: 6}\n  caveat:")
                .replaced(ARTICLE, "adding cells did not lead to more remissions", "9 of 13 people were in remission");
        assertThat(rules(content)).containsExactly("figures-differ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "# later\n"})
    void aFileInWhichNothingStandsIsOneFinding(String nothing) throws IOException {
        assertThat(rules(SmallContent.in(folder).with(CLAIM, nothing))).containsExactly("empty-file");
    }

    @Test
    void aFileOfAnotherEndingIsTheOneThatOthersLookFor() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .with("articles/lupus/skin.markdown", "Signs.")
                .withText("Read on [the skin](skin.md).");
        assertThat(rules(content)).containsExactly("unknown-file");
    }

    @Test
    void pagesOfAFolderThatIsGoneAreOneFinding() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(
                        "addresses.txt",
                        "/lupus/kidneys",
                        "/heard/a\n/heard/b\n/heard/c\n/lupus/kidneys\n/lupus/liver");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .extracting(Finding::message)
                .containsExactly(
                        "3 pages below `/heard/` that were published are gone",
                        "`/lupus/liver` was published and now leads nowhere");
    }

    @Test
    void aFigureOfAnotherSentenceStillWantsItsSource() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .withText("About 4 in 10 people have it. It was looked at in 2017 [@deng2017, @x].");
        assertThat(rules(content)).containsExactly("figure-without-source", "stray-notation");
    }

    @Test
    void countsThatCannotBeReadAreNotComparedWithWords() throws IOException {
        SmallContent content = SmallContent.in(folder)
                .replaced(CLAIM, "  caveat:", "  figures:\n    - {group: cells, events: nine, of: 12}\n  caveat:")
                .replaced(ARTICLE, "adding cells did not lead to more remissions", "9 of 12 people were in remission");
        assertThat(rules(content)).containsExactly("wrong-type");
    }

    @Test
    void oneLineEndThatOnlySomeProgramsSeeIsOneFinding() throws IOException {
        SmallContent content = SmallContent.in(folder).replaced(CLAIM, "people with lupus", "people with\rlupus");
        assertThat(rules(content)).containsExactly("windows-line-ends");
    }

    @Test
    void aBareClaimBesideWordsThatAreBoundIsFound() throws IOException {
        SmallContent content = SmallContent.in(folder).withText("Some **signs. Stem cells cure lupus.");
        assertThat(rules(content)).contains("bare-claim", "stray-notation");
    }

    @ParameterizedTest
    @CsvSource({"Lupus, unknown-file", "lupsu, unknown-topic", "sle, unknown-topic"})
    void aFolderThatWasRenamedIsOneFinding(String name, String rule) throws IOException {
        SmallContent content = SmallContent.in(folder)
                .with("articles/understanding/reading.md", article())
                .replaced(
                        "site.yaml",
                        "interventions:",
                        "  - {id: understanding, name: Reading, summary: How to read.}\ninterventions:")
                .with(
                        "images/map.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A map</title>"
                                + "<desc>A map.</desc><a href=\"/lupus/kidneys\"><text>Kidneys</text></a></svg>")
                .moved("articles/lupus", "articles/" + name);
        assertThat(rules(content)).containsExactly(rule);
    }

    @Test
    void aSourceThatCannotSupportItsClaimsIsNamedOnce() throws IOException {
        SmallContent content = SmallContent.in(folder);
        String claim = java.nio.file.Files.readString(content.folder().resolve(CLAIM));
        content.with(CLAIM, claim + "\n" + claim.replace("msc-kidney-remission", "msc-other"))
                .replaced(SOURCE, "design: randomised-trial", "design: laboratory")
                .withText("In one small trial, [adding cells did not lead to more remissions](claim:msc-other).");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "claims, Claims",
        "sources, source",
        "articles, Articles",
        "site.yaml, site.yml",
        "addresses.txt, adresses.txt"
    })
    void whatBearsAnotherNameIsNotMissedToo(String name, String other) throws IOException {
        assertThat(found(small().moved(name, other))).containsExactly("unknown-file " + other);
    }

    @Test
    void aFileOfClaimsThatIsGoneIsOneFinding() throws IOException {
        SmallContent content = small();
        Files.delete(content.folder().resolve(CLAIM));
        assertThat(found(content)).containsExactly("missing-file claims/msc.yaml");
    }

    @Test
    void groupsAreNotHeldToStudiesOfWhichOneCannotBeRead() throws IOException {
        SmallContent content = small().replaced(CLAIM, "sources: [deng2017]", "sources: [null, deng2017]")
                .replaced(CLAIM, "  caveat:", "  figures:\n    - {group: cells, events: 9, of: 30}\n  caveat:");
        assertThat(rules(content)).containsExactly("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lorem ipsum dolor sit amet.", "\"\\u200B\""})
    void whatStandsInForACaveatIsNotJudgedForItsLetters(String words) throws IOException {
        SmallContent content = small().replaced(CLAIM, "caveat: Only", "caveat: " + words + " # Only");
        assertThat(rules(content)).containsExactly("claim-without-caveat");
    }

    /** Whether a text still makes it or not. */
    @ParameterizedTest
    @CsvSource({"'(claim:msc-other)', unknown-claim", "'(claim:msc-kidney-remission)', address-lost"})
    void theSourceOfAClaimThatIsGoneIsNotMissedToo(String made, String rule) throws IOException {
        SmallContent content = small().replaced(
                        "addresses.txt",
                        "/evidence/msc-kidney",
                        "/evidence/msc-other\n/sources/other2017\n/evidence/msc-kidney")
                .withText("In one small trial, [adding cells did not lead to more remissions]" + made + ".");
        String source = Files.readString(content.folder().resolve(SOURCE));
        content.with(
                "sources/other2017.yaml",
                source.replace("id: deng2017", "id: other2017").replace("2017-211073", "2017-211074"));
        assertThat(rules(content)).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}\n", "# none yet\n{ }\n"})
    void aFileInWhichNoClaimIsLeftIsOneFinding(String nothing) throws IOException {
        assertThat(found(small().with(CLAIM, nothing))).containsExactly("empty-file claims/msc.yaml");
    }

    @Test
    void anAddressWithoutWordsIsOneFindingWhereverItStands() throws IOException {
        SmallContent content = small().withText("<https://example.org/x>\n\n- <https://example.org/y> too");
        assertThat(rules(content)).containsExactly("broken-link", "broken-link");
    }

    @Test
    void aSourceThatIsGoneIsOneFindingHoweverManyPlacesNameIt() throws IOException {
        SmallContent content = small().withText("Cells were studied [@deng2017]. It was in China [@deng2017].");
        Files.delete(content.folder().resolve(SOURCE));
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("unknown-source"))
                .satisfies(finding -> assertThat(finding.also()).hasSize(2));
    }

    @Test
    void aNameThatNothingEverHadIsAMistakeAtEachPlace() throws IOException {
        SmallContent content = small().withText("Cells were studied [@dong2017]. It was in China [@dong2017].");
        assertThat(rules(content)).containsExactly("unknown-source", "unknown-source");
    }

    @Test
    void anArticleThatIsGoneIsOneFindingWithAllThatLeadsThere() throws IOException {
        SmallContent content = small().with("articles/lupus/reading.md", article())
                .with("glossary.yaml", "- {term: kidney, definition: An organ., see: lupus/kidneys}\n");
        content.moved(ARTICLE, "articles/lupus/liver.md");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("address-lost"))
                .satisfies(finding -> assertThat(finding.also()).hasSize(3));
    }

    @Test
    void manyHeardClaimsOfOneFileAreOneFinding() throws IOException {
        SmallContent content = small().with(
                        "heard/msc.yaml",
                        "- {id: left, about: cells, heard: Cells work., verdict: overstated, answer: '[In one small trial, adding cells did not lead to more remissions](claim:msc-kidney-remission).'}\n")
                .replaced(
                        "addresses.txt",
                        "/lupus\n",
                        "/lupus\n/heard/left\n/heard/a\n/heard/b\n/heard/c\n/heard/d\n/heard/e\n");
        assertThat(found(content)).contains("address-lost addresses.txt").hasSize(1);
    }

    @Test
    void aCharacterThatBreaksADrawingIsOneFindingAtItsPlace() throws IOException {
        SmallContent content = small().with(
                        "images/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A\u0001 b</title><desc>A letter.</desc></svg>");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().text()).isEqualTo("\u0001"));
    }

    /** What cannot be read mutes what it may hold, and nothing else. */
    @Test
    void otherMistakesAreToldBesideWhatCannotBeRead() throws IOException {
        SmallContent content = small();
        String source = Files.readString(content.folder().resolve(SOURCE));
        content.with("articles/lupus/skin.md", article().replace("order: 10", "order: ten"))
                .with(
                        "sources/other2020.yaml",
                        source.replace("id: deng2017", "id: other2020").replaceAll("DOI:.*\n", ""))
                .with("sources/third2020.yaml", "id: third2020\ntype: [registration]\n")
                .replaced("site.yaml", "name: Lupus Portal", "name: [")
                .replaced("addresses.txt", "/lupus/kidneys\n", "/lupus/kidneys\n/lupus/liver\n");
        assertThat(rules(content)).contains("wrong-type", "source-without-identifier", "broken-yaml", "address-lost");
    }

    @Test
    void claimsThatAllStartAgainstTheDesignOfTheirSourceAreOneFinding() throws IOException {
        SmallContent content = small();
        String claim = Files.readString(content.folder().resolve(CLAIM));
        content.with(CLAIM, claim + "\n" + claim.replace("msc-kidney-remission", "msc-other"))
                .withText("In one small trial, [adding cells did not lead to more remissions](claim:msc-other).")
                .replaced(SOURCE, "design: randomised-trial", "design: cohort");
        assertThat(rules(content)).containsExactly("certainty-against-design");
    }

    @Test
    void aCopiedClaimIsOneFindingAtTheCopy() throws IOException {
        SmallContent content = small().replaced(
                        "site.yaml",
                        "interventions:\n",
                        "interventions:\n  - {id: cord-blood, name: Cord blood, short: Cord blood}\n");
        content.with("claims/cord-blood.yaml", Files.readString(content.folder().resolve(CLAIM)));
        assertThat(found(content)).containsExactly("duplicate-id claims/cord-blood.yaml");
    }

    @Test
    void aSiteWithoutTopicsIsOneFinding() throws IOException {
        SmallContent content = small().replaced("site.yaml", "topics:\n", "topics: []\nstart-here:\n")
                .replaced("site.yaml", "does in the body.", "does in the body., articles: [lupus/kidneys]");
        assertThat(found(content)).containsExactly("wrong-type site.yaml");
    }

    @Test
    void aReadingListNamesArticles() throws IOException {
        SmallContent content = small().replaced(
                        "site.yaml",
                        "interventions:\n",
                        "collections:\n  - {id: new, name: New, summary: For the first visit., articles: []}\ninterventions:\n");
        assertThat(found(content)).containsExactly("wrong-type site.yaml");
    }

    @Test
    void aCopiedFileIsOneFinding() throws IOException {
        SmallContent content = small();
        String claim = Files.readString(content.folder().resolve(CLAIM));
        String two = claim + "\n" + claim.replace("msc-kidney-remission", "msc-other");
        content.with(CLAIM, two)
                .with("claims/msc-old.yaml", two)
                .withText("In one small trial, [adding cells did not lead to more remissions](claim:msc-other).");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).isEqualTo("all 2 ids of this file are already taken"))
                .satisfies(finding -> assertThat(finding.at().file().path()).isEqualTo("claims/msc-old.yaml"))
                .satisfies(finding -> assertThat(finding.also()).hasSize(2));
    }

    @Test
    void aClaimThatWasRenamedIsNamedBesideTheTextsThatMissIt() throws IOException {
        SmallContent content = small().replaced(CLAIM, "msc-kidney-remission:", "msc-remission-of-kidneys:");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix())
                        .isEqualTo("give `msc-remission-of-kidneys` in content/claims/msc.yaml this name again"));
    }

    @Test
    void aCopiedArticleIsOneFindingAtTheCopy() throws IOException {
        SmallContent content =
                small().with("articles/lupus/other.md", article()).withText("There is [another page](other.md).");
        String copy = Files.readString(content.folder().resolve(ARTICLE));
        content.replaced(
                        "site.yaml",
                        "topics:\n",
                        "topics:\n  - {id: living, name: Living, summary: Days with lupus.}\n")
                .with("articles/living/a-copy.md", copy);
        assertThat(found(content)).containsExactly("duplicate-id articles/living/a-copy.md");
    }

    @Test
    void anArticleThatWasMovedOutOfItsTopicIsOneFinding() throws IOException {
        SmallContent content = small().with("articles/lupus/reading.md", article())
                .with("glossary.yaml", "- {term: kidney, definition: An organ., see: lupus/kidneys.md}\n")
                .moved(ARTICLE, "articles/misc/kidneys.md");
        assertThat(found(content)).containsExactly("unknown-topic articles/misc/kidneys.md");
    }

    @Test
    void aWordThatIsExplainedTwiceIsOneFinding() throws IOException {
        String term = "- {term: kidney, also-called: [renal organ], definition: An organ.}\n";
        assertThat(found(small().with("glossary.yaml", term + term))).containsExactly("duplicate-id glossary.yaml");
    }

    @Test
    void aSourceWhoseFileWasRenamedIsNotMissedUnderItsOldName() throws IOException {
        SmallContent content = small().moved(SOURCE, "sources/deng2018.yaml");
        assertThat(found(content)).containsExactly("source-id-differs-from-file sources/deng2018.yaml");
    }

    @Test
    void anArticleBesideTheTopicsIsTheOneThatOthersLookFor() throws IOException {
        SmallContent content = small().with("articles/lupus/reading.md", article())
                .with("glossary.yaml", "- {term: kidney, definition: An organ., see: lupus/kidneys.md}\n")
                .moved(ARTICLE, "articles/kidneys.md");
        assertThat(found(content)).containsExactly("unknown-file articles/kidneys.md");
    }

    @Test
    void evidenceOfAnArticleThatIsGoneIsNotToldToBeUnused() throws IOException {
        SmallContent content = small();
        Files.delete(content.folder().resolve(ARTICLE));
        content.with("articles/lupus/reading.md", article().replaceAll("Read on.*", "Read on."));
        assertThat(found(content)).containsExactly("address-lost addresses.txt");
    }

    @Test
    void aNewClaimThatNoTextMakesIsToldBesideAFileThatCannotBeRead() throws IOException {
        SmallContent content = small();
        String claim = Files.readString(content.folder().resolve(CLAIM));
        content.with(CLAIM, claim + "\n" + claim.replace("msc-kidney-remission", "msc-other"))
                .with("articles/lupus/reading.md", article().replace("---\ntitle", "title"));
        assertThat(found(content))
                .containsExactly("missing-fence articles/lupus/reading.md", "unused-claim claims/msc.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileInAnotherEncodingIsOneFinding(String encoding) throws IOException {
        for (String file : List.of(ARTICLE, CLAIM, SOURCE)) {
            SmallContent content = SmallContent.in(Files.createTempDirectory(folder, "content"))
                    .replaced(
                            "addresses.txt",
                            "/lupus/kidneys",
                            "/lupus\n/lupus/kidneys\n/evidence/msc-kidney-remission\n/sources/deng2017");
            Path path = content.folder().resolve(file);
            Files.write(path, Files.readString(path).getBytes(encoding));
            assertThat(content.findings(LearnedClaimGate.strict()))
                    .extracting(finding -> finding.at().file().path())
                    .containsExactly(file);
        }
    }

    @Test
    void aFolderOfDrawingsThatIsGoneIsOneFindingHoweverManyAreShown() throws IOException {
        SmallContent content =
                small().withText("![A kidney](../../images/kidney.svg)\n\n![A rash](../../images/rash.svg)");
        assertThat(content.findings(LearnedClaimGate.strict()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("missing-file"))
                .satisfies(finding -> assertThat(finding.also()).hasSize(2));
    }

    @Test
    void aHeardClaimWhoseIdCannotBeReadIsNotMissedToo() throws IOException {
        SmallContent content = small().with(
                        "heard/msc.yaml",
                        "- {id: Cells Work, about: cells, heard: Cells work., verdict: overstated, answer: '[In one small trial, adding cells did not lead to more remissions](claim:msc-kidney-remission).'}\n")
                .replaced("addresses.txt", "/lupus\n", "/lupus\n/heard/cells-work\n");
        assertThat(found(content)).containsExactly("wrong-type heard/msc.yaml");
    }

    @Test
    void wordsAreNotComparedWithMorePeopleThanWereStudied() throws IOException {
        SmallContent content = small().replaced(
                        CLAIM, "  caveat:", "  figures:\n    - {group: cells, events: 9, of: 1200}\n  caveat:")
                .replaced(
                        CLAIM,
                        "says: In one small trial, adding cells",
                        "says: In one small trial with 9 of 12 people, adding cells");
        assertThat(rules(content)).containsExactly("impossible-figures");
    }

    private SmallContent small() throws IOException {
        return SmallContent.in(folder)
                .replaced(
                        "addresses.txt",
                        "/lupus/kidneys",
                        "/lupus\n/lupus/kidneys\n/evidence/msc-kidney-remission\n/sources/deng2017");
    }

    private static List<String> found(SmallContent content) {
        return content.findings(LearnedClaimGate.strict()).stream()
                .map(finding -> finding.rule().id() + " " + finding.at().file().path())
                .toList();
    }

    private static String article() {
        return """
                ---
                title: Reading
                summary: How to read a page on lupus.
                order: 10
                evidence-to: 2026-11-22
                review-by: 2027-11-22
                key-points:
                  - Lupus can reach the kidneys.
                questions:
                  - How are my kidneys doing?
                ---

                Read on [the kidneys](../lupus/kidneys.md), or [all of it](/lupus), or [the same](/lupus/kidneys).
                """;
    }

    private static List<String> rules(SmallContent content) {
        return content.findings(LearnedClaimGate.strict()).stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "claims", "sources"})
    void aFolderThatIsNotThereIsOneMistake(String missing) throws IOException {
        SmallContent content = SmallContent.in(folder);
        Files.move(content.folder().resolve(missing), folder.resolve("away"));

        assertThat(content.findings(LearnedClaimGate.strict()))
                .extracting(finding ->
                        finding.rule().id() + " " + finding.at().file().path())
                .containsExactly("missing-file " + missing);
    }
}
