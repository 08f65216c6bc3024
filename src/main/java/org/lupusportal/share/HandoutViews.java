package org.lupusportal.share;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Topic;
import org.lupusportal.page.Address;
import org.lupusportal.page.ClaimTitle;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.LinkView;
import org.lupusportal.page.Medium;
import org.lupusportal.page.SeenView;
import org.lupusportal.page.SheetView;
import org.lupusportal.page.Sheets;

/** Makes what templates show of a choice. One for each choice. */
final class HandoutViews {

    /** Letters of a link with the clinic's words up to which its code is read from a blurred photograph as well as without. */
    private static final int LONGEST_WITH_CLINIC = 150;

    private final HandoutChoice choice;
    private final Sheets sheets;

    HandoutViews(HandoutChoice choice, Sheets sheets) {
        this.choice = choice;
        this.sheets = sheets;
    }

    /** The form, with a preview of what is chosen so far. */
    HandoutView.Form form() {
        HandoutView view = view(Medium.SCREEN);
        return new HandoutView.Form(
                view, chosen(), shelves(), collections(), view.sheet().claims());
    }

    HandoutView view(Medium medium) {
        SheetView sheet = sheets.sheet(choice.parts(), choice.claims(), medium);
        Map<String, SeenView> seen = new HashMap<>();
        choice.items()
                .forEach(item -> item.seen()
                        .flatMap(then -> sheets.seen(item.path(), then))
                        .ifPresent(changes -> seen.put(Address.article(item.path()), changes)));
        choice.claimsSeen()
                .forEach((id, then) ->
                        sheets.seenClaim(id, then).ifPresent(changes -> seen.put(Address.claim(id), changes)));
        String title = title();
        return new HandoutView(
                title,
                summary(sheet),
                "en",
                choice.items().size() + choice.claims().size() == 1,
                choice,
                sheet,
                seen,
                links(title),
                sheets.today(),
                sheets.address().absolute("/"));
    }

    private static String summary(SheetView sheet) {
        return sheet.articles().size() == 1
                ? sheet.articles().get(0).summary()
                : "Information to take home, with the certainty, the caveat and the sources of each claim.";
    }

    /** The title of the only article, what the only claim is on, the name of the collection, or what fits any choice. */
    String title() {
        Edition edition = sheets.edition();
        List<ArticlePath> paths =
                choice.items().stream().map(HandoutChoice.Item::path).toList();
        if (paths.size() == 1 && choice.claims().isEmpty()) {
            return edition.findArticle(paths.get(0)).map(Article::title).orElse("");
        }
        if (paths.isEmpty() && choice.claims().size() == 1) {
            return edition.findClaim(choice.claims().get(0))
                    .map(claim -> ClaimTitle.of(claim, edition.site()))
                    .orElse("");
        }
        return edition.site().collections().stream()
                .filter(list -> list.articles().equals(paths) && choice.claims().isEmpty())
                .map(ReadingList::name)
                .findFirst()
                .orElse("Information for your visit");
    }

    /** The whole address of the page that a patient reads: of the page itself where that is all there is to read. */
    String link() {
        return sheets.findLink(choice.paths(), choice.claims())
                .filter(page -> choice.isOnePage())
                .orElseGet(() -> sheets.address()
                        .absolute(new HandoutQuery(choice).link(sheets.codes(choice.paths(), choice.claims()), true)));
    }

    private HandoutView.Links links(String title) {
        String link = link();
        Optional<Code> code = code();
        return new HandoutView.Links(
                link,
                Address.HANDOUT_PDF + "?" + choice.query(),
                Address.HANDOUT + "?" + choice.query(),
                code.map(c -> c.drawn().svg(title)).orElse(""),
                code.map(c -> "data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(c.drawn().pngForPaper()))
                        .orElse(""),
                code.map(c -> c.drawn().millimetres()).orElse(0),
                code.map(c -> !c.whole()).orElse(false),
                "mailto:?subject=" + Encoded.inQuery(title) + "&body=" + Encoded.inQuery(title + "\n" + link));
    }

    /** The code of the whole link, else of the link without the clinic's words, else none. */
    Optional<Code> code() {
        List<String> codes = sheets.codes(choice.paths(), choice.claims());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String link = link();
        Optional<Code> whole = choice.clinic().isEmpty() || link.length() <= LONGEST_WITH_CLINIC
                ? QrCode.find(link).map(drawn -> new Code(drawn, true))
                : Optional.empty();
        return whole.or(() -> QrCode.find(sheets.address().absolute(new HandoutQuery(choice).link(codes, false)))
                .map(drawn -> new Code(drawn, choice.clinic().isEmpty())));
    }

    private List<HandoutView.ChosenView> chosen() {
        List<HandoutView.ChosenView> views = new ArrayList<>();
        int last = choice.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            HandoutChoice.Item item = choice.items().get(i);
            views.add(new HandoutView.ChosenView(
                    item.path().toString(),
                    sheets.edition()
                            .findArticle(item.path())
                            .map(Article::title)
                            .orElse(""),
                    sheets.sections(item.path()).stream()
                            .map(section -> section(item, section))
                            .toList(),
                    i == 0,
                    i == last));
        }
        return views;
    }

    private static HandoutView.SectionView section(HandoutChoice.Item item, LinkView section) {
        return new HandoutView.SectionView(
                item.path() + section.href(),
                section.text(),
                item.sections().contains(section.href().substring(1)));
    }

    private List<HandoutView.ShelfView> shelves() {
        List<ArticlePath> taken = choice.paths();
        List<HandoutView.ShelfView> shelves = new ArrayList<>();
        for (Topic topic : sheets.edition().site().topics()) {
            List<HandoutView.ChosenView> left = sheets.edition().articlesOf(topic.id()).stream()
                    .filter(a -> !taken.contains(a.path()))
                    .map(a -> new HandoutView.ChosenView(a.path().toString(), a.title(), List.of(), false, false))
                    .toList();
            if (!left.isEmpty()) {
                shelves.add(new HandoutView.ShelfView(topic.name(), left));
            }
        }
        return shelves;
    }

    private List<HandoutView.CollectionView> collections() {
        return sheets.edition().site().collections().stream()
                .map(list -> new HandoutView.CollectionView(
                        list.id(),
                        list.name(),
                        list.summary(),
                        Address.HANDOUT + "?text=key-points&collection=" + Encoded.inQuery(list.id()) + "#give"))
                .toList();
    }

    /**
     * A code of a handout's link.
     *
     * @param drawn the code
     * @param whole whether the link carries the clinic's words
     */
    record Code(QrCode drawn, boolean whole) {}
}
