package org.lupusportal.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.page.SeenView;
import org.lupusportal.page.SheetView;

/**
 * A handout as templates show it, on a page or on paper.
 *
 * @param title of the handout
 * @param summary what it is, in a sentence
 * @param language tag of the language
 * @param single whether it holds one part only, whose title is then the handout's
 * @param choice what was chosen
 * @param sheet the content
 * @param seen what changed since the link was made, by path of the article or claim
 * @param links the ways to pass it on
 * @param made the day on which it was made
 * @param portal the address of the portal
 */
public record HandoutView(
        String title,
        String summary,
        String language,
        boolean single,
        HandoutChoice choice,
        SheetView sheet,
        Map<String, SeenView> seen,
        Links links,
        String made,
        String portal) {

    public HandoutView {
        seen = Map.copyOf(seen);
    }

    /** What the clinic says about itself. */
    public ClinicWords clinic() {
        return choice.clinic();
    }

    /** What changed in an article or claim since the link was made. */
    public Optional<SeenView> findSeen(String path) {
        return Optional.ofNullable(seen.get(path));
    }

    /**
     * The ways to pass on a handout.
     *
     * @param link its whole address
     * @param pdf path of its PDF
     * @param edit path of the form with this choice
     * @param qr its code as an SVG element; empty where the choice is too long for one
     * @param qrPng its code as a picture within an address; empty where there is none
     * @param qrMillimetres its side on paper
     * @param qrLacksClinic whether the code leaves out the clinic's words to stay readable
     * @param mail address that opens a new message
     */
    public record Links(
            String link,
            String pdf,
            String edit,
            String qr,
            String qrPng,
            int qrMillimetres,
            boolean qrLacksClinic,
            String mail) {}

    /**
     * The form with all that can be chosen.
     *
     * @param handout what is chosen so far
     * @param chosen articles in the chosen order
     * @param shelves articles that are not chosen, by topic
     * @param collections ready choices
     * @param claims chosen claims
     */
    public record Form(
            HandoutView handout,
            List<ChosenView> chosen,
            List<ShelfView> shelves,
            List<CollectionView> collections,
            List<SheetView.SheetClaim> claims) {

        public Form {
            chosen = List.copyOf(chosen);
            shelves = List.copyOf(shelves);
            collections = List.copyOf(collections);
        }
    }

    /**
     * A chosen article.
     *
     * @param path {@code topic/slug}
     * @param title its name
     * @param sections that can be chosen
     * @param first whether it stands first
     * @param last whether it stands last
     */
    public record ChosenView(String path, String title, List<SectionView> sections, boolean first, boolean last) {}

    /**
     * A section of a chosen article.
     *
     * @param value as the form sends it
     * @param title its heading
     * @param chosen whether it was chosen by itself
     */
    public record SectionView(String value, String title, boolean chosen) {}

    /**
     * Articles of a topic.
     *
     * @param name of the topic
     * @param articles paths and titles
     */
    public record ShelfView(String name, List<ChosenView> articles) {}

    /**
     * A ready choice.
     *
     * @param id its name in addresses
     * @param name its name
     * @param summary for whom it is
     * @param href the form with that choice
     */
    public record CollectionView(String id, String name, String summary, String href) {}
}
