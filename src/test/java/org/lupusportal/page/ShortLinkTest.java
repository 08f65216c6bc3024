package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;

class ShortLinkTest {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private final Edition edition = SomeShelf.edition();
    private final Article article = edition.findArticle(SomeShelf.SYMPTOMS).orElseThrow();
    private final String code = ShortLink.of(article).code();

    @Test
    void aCodeIsShortAndLeadsToItsArticle() {
        assertThat(code).hasSize(12).matches("[" + ALPHABET + "]+");
        assertThat(ShortLink.find(code, edition)).contains(new ShortLink("/lupus/symptoms", ShortLink.seen(article)));
    }

    @Test
    void aCodeIsTheSameForTheSameText() {
        Article again = SomeShelf.edition().findArticle(SomeShelf.SYMPTOMS).orElseThrow();

        assertThat(ShortLink.of(again).code()).isEqualTo(code);
    }

    @Test
    void aClaimHasACodeToo() {
        ShortLink link = ShortLink.of(edition.claim(SomeShelf.CLAIM));

        assertThat(ShortLink.find(link.code(), edition)).contains(link);
        assertThat(link.path()).isEqualTo("/evidence/" + SomeShelf.CLAIM);
    }

    @Test
    void aCodeIsForgivenCapitalsHyphensAndLettersThatLookLikeFigures() {
        String typed = code.toUpperCase(Locale.ROOT).replace('0', 'O').replace('1', 'I');

        assertThat(ShortLink.find(typed.substring(0, 4) + "-" + typed.substring(4), edition))
                .isPresent();
    }

    @Test
    void noSingleTypingMistakePasses() {
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String typed = code.substring(0, place) + other + code.substring(place + 1);
                assertThat(ShortLink.find(typed, edition).isPresent()).as(typed).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void noSwapOfTwoCharactersPasses() {
        for (int place = 1; place < code.length(); place++) {
            String typed = code.substring(0, place - 1)
                    + code.charAt(place)
                    + code.charAt(place - 1)
                    + code.substring(place + 1);
            assertThat(ShortLink.find(typed, edition).isPresent()).as(typed).isEqualTo(typed.equals(code));
        }
    }

    @Test
    void whatIsNoCodeLeadsNowhere() {
        for (String typed :
                new String[] {"", "x", "../../etc/passwd", "a".repeat(10_000), "ü".repeat(12), code + "0"}) {
            assertThat(ShortLink.find(typed, edition)).as(typed).isEmpty();
        }
    }

    @Test
    void aCodeOfAFormerPathLeadsToWhereItsArticleStandsNow() {
        String former = new ShortLink("/old/signs", ShortLink.seen(article)).code();

        assertThat(ShortLink.find(former, edition)).map(ShortLink::path).contains("/lupus/symptoms");
    }

    @Test
    void aCodeOfAPathThatNeverWasLeadsNowhere() {
        assertThat(ShortLink.find(new ShortLink("/lupus/never", ShortLink.seen(article)).code(), edition))
                .isEmpty();
    }

    @Test
    void aCodeRemembersTheTextAndNotTheEdition() {
        Edition later = SomeShelf.edition("Lupus can cause a rash or a fever.", 3);

        assertThat(ShortLink.find(code, later).orElseThrow().seen())
                .isEqualTo(ShortLink.seen(article))
                .isNotEqualTo(
                        ShortLink.seen(later.findArticle(SomeShelf.SYMPTOMS).orElseThrow()));
    }

    /** A paper printed at any time is scanned at any later time: each code of each edition must work in all that follow. */
    @Test
    void everyCodeOfEveryEditionLeadsToTheArticleInAllLaterOnes() {
        List<Edition> editions = List.of(
                SomeShelf.edition("Lupus can cause a rash.", 1),
                SomeShelf.edition("Lupus can cause a rash or a fever.", 2),
                SomeShelf.edition("Lupus can cause a rash, a fever or pain.", 3),
                SomeShelf.edition("Lupus can cause a rash.", 4));
        for (int made = 0; made < editions.size(); made++) {
            for (Article article : editions.get(made).articles()) {
                ShortLink link = ShortLink.of(article);
                for (int opened = made; opened < editions.size(); opened++) {
                    ShortLink found =
                            ShortLink.find(link.code(), editions.get(opened)).orElseThrow();
                    Article present =
                            editions.get(opened).findArticle(article.path()).orElseThrow();
                    assertThat(found).isEqualTo(link);
                    assertThat(ShortLink.sameText(ShortLink.seen(present), found.seen()))
                            .as("made in edition %s, opened in edition %s", made, opened)
                            .isEqualTo(present.wording().equals(article.wording()));
                }
            }
        }
    }
}
