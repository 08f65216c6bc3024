package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.Fingerprint;
import org.lupusportal.evidence.Caveat;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimWords;

class SheetsTest {

    private static Sheets sheets(Edition edition) {
        return SomeShelf.pages().sheets(edition, SomeShelf.DAY);
    }

    private static final Sheets SHEETS = sheets(SomeShelf.edition());

    private static SheetView sheet(Set<String> sections, Medium medium) {
        return SHEETS.sheet(
                List.of(
                        new SheetPart(SomeShelf.SYMPTOMS, sections, false, true),
                        new SheetPart(SomeShelf.MSC, Set.of(), false, true)),
                List.of(),
                medium);
    }

    @Test
    void onlyTheChosenSectionsAreSet() {
        String body = sheet(Set.of("skin"), Medium.PAPER).articles().get(0).body();

        assertThat(body).contains("The skin can itch").doesNotContain("joints").doesNotContain("rash");
    }

    @Test
    void onPaperALinkTellsItsWholeAddress() {
        String body = sheet(Set.of(), Medium.PAPER).articles().get(0).body();

        assertThat(Jsoup.parse(body).selectFirst("a").attr("href")).isEqualTo("https://lupus.example/stem-cells/msc");
    }

    @Test
    void everyClaimStandsWithItsNoteOnPaperToo() {
        Document paper =
                Jsoup.parse(sheet(Set.of(), Medium.PAPER).articles().get(1).body());

        assertThat(paper.select("[data-claim]")).isNotEmpty().allSatisfy(claim -> {
            var note = paper.getElementById(claim.attr("aria-describedby"));
            assertThat(note.attr("data-certainty")).isEqualTo("low");
            assertThat(note.select("[data-caveat]").text()).contains("Only 18 people");
            assertThat(note.text()).contains("[1]");
            assertThat(note.select("[data-source]").attr("href")).isEqualTo("https://lupus.example/sources/deng2017");
        });
    }

    /** Copied or read aloud, “100” with a raised 1 behind it is “1001”. */
    @Test
    void aReferenceOnPaperCannotBeTakenForDigitsOfANumber() {
        Document paper =
                Jsoup.parse(sheet(Set.of(), Medium.PAPER).articles().get(1).body());
        Document screen =
                Jsoup.parse(sheet(Set.of(), Medium.SCREEN).articles().get(1).body());

        assertThat(paper.select(".citation").eachText()).isNotEmpty().containsOnly("[1]");
        assertThat(screen.select(".citation").eachText()).containsOnly("1");
    }

    @Test
    void whoWasStudiedIsToldOnceOnASheet() {
        SheetView.SheetArticle article =
                sheet(Set.of(), Medium.PAPER).articles().get(1);
        List<String> notes = Jsoup.parse(String.join("", article.keyPoints()) + article.body())
                .select("[data-evidence]")
                .eachText();

        assertThat(notes).hasSizeGreaterThan(1);
        assertThat(notes.get(0)).contains("Studied: 18 people");
        assertThat(notes.subList(1, notes.size()))
                .allSatisfy(
                        note -> assertThat(note).doesNotContain("18 people:").contains("told above"));
    }

    @Test
    void twoArticlesOnOnePageShareNoPlace() {
        Document page = Jsoup.parse(String.join(
                "",
                sheet(Set.of(), Medium.SCREEN).articles().stream()
                        .map(a -> String.join("", a.keyPoints()) + a.body())
                        .toList()));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(page.select("h2")).isEmpty();
        assertThat(page.select("h3")).hasSize(4);
    }

    @Test
    void nobodyIsToldOfAChangeWhereThereIsNone() {
        String seen = seen(SomeShelf.edition());

        assertThat(SHEETS.changed("/lupus/symptoms", seen)).isEmpty();
        assertThat(SHEETS.changed("/lupus/symptoms", "nonsense")).isEmpty();
        assertThat(SHEETS.changed("/lupus/symptoms", "")).isEmpty();
        assertThat(SHEETS.changed("/", seen)).isEmpty();
    }

    @Test
    void whoFollowsAnOldLinkIsToldWhatChangedSince() {
        Sheets later = sheets(SomeShelf.edition("Lupus can cause a rash or a fever.", 3));

        String page = text(later.changed("/lupus/symptoms", seen(SomeShelf.edition())));

        Document seen = Jsoup.parse(page);
        assertThat(seen.select(".seen").text())
                .contains("has changed since")
                .contains("Change number 3")
                .contains("Change number 2")
                .doesNotContain("Change number 1.");
        assertThat(seen.select(".prose").text()).contains("or a fever");
    }

    @Test
    void aChangeWithoutAWordIsToldAllTheSame() {
        Sheets later = sheets(SomeShelf.edition("Lupus can cause a rash or a fever.", 1));

        String page = text(later.changed("/lupus/symptoms", seen(SomeShelf.edition())));

        assertThat(Jsoup.parse(page).select(".seen").text())
                .contains("has changed since")
                .doesNotContain("Change");
    }

    @Test
    void whoFollowsAnOldLinkToAClaimIsToldWhatChangedSince() {
        Edition first = gap("Not finding a study is no proof.", 1);
        Edition later = gap("Not finding a study shows nothing.", 3);

        String seen = ShortLink.of(first.claim("msc-quality")).seen();
        String told = Jsoup.parse(text(sheets(later).changed("/evidence/msc-quality", seen)))
                .select(".seen")
                .text();

        assertThat(told).contains("Search 3 done.").contains("Search 2 done.").doesNotContain("Search 1 done.");
        assertThat(sheets(first).changed("/evidence/msc-quality", seen)).isEmpty();
    }

    private static Edition gap(String caveat, int changes) {
        Claim claim = new Claim.Gap(
                new ClaimWords("msc-quality", "We found no study.", "msc", "kidney remission", Optional.empty()),
                SomeShelf.DAY,
                "PubMed",
                new Caveat(caveat),
                Optional.empty(),
                SomeShelf.DAY,
                IntStream.rangeClosed(1, changes)
                        .mapToObj(i -> new Change(SomeShelf.DAY.plusDays(i), "Search " + i + " done."))
                        .toList());
        return Edition.of(
                        SomeShelf.edition().site(),
                        new Fingerprint().add(caveat).hex())
                .claims(List.of(claim))
                .build();
    }

    @Test
    void aPageHasOnePanelAndEachSectionAWayToShareIt() {
        Page page = SomeShelf.pages().of(SomeShelf.edition(), SomeShelf.DAY).stream()
                .filter(p -> p.path().equals("/lupus/symptoms"))
                .findFirst()
                .orElseThrow();
        Document html = Jsoup.parse(new String(page.bytes().plain(), StandardCharsets.UTF_8));

        assertThat(html.select(".share")).hasSize(1);
        assertThat(html.select(".share a").eachAttr("href"))
                .contains(
                        "/lupus/symptoms.pdf",
                        "/lupus/symptoms/qr.svg",
                        "https://lupus.example/lupus/symptoms",
                        "/handout?article=lupus/symptoms");
        assertThat(html.select("details.share-section a").eachAttr("href"))
                .contains("https://lupus.example/lupus/symptoms#skin", "/handout.pdf?section=lupus/symptoms%23skin");
    }

    private static String seen(Edition edition) {
        return ShortLink.seen(edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow());
    }

    private static String text(Optional<PageBytes> page) {
        return new String(page.orElseThrow().plain(), StandardCharsets.UTF_8);
    }
}
