package org.lupusportal.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Topic;
import org.lupusportal.page.Address;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.LinkView;
import org.lupusportal.page.Medium;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Pages;
import org.lupusportal.page.SeenView;
import org.lupusportal.page.SheetView;
import org.lupusportal.page.Sheets;

/**
 * Handouts as clinic staff put them together: the form, the page for a patient, and the PDF.
 *
 * <pre>{@code
 * Handouts handouts = new Handouts(pages, clock, gate, new PdfPress(2, 8));
 * HandoutChoice choice = handouts.choice(Map.of("article", List.of("lupus/symptoms")), edition);
 * PageBytes form = handouts.form(choice, edition);
 * Optional<PageBytes> pdf = handouts.pdf(choice, edition);      // empty: too many at once, try again
 * }</pre>
 *
 * Nothing of a choice is stored or logged; only sheets without a word of the clinic are kept for the next who asks. Safe to
 * share between threads.
 */
public final class Handouts {

    private static final String PDF = "application/pdf";

    private final Pages pages;
    private final Clock clock;
    private final Predicate<String> saysWhatATreatmentDoes;
    private final PdfPress press;
    private final KeptSheets kept = new KeptSheets();
    private final AtomicReference<Optional<Today>> today = new AtomicReference<>(Optional.empty());

    /**
     * Sets up the desk.
     *
     * @param pages how pages are made
     * @param clock by which reviews fall due
     * @param saysWhatATreatmentDoes the claim gate, by which notes are refused that would be bare claims
     * @param press on which PDFs are printed
     */
    public Handouts(Pages pages, Clock clock, Predicate<String> saysWhatATreatmentDoes, PdfPress press) {
        this.pages = pages;
        this.clock = clock;
        this.saysWhatATreatmentDoes = saysWhatATreatmentDoes;
        this.press = press;
    }

    /** What was chosen, from the parameters of an address; whatever cannot be taken is left out and told. */
    public HandoutChoice choice(Map<String, List<String>> asked, Edition edition) {
        return new HandoutForm(asked, sheets(edition), saysWhatATreatmentDoes).choice();
    }

    /** The form, with a preview of what is chosen so far. */
    public PageBytes form(HandoutChoice choice, Edition edition) {
        Sheets sheets = sheets(edition);
        HandoutView view = view(choice, sheets, Medium.SCREEN);
        return sheets.page(
                "handout",
                new HandoutView.Form(
                        view,
                        chosen(choice, sheets),
                        shelves(choice, sheets),
                        collections(edition),
                        view.sheet().claims()));
    }

    /** The page that a patient reads who follows the link. */
    public PageBytes reading(HandoutChoice choice, Edition edition) {
        Sheets sheets = sheets(edition);
        return sheets.page("handout-read", view(choice, sheets, Medium.SCREEN));
    }

    /**
     * The sheet to print.
     *
     * @return empty where too many are being printed at once
     */
    public Optional<PageBytes> pdf(HandoutChoice choice, Edition edition) {
        Sheets sheets = sheets(edition);
        String key = edition.fingerprint() + LocalDate.now(clock) + choice.query();
        Optional<PageBytes> before = kept.find(key);
        if (before.isPresent()) {
            return before;
        }
        String html = sheets.fill("print/handout", view(choice, sheets, Medium.PAPER));
        Optional<PageBytes> made = press.print(html, choice.paper()).map(bytes -> PageBytes.ofPacked(PDF, bytes));
        if (choice.clinic().isEmpty()) {
            made.ifPresent(bytes -> kept.keep(key, bytes));
        }
        return made;
    }

    /** The code of the link to a handout; empty where the choice is too long for one. */
    public Optional<QrCode> findQrCode(HandoutChoice choice, Edition edition) {
        return code(choice, sheets(edition)).map(Code::drawn);
    }

    /** The page of an article or claim with a quiet note on what changed since a link to it was made. */
    public Optional<PageBytes> changed(String path, String seen, Edition edition) {
        return sheets(edition).changed(path, seen);
    }

    private HandoutView view(HandoutChoice choice, Sheets sheets, Medium medium) {
        SheetView sheet = sheets.sheet(choice.parts(), choice.claims(), medium);
        Map<String, SeenView> seen = new HashMap<>();
        choice.items().forEach(item -> item.seen()
                .flatMap(then -> sheets.seen(item.path(), then))
                .ifPresent(changes -> seen.put(Address.article(item.path()), changes)));
        String title = title(choice, sheets.edition());
        return new HandoutView(
                title,
                summary(sheet),
                "en",
                choice.items().size() + choice.claims().size() == 1,
                choice,
                sheet,
                seen,
                links(choice, sheets, title),
                sheets.today(),
                sheets.address().absolute("/"));
    }

