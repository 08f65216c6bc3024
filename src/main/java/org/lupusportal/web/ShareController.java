package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;
import org.lupusportal.page.Address;
import org.lupusportal.page.ClaimTitle;
import org.lupusportal.page.Encoded;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.ShortLink;
import org.lupusportal.share.HandoutChoice;
import org.lupusportal.share.Handouts;
import org.lupusportal.share.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Short links, and the code and the sheet of every article and claim. */
@Controller
final class ShareController {

    private static final Pattern NO_SYMBOL = Pattern.compile("[^0-9A-Za-z]+");

    private final Supplier<Edition> current;
    private final Handouts handouts;
    private final Address address;

    ShareController(Supplier<Edition> current, Handouts handouts, Address address) {
        this.current = current;
        this.handouts = handouts;
        this.address = address;
    }

    /**
     * A browser carries the section behind {@code #} over to where it is sent. Whatever a letter or a program has hung on the
     * code, such as a full stop or a blank, is forgiven: its check symbol tells whether the rest is whole. So are capitals.
     */
    @GetMapping({"/s/{code}", "/S/{code}"})
    void shortLink(@PathVariable String code, HttpServletResponse response) throws IOException {
        Optional<ShortLink> link = ShortLink.find(NO_SYMBOL.matcher(code).replaceAll(""), current.get());
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageAnswer.leadOn(response, link.get().path() + "?seen=" + link.get().seen());
    }

    @GetMapping("/{topic}/{slug}/qr.svg")
    void drawing(
            @PathVariable String topic,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Coded> coded = find(topic, slug, Asked.first(request, "section"));
        if (coded.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String svg = QrCode.of(coded.get().link()).svg(coded.get().title());
        PageAnswer.write(request, response, PageBytes.ofText("image/svg+xml", svg));
    }

    @GetMapping("/{topic}/{slug}/qr.png")
    void picture(
            @PathVariable String topic,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Coded> coded = find(topic, slug, Asked.first(request, "section"));
        if (coded.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png = QrCode.of(coded.get().link()).png(coded.get().title());
        PageAnswer.write(request, response, PageBytes.ofPacked("image/png", png));
    }

    @GetMapping("/{topic}/{slug}.pdf")
    void sheet(
            @PathVariable String topic,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Edition edition = current.get();
        ArticlePath path = new ArticlePath(topic, slug);
        if (edition.findArticle(path).isPresent()) {
            SheetAnswer.write(request, response, handouts.pdf(HandoutChoice.ofArticle(path), edition), slug);
        } else if (isClaim(topic) && edition.findClaim(slug).isPresent()) {
            SheetAnswer.write(request, response, handouts.pdf(HandoutChoice.ofClaim(slug), edition), slug);
        } else {
            moved("/" + path, ".pdf", edition, response);
        }
    }

    /** A sheet or code at a former path has moved with its article. */
    private static void moved(String path, String end, Edition edition, HttpServletResponse response)
            throws IOException {
        String present = edition.redirects().get(path);
        if (present == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageAnswer.leadOn(response, present + end);
    }

    private Optional<Coded> find(String topic, String slug, String section) {
        Edition edition = current.get();
        Optional<Article> article = Optional.ofNullable(edition.redirects().get("/" + topic + "/" + slug))
                .map(ShareController::path)
                .or(() -> Optional.of(new ArticlePath(topic, slug)))
                .flatMap(edition::findArticle);
        if (article.isPresent()) {
            return Optional.of(coded(article.get(), section));
        }
        return isClaim(topic)
                ? edition.findClaim(slug)
                        .map((Claim claim) ->
                                new Coded(ClaimTitle.of(claim, edition.site()), absolute(ShortLink.of(claim))))
                : Optional.empty();
    }

    /** The code of a section; of the whole page where a section has been renamed since, since its picture may stand anywhere. */
    private Coded coded(Article article, String section) {
        String link = absolute(ShortLink.of(article));
        return article.body().headings().stream()
                .filter(heading -> heading.anchor().equals(section))
                .findFirst()
                .map(heading ->
                        new Coded(article.title() + ": " + heading.text(), link + "#" + Encoded.inQuery(section)))
                .orElseGet(() -> new Coded(article.title(), link));
    }

    private String absolute(ShortLink link) {
        return address.absolute(Address.shortLink(link.code()));
    }

    private static ArticlePath path(String address) {
        int slash = address.indexOf('/', 1);
        return slash < 0
                ? new ArticlePath(address.substring(1), "")
                : new ArticlePath(address.substring(1, slash), address.substring(slash + 1));
    }

    private static boolean isClaim(String topic) {
        return topic.equals(Address.EVIDENCE.substring(1));
    }

    private record Coded(String title, String link) {}
}
