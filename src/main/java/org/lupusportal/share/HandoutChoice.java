package org.lupusportal.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.page.SheetPart;

/**
 * All that was chosen for a handout. The whole of it stands in an address, so that nothing need be stored.
 *
 * @param items articles in order, at most {@link #MOST_ITEMS} together with the claims
 * @param claims ids of claims that stand by themselves
 * @param claimsSeen what a link remembers of these claims, by id; none for a choice that is being made
 * @param keyPointsOnly whether the text of the articles is left out
 * @param questions whether the questions to ask are printed
 * @param large whether letters are large
 * @param paper the size of the sheet
 * @param clinic what the clinic says about itself
 * @param words for the person who chooses: what was not found, refused or cut
 */
public record HandoutChoice(
        List<Item> items,
        List<String> claims,
        Map<String, String> claimsSeen,
        boolean keyPointsOnly,
        boolean questions,
        boolean large,
        Paper paper,
        ClinicWords clinic,
        List<String> words) {

    /** More than this nobody reads at home, and the sheet could not be made while somebody waits. */
    public static final int MOST_ITEMS = 12;

    public HandoutChoice {
        items = List.copyOf(items);
        claims = List.copyOf(claims);
        claimsSeen = Map.copyOf(claimsSeen);
        words = List.copyOf(words);
    }

    /** One article in full, with its questions, as it stands behind its own address. */
    public static HandoutChoice ofArticle(ArticlePath path) {
        return of(List.of(new Item(path, Set.of(), Optional.empty())), List.of());
    }

    /** One claim with its note. */
    public static HandoutChoice ofClaim(String id) {
        return of(List.of(), List.of(id));
    }

    private static HandoutChoice of(List<Item> items, List<String> claims) {
        return new HandoutChoice(
                items, claims, Map.of(), false, true, false, Paper.LETTER, ClinicWords.none(), List.of());
    }

    /** Whether nothing was chosen yet. */
    public boolean isEmpty() {
        return items.isEmpty() && claims.isEmpty();
    }

    /** Whether it is no more than one article or claim as it stands on its own page. */
    boolean isOnePage() {
        boolean whole = items.size() == 1 && items.get(0).sections().isEmpty() && !keyPointsOnly;
        return items.size() + claims.size() == 1 && (whole || items.isEmpty()) && clinic.isEmpty() && !large;
    }

    /** The articles in order. */
    List<ArticlePath> paths() {
        return items.stream().map(Item::path).toList();
    }

    /** What to set. */
    List<SheetPart> parts() {
        return items.stream()
                .map(item -> new SheetPart(item.path(), item.sections(), keyPointsOnly, questions))
                .toList();
    }

    /** The choice in words that a person can read in an address, for the form. */
    public String query() {
        return new HandoutQuery(this).plain();
    }

    /**
     * The choice as it was asked for, without what was refused and with word of that in its place; empty where nothing was.
     * What was not found stays, so that it is told again.
     *
     * @param asked parameters with their values in order
     */
    public Optional<String> queryWithoutRefused(Map<String, List<String>> asked) {
        return new HandoutQuery(this).withoutRefused(asked);
    }

    /** The same with one article a place earlier or later; as it is where there is no such place. */
    HandoutChoice moved(String path, int places) {
        List<Item> moved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            int to = i + places;
            if (items.get(i).path().toString().equals(path) && to >= 0 && to < items.size()) {
                moved.add(to, moved.remove(i));
                break;
            }
        }
        return new HandoutChoice(moved, claims, claimsSeen, keyPointsOnly, questions, large, paper, clinic, words);
    }

    /**
     * An article that was chosen.
     *
     * @param path which
     * @param sections anchors of the chosen sections; empty for the whole text
     * @param seen what a link remembers of the text; empty for a choice that is being made
     */
    public record Item(ArticlePath path, Set<String> sections, Optional<String> seen) {

        public Item {
            sections = Set.copyOf(sections);
        }

        Set<String> sortedSections() {
            return new LinkedHashSet<>(sections.stream().sorted().toList());
        }
    }

    /** The size of a sheet. */
    public enum Paper {
        LETTER("letter", "letter"),
        A4("a4", "A4");

        private final String id;
        private final String css;

        Paper(String id, String css) {
            this.id = id;
            this.css = css;
        }

        /** The word in addresses. */
        public String id() {
            return id;
        }

        /** The word in style sheets. */
        String css() {
            return css;
        }
    }
}