    private static String summary(SheetView sheet) {
        return sheet.articles().size() == 1
                ? sheet.articles().get(0).summary()
                : "Information to take home, with the certainty, the caveat and the sources of each claim.";
    }

    private static String title(HandoutChoice choice, Edition edition) {
        List<ArticlePath> paths =
                choice.items().stream().map(HandoutChoice.Item::path).toList();
        if (paths.size() == 1 && choice.claims().isEmpty()) {
            return edition.findArticle(paths.get(0)).map(Article::title).orElse("");
        }
        return edition.site().collections().stream()
                .filter(list -> list.articles().equals(paths) && choice.claims().isEmpty())
                .map(ReadingList::name)
                .findFirst()
                .orElse("Information for your visit");
    }

    private static HandoutView.Links links(HandoutChoice choice, Sheets sheets, String title) {
        String link = sheets.address().absolute(choice.link(sheets.codes(choice.paths(), choice.claims()), true));
        Optional<Code> code = code(choice, sheets);
        return new HandoutView.Links(
                link,
                Address.HANDOUT_PDF + "?" + choice.query(),
                Address.HANDOUT + "?" + choice.query(),
                code.map(c -> c.drawn().svg(title)).orElse(""),
                code.map(c -> "data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(c.drawn().png()))
                        .orElse(""),
                code.map(c -> !c.whole()).orElse(false),
                "mailto:?subject=" + Encoded.inQuery(title) + "&body=" + Encoded.inQuery(title + "\n" + link));
    }

    /** The code of the whole link, else of the link without the clinic's words, else none. */
    private static Optional<Code> code(HandoutChoice choice, Sheets sheets) {
        List<String> codes = sheets.codes(choice.paths(), choice.claims());
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Code> whole = QrCode.find(sheets.address().absolute(choice.link(codes, true)))
                .map(drawn -> new Code(drawn, true));
        return whole.or(() -> QrCode.find(sheets.address().absolute(choice.link(codes, false)))
                .map(drawn -> new Code(drawn, choice.clinic().isEmpty())));
    }

    private static List<HandoutView.ChosenView> chosen(HandoutChoice choice, Sheets sheets) {
        List<HandoutView.ChosenView> views = new ArrayList<>();
        int last = choice.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            HandoutChoice.Item item = choice.items().get(i);
            views.add(new HandoutView.ChosenView(
                    item.path().toString(),
                    sheets.edition().findArticle(item.path()).map(Article::title).orElse(""),
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

    private static List<HandoutView.ShelfView> shelves(HandoutChoice choice, Sheets sheets) {
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

    private static List<HandoutView.CollectionView> collections(Edition edition) {
        return edition.site().collections().stream()
                .map(list -> new HandoutView.CollectionView(
                        list.id(),
                        list.name(),
                        list.summary(),
                        Address.HANDOUT + "?collection=" + Encoded.inQuery(list.id())))
                .toList();
    }

    /** The edition ready to be set; made anew for another edition and on another day. */
    private Sheets sheets(Edition edition) {
        LocalDate day = LocalDate.now(clock);
        Optional<Today> now = today.get();
        if (now.filter(t -> t.isOf(edition, day)).isEmpty()) {
            now = Optional.of(new Today(day, pages.sheets(edition, day)));
            today.set(now);
        }
        return now.orElseThrow().sheets();
    }

    private record Today(LocalDate day, Sheets sheets) {

        boolean isOf(Edition edition, LocalDate now) {
            return day.equals(now) && sheets.edition().fingerprint().equals(edition.fingerprint());
        }
    }

    private record Code(QrCode drawn, boolean whole) {}

    /** The sheets that were asked for last, a few megabytes of them at most. */
    private static final class KeptSheets {

        private static final int MOST = 24;
        private static final int MOST_BYTES = 4 * 1024 * 1024;

        private final LinkedHashMap<String, PageBytes> byChoice = new LinkedHashMap<>(32, 0.75f, true);
        private int bytes;

        synchronized Optional<PageBytes> find(String key) {
            return Optional.ofNullable(byChoice.get(key));
        }

        synchronized void keep(String key, PageBytes sheet) {
            PageBytes before = byChoice.put(key, sheet);
            bytes += sheet.plain().length - (before == null ? 0 : before.plain().length);
            var oldest = byChoice.entrySet().iterator();
            while (oldest.hasNext() && (byChoice.size() > MOST || bytes > MOST_BYTES)) {
                bytes -= oldest.next().getValue().plain().length;
                oldest.remove();
            }
        }
    }
}
