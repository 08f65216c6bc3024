package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.Intervention;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Body;

/** Pages about words: the glossary, what people hear elsewhere, and where the claim gate was overruled. */
final class WordPages {

    private final Press press;

    WordPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(glossary());
        pages.add(press.page(Address.HEARD, "heard", this::heardList, Days.UNKNOWN));
        press.edition().heardClaims().forEach(h -> pages.add(heard(h)));
        pages.add(press.page(
                Address.OVERRULINGS,
                "about/overrulings",
                this::overrulings,
                Days.ofList(press.edition().articles())));
        return pages;
    }

    private Page glossary() {
        return press.page(Address.GLOSSARY, "glossary", this::terms, Days.UNKNOWN);
    }

    private GlossaryView terms() {
        Prose prose = press.prose();
        List<TermView> terms = new ArrayList<>();
        for (int i = 0; i < press.edition().terms().size(); i++) {
            var term = press.edition().terms().get(i);
            terms.add(new TermView(
                    term.id(),
                    term.name(),
                    String.join(", ", term.alsoCalled()),
                    prose.html(term.definition(), "", "t" + i + "-"),
                    term.see().flatMap(press.edition()::findArticle).map(press::link)));
        }
        return new GlossaryView(
                terms, LinkedLetter.of(terms, TermView::name, TermView::id), press.references(prose.references()));
    }

    private HeardList heardList() {
        Prose prose = press.prose();
        Map<String, List<HeardView>> subjects = new LinkedHashMap<>();
        press.edition()
                .heardClaims()
                .forEach(h -> subjects.computeIfAbsent(subject(h), s -> new ArrayList<>())
                        .add(HeardView.of(h, prose, h.id() + "-")));
        return new HeardList(subjects, press.references(prose.references()));
    }

    /** The subject's name: the intervention's, or else the file's in plain words. */
    private String subject(HeardClaim heard) {
        return press.edition()
                .site()
                .findIntervention(heard.subject())
                .map(Intervention::name)
                .orElseGet(() -> heard.subject().substring(0, 1).toUpperCase(Locale.ROOT)
                        + heard.subject().substring(1).replace('-', ' '));
    }

    private Page heard(HeardClaim heard) {
        return press.page(Address.heard(heard.id()), "heard-claim", () -> full(heard), Days.UNKNOWN);
    }

    private HeardView full(HeardClaim heard) {
        Prose prose = press.prose();
        HeardView view = HeardView.of(heard, prose, "");
        return view.with(press.references(prose.references()));
    }

    private List<OverrulingView> overrulings() {
        return press.edition().articles().stream()
                .flatMap(a -> Stream.concat(a.keyPoints().stream(), Stream.of(a.body()))
                        .flatMap(body -> overrulings(a, body)))
                .toList();
    }

    private Stream<OverrulingView> overrulings(Article article, Body body) {
        return body.blocks().stream()
                .flatMap((Block block) -> block.overrulings()
                        .map(o -> new OverrulingView(block.words(o), o.reason(), press.link(article))));
    }

    /**
     * The glossary.
     *
     * @param terms sorted by name
     * @param letters with which names begin
     * @param references of claims in the definitions
     */
    record GlossaryView(List<TermView> terms, List<LinkedLetter> letters, List<ReferenceView> references) {}

    /**
     * A word of the glossary.
     *
     * @param id its anchor
     * @param name the word
     * @param alsoCalled other words, joined by commas; may be empty
     * @param definition as HTML
     * @param see the article that says more
     */
    record TermView(String id, String name, String alsoCalled, String definition, Optional<LinkView> see) {}

    /**
     * All heard claims.
     *
     * @param subjects heard claims by what they speak of
     * @param references of all answers
     */
    record HeardList(Map<String, List<HeardView>> subjects, List<ReferenceView> references) {}

    /**
     * An overruling of the gate.
     *
     * @param words that the gate would refuse
     * @param reason why they stand
     * @param article where
     */
    record OverrulingView(String words, String reason, LinkView article) {}
}
