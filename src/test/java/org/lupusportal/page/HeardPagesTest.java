package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.markdown.Mark;
import org.lupusportal.publish.Editions;

/** The pages of the real heard claims: each whole, each at an address of its own. */
class HeardPagesTest {

    private static Edition edition;
    private static Map<String, Page> pages;

    @BeforeAll
    static void render() {
        edition = Editions.read(Path.of("content"));
        pages = SomeShelf.pages().of(edition, LocalDate.of(2026, 11, 22)).stream()
                .filter(page -> page.path().startsWith(Address.HEARD))
                .collect(Collectors.toMap(Page::path, Function.identity()));
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(pages.get(path).bytes().plain(), StandardCharsets.UTF_8), path);
    }

    @Test
    void eachStandsAtItsOwnAddressWithVerdictAnswerNotesAndSources() {
        assertThat(edition.heardClaims()).isNotEmpty().allSatisfy(heard -> {
            Document page = page(Address.heard(heard.id()));
            assertThat(page.select("h1").text())
                    .isEqualTo("What people say about " + heard.about().orElseThrow());
            assertThat(page.select("blockquote.heard").text()).contains(heard.heard());
            assertThat(page.select(".verdict strong").text())
                    .isEqualTo(heard.verdict().word());
            assertThat(page.select(".prose").text()).isNotBlank();
            heard.alsoHeard()
                    .forEach(words -> assertThat(page.select("main").text()).contains(words));
            assertThat(page.select("[data-evidence]").eachAttr("data-evidence")).containsAll(claims(heard));
            assertThat(page.select(".references li")).isNotEmpty().hasSameSizeAs(sources(heard));
        });
    }

    private static List<String> claims(HeardClaim heard) {
        return heard.answer().mentions().map(Mark.Mention::claim).toList();
    }

    private static Set<String> sources(HeardClaim heard) {
        Set<String> sources = new HashSet<>();
        heard.answer().citations().forEach(c -> c.sources().forEach(cited -> sources.add(cited.id())));
        claims(heard)
                .forEach(claim -> edition.claim(claim)
                        .sources()
                        .forEach(evidence -> sources.add(evidence.source().id())));
        return sources;
    }

    @Test
    void theListGroupsThemBySubjectAndLeadsToEach() {
        Document list = page(Address.HEARD);
        Set<String> subjects =
                edition.heardClaims().stream().map(HeardClaim::subject).collect(Collectors.toSet());

        assertThat(list.select("main section h2").eachText()).hasSizeGreaterThanOrEqualTo(subjects.size());
        assertThat(list.select(".heard-card")).hasSameSizeAs(edition.heardClaims());
        for (Element card : list.select(".heard-card")) {
            assertThat(card.select("blockquote.heard + .verdict strong").text()).isNotBlank();
            String href = card.select("a[href^=/heard/]").last().attr("href");
            assertThat(pages).containsKey(URI.create(href).getPath());
        }
    }
}
