package org.lupusportal.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.Medium;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Sheets;

/**
 * Handouts as clinic staff put them together: the form, the page for a patient, and the PDF.
 *
 * <pre>{@code
 * Handouts handouts = new Handouts(new DaySheets(pages, clock), clock, gate, new PdfPress(2, 8));
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

    /** After these, a sheet takes no less of the processor than after ten. */
    private static final int SHEETS_TO_WARM_UP = 3;

    private final DaySheets sheets;
    private final Clock clock;
    private final Predicate<String> saysWhatATreatmentDoes;
    private final PdfPress press;
    private final KeptSheets kept = new KeptSheets();

    /**
     * Sets up the desk.
     *
     * @param sheets the edition ready to be set
     * @param clock by which reviews fall due
     * @param saysWhatATreatmentDoes the claim gate, by which notes are refused that would be bare claims
     * @param press on which PDFs are printed
     */
    public Handouts(DaySheets sheets, Clock clock, Predicate<String> saysWhatATreatmentDoes, PdfPress press) {
        this.sheets = sheets;
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
        return sheets.page("handout", new HandoutViews(choice, sheets).form());
    }

    /** The page that a patient reads who follows the link. */
    public PageBytes reading(HandoutChoice choice, Edition edition) {
        Sheets sheets = sheets(edition);
        return sheets.page("handout-read", new HandoutViews(choice, sheets).view(Medium.SCREEN));
    }

    /**
     * The sheet to print.
     *
     * @return empty where too many are being printed at once
     */
    public Optional<PageBytes> pdf(HandoutChoice choice, Edition edition) {
        Sheets sheets = sheets(edition);
        LocalDate day = LocalDate.now(clock);
        String key = edition.fingerprint() + day + choice.query() + choice.words();
        Optional<PageBytes> before = kept.find(key);
        if (before.isPresent()) {
            return before;
        }
        String html = sheets.fill("print/handout", new HandoutViews(choice, sheets).view(Medium.PAPER));
        Optional<PageBytes> made = press.print(html, choice.paper(), day).map(bytes -> PageBytes.ofPacked(PDF, bytes));
        if (choice.clinic().isEmpty()) {
            made.ifPresent(bytes -> kept.keep(key, bytes));
        }
        return made;
    }

    /**
     * Prints a few sheets for nobody. The press is some two thousand classes, which the JVM loads and learns to run with the first
     * sheet: that one took five times as long as the next, and after a sheet without claims the first with claims still three times.
     */
    public void warmUp(Edition edition) {
        edition.articles().stream()
                .sorted(Comparator.comparingInt(article -> -article.claimIds().size()))
                .limit(SHEETS_TO_WARM_UP)
                .forEach(article -> pdf(HandoutChoice.ofArticle(article.path()), edition));
    }

    /** What the handout is called. */
    public String title(HandoutChoice choice, Edition edition) {
        return new HandoutViews(choice, sheets(edition)).title();
    }

    /** The whole address of the page that a patient reads. */
    public String link(HandoutChoice choice, Edition edition) {
        return new HandoutViews(choice, sheets(edition)).link();
    }

    /** The code of the link to a handout; empty where the choice is too long for one. */
    public Optional<QrCode> findQrCode(HandoutChoice choice, Edition edition) {
        return new HandoutViews(choice, sheets(edition)).code().map(HandoutViews.Code::drawn);
    }

    /**
     * The page on which a clinic can look at links that it has given away.
     *
     * @param typed the links, between blanks; empty for the page without any
     * @param published the page that stands at a path
     */
    public PageBytes sharedLinks(String typed, Edition edition, Function<String, Optional<Page>> published) {
        Sheets sheets = sheets(edition);
        return sheets.page("shared-links", new SharedLinks(sheets, published).look(typed));
    }

    /** The page of an article or claim with a quiet note on what changed since a link to it was made. */
    public Optional<PageBytes> changed(String path, String seen, Edition edition) {
        return sheets(edition).changed(path, seen);
    }

    private Sheets sheets(Edition edition) {
        return sheets.of(edition);
    }
}
