package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.ShortLink;
import org.lupusportal.share.SharedLinksView.SharedLink;
import org.lupusportal.share.SharedLinksView.State;

class SharedLinksTest {

    private static final Clock CLOCK =
            Clock.fixed(SomeShelf.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final Edition edition = SomeShelf.edition();

    private SharedLinksView look(String typed) {
        return new SharedLinks(SomeShelf.pages().sheets(edition, SomeShelf.DAY), SharedLinksTest::published)
                .look(typed);
    }

    private static Optional<Page> published(String path) {
        String html = path.equals("/lupus/symptoms") ? "<h2 id=\"skin\">Skin</h2>" : "<dt id=\"word-anca\">ANCA</dt>";
        return List.of("/lupus/symptoms", "/glossary").contains(path)
                ? Optional.of(new Page(path, PageBytes.ofText("text/html", html), SomeShelf.DAY, true))
                : Optional.empty();
    }

    private SharedLink one(String link) {
        return look(link).links().get(0);
    }

    private Article symptoms() {
        return edition.articles().stream()
                .filter(a -> a.path().slug().equals("symptoms"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "https://lupus.example/lupus/symptoms, GOOD",
        "https://lupus.example/lupus/symptoms#skin, GOOD",
        "http://lupus.example/lupus/symptoms#skin, GOOD",
        "LUPUS.EXAMPLE/lupus/symptoms, GOOD",
        "https://lupus.example/lupus/symptoms#renamed, CHANGED",
        "/lupus/symptoms/qr.png?section=skin, GOOD",
        "/lupus/symptoms/qr.png?section=renamed, CHANGED",
        "/glossary#word-anca, GOOD",
        "/glossary#word-gone, CHANGED",
        "/lupus/no-such-page#skin, DEAD",
        "/lupus/symptoms.pdf, GOOD",
        "/lupus/symptoms/qr.svg, GOOD",
        "/evidence/msc-remission, GOOD",
        "/glossary, GOOD",
        "/handout?article=lupus/symptoms, GOOD",
        "/handout, GOOD",
        "https://lupus.example, DEAD",
        "/lupus/no-such-page, DEAD",
        "/s/000000000000, DEAD",
        "/s/garbage, DEAD",
        "/handout?article=lupus/no-such-page, DEAD",
        "/handout?article=lupus/symptoms&article=lupus/no-such-page, CHANGED",
        "/lupus/%zz?seen=%zz, DEAD",
        "https://elsewhere.example/lupus/symptoms, ELSEWHERE",
        "https://lupus.example.evil.example/lupus/symptoms, ELSEWHERE",
        "//lupus.example/lupus/symptoms, ELSEWHERE",
        "javascript:alert(1), ELSEWHERE",
    })
    void eachLinkIsLookedAt(String link, State state) {
        assertThat(one(link).state()).isEqualTo(state);
    }

    @Test
    void aShortLinkThatIsFreshSaysSoAndAnOldOneSaysWhatChanged() {
        String fresh = ShortLink.of(symptoms()).code();
        String old = new ShortLink("/lupus/symptoms", "zzz0").code();

        assertThat(one("https://lupus.example/s/" + fresh).state()).isEqualTo(State.GOOD);
        assertThat(one("HTTPS://LUPUS.EXAMPLE/S/" + fresh.toUpperCase(java.util.Locale.ROOT))
                        .state())
                .isEqualTo(State.GOOD);
        assertThat(one("https://lupus.example/s/" + old)).satisfies(link -> {
            assertThat(link.state()).isEqualTo(State.CHANGED);
            assertThat(link.href()).isEqualTo("/lupus/symptoms");
            assertThat(link.words()).anySatisfy(words -> assertThat(words).contains(": "));
        });
        assertThat(one("/lupus/symptoms?seen=zzz0&utm=1").state()).isEqualTo(State.CHANGED);
    }

    /** A short link carries its section behind it, and the section may have got another name. */
    @Test
    void aShortLinkToARenamedSectionSaysSo() {
        String link = "https://lupus.example/s/" + ShortLink.of(symptoms()).code();

        assertThat(one(link + "#skin").state()).isEqualTo(State.GOOD);
        assertThat(one(link + "#renamed").words())
                .anySatisfy(word -> assertThat(word).startsWith("The section that it names is no longer there"));
    }

    @Test
    void aClaimIsNamedByWhatItIsOnBecauseNoNoteStandsBesideIt() {
        assertThat(one("/evidence/msc-remission").title()).isEqualTo("Evidence: MSC, kidney remission");
    }

    @Test
    void aListIsReadInAnyLayoutEachLinkOnceAndHasAnEnd() {
        assertThat(look("/glossary\r\n/glossary,  <https://lupus.example/lupus/symptoms>")
                        .links())
                .extracting(SharedLink::link)
                .containsExactly("/glossary", "https://lupus.example/lupus/symptoms");
        SharedLinksView many =
                look(IntStream.range(0, 130).mapToObj(i -> "/lupus/p" + i).collect(Collectors.joining("\n")));
        assertThat(many.links()).hasSize(100);
        assertThat(many.leftOut()).isEqualTo(30);
        assertThat(one("/" + "a".repeat(5_000)).link()).hasSizeLessThan(100);
        assertThat(look(" ").links()).isEmpty();
    }

    @Test
    void thePageShowsWhatWasTypedAsTextOnly() {
        String page = new String(
                new Handouts(new DaySheets(SomeShelf.pages(), CLOCK), CLOCK, note -> false, new PdfPress(1, 1))
                        .sharedLinks("/\"x\"&<b>", edition, path -> Optional.empty())
                        .plain(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(page).contains("data-state=\"DEAD\"").doesNotContain("<b>");
    }
}
