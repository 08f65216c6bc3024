package org.lupusportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Topic;
import org.lupusportal.evidence.Claim;

/** The home page and the page of each topic. */
final class FrontPages {

    private final Press press;

    FrontPages(Press press) {
        this.press = press;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<Shelf> shelves = shelves();
        pages.add(press.page(
                Address.HOME,
                "home",
                new HomeView(
                        press.edition().site().summary(),
                        startHere(),
                        shelves,
                        example(),
                        press.edition().claims().size(),
                        press.edition().sources().size()),
                Days.ofList(press.edition().articles())));
        press.edition()
                .site()
                .topics()
                .forEach(topic -> pages.add(press.page(
                        Address.topic(topic.id()),
                        "topic",
                        shelf(topic),
                        Days.ofList(press.edition().articlesOf(topic.id())))));
        return pages;
    }

    /** Every topic with its articles. */
    List<Shelf> shelves() {
        return press.edition().site().topics().stream().map(this::shelf).toList();
    }

    private Shelf shelf(Topic topic) {
        return new Shelf(
                new LinkView(Address.topic(topic.id()), topic.name(), topic.summary()),
                press.edition().articlesOf(topic.id()).stream().map(press::link).toList());
    }

    private List<Shelf> startHere() {
        return press.edition().site().startHere().stream().map(this::list).toList();
    }

    private Shelf list(ReadingList list) {
        return new Shelf(
                new LinkView("#" + list.id(), list.name(), list.summary()),
                list.articles().stream()
                        .map(press.edition()::findArticle)
                        .flatMap(Optional::stream)
                        .map(press::link)
                        .toList());
    }

    /** The claim on which most articles and most answers to what people hear rest, to show what a note looks like: what readers come for. */
    private Optional<ClaimLine> example() {
        return press.edition().claims().stream()
                .filter(Claim.Rated.class::isInstance)
                .max(Comparator.comparingInt(this::uses).thenComparing(Claim::id, Comparator.reverseOrder()))
                .map(claim -> ClaimLine.of(claim, press.edition()));
    }

    private int uses(Claim claim) {
        return press.uses().ofClaim(claim.id()).size()
                + press.uses().answersOn(claim.id()).size();
    }

    /**
     * The home page.
     *
     * @param summary what the portal is
     * @param startHere where to begin, by reader
     * @param shelves every topic with its articles
     * @param example a claim with its note
     * @param claims how many claims the edition holds
     * @param sources how many sources
     */
    record HomeView(
            String summary,
            List<Shelf> startHere,
            List<Shelf> shelves,
            Optional<ClaimLine> example,
            int claims,
            int sources) {}

    /**
     * A topic or reading list with its articles.
     *
     * @param topic its name
     * @param articles in order
     */
    record Shelf(LinkView topic, List<LinkView> articles) {}
}
