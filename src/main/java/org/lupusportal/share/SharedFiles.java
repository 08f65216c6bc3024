package org.lupusportal.share;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;
import org.lupusportal.page.Address;
import org.lupusportal.page.ClaimTitle;
import org.lupusportal.page.Page;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.ShortLink;

/** What a server makes on demand for each article and claim, as files of a copy: the sheet to print and the code to scan. */
public final class SharedFiles {

    private final Edition edition;
    private final Handouts handouts;
    private final Address address;

    /**
     * Files for one edition.
     *
     * @param edition of which every article and claim gets them
     * @param handouts prints the sheets
     * @param address of the copy
     */
    public SharedFiles(Edition edition, Handouts handouts, Address address) {
        this.edition = edition;
        this.handouts = handouts;
        this.address = address;
    }

    /** A sheet and two codes for each, made when they are asked for. */
    public List<Page> pages() {
        return Stream.concat(
                        edition.articles().stream().flatMap(this::article),
                        edition.claims().stream().flatMap(this::claim))
                .toList();
    }

    private Stream<Page> article(Article article) {
        return files(ShortLink.of(article), article.title(), HandoutChoice.ofArticle(article.path()));
    }

    private Stream<Page> claim(Claim claim) {
        return files(ShortLink.of(claim), ClaimTitle.of(claim, edition.site()), HandoutChoice.ofClaim(claim.id()));
    }

    private Stream<Page> files(ShortLink link, String title, HandoutChoice choice) {
        String whole = address.shared(link);
        return Stream.of(
                file(Address.pdf(link.path()), () -> sheet(choice)),
                file(
                        Address.qr(link.path(), "svg"),
                        () -> PageBytes.ofText("image/svg+xml", QrCode.of(whole).svg(title))),
                file(
                        Address.qr(link.path(), "png"),
                        () -> PageBytes.ofPacked("image/png", QrCode.of(whole).png(title))));
    }

    private PageBytes sheet(HandoutChoice choice) {
        return handouts.pdf(choice, edition)
                .orElseThrow(() -> new IllegalStateException("too many sheets are printed at once"));
    }

    private static Page file(String path, Supplier<PageBytes> press) {
        return Page.toPrintOnDemand(path, press, LocalDate.EPOCH);
    }
}
