package org.lupusportal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;

/**
 * Sets articles and claims of one edition anew while a reader waits: together on a handout, or with a word on what changed
 * since they were shared. Long because it is all of a page that those who share it need.
 *
 * <pre>{@code
 * Sheets sheets = pages.sheets(edition, today);
 * SheetView sheet = sheets.sheet(List.of(new SheetPart(path, Set.of(), true, true)), List.of(), Medium.PAPER);
 * Optional<PageBytes> changed = sheets.changed("/lupus/symptoms", "4k23");
 * }</pre>
 *
 * Immutable and safe to share between threads; costly to make, so one is kept for each edition.
 */
public final class Sheets {

    private static final String HTML = "text/html;charset=utf-8";

    private final Press press;

    Sheets(Press press) {
        this.press = press;
    }

    public Edition edition() {
        return press.edition();
    }

    public Address address() {
        return press.address();
    }

    /** The day on which these sheets are made, as readers write it. */
    public String today() {
        return Dates.plain(press.today());
    }

    /** The short codes of articles and then of claims, as the texts are now; what the edition lacks has none. */
    public List<String> codes(List<ArticlePath> articles, List<String> claims) {
        return links(articles, claims).map(ShortLink::code).toList();
    }

    /** The whole address by which the first of these is passed on. */
    public Optional<String> findLink(List<ArticlePath> articles, List<String> claims) {
        return links(articles, claims).findFirst().map(press.address()::shared);
    }

    private Stream<ShortLink> links(List<ArticlePath> articles, List<String> claims) {
        return Stream.concat(
                articles.stream()
                        .map(press.edition()::findArticle)
                        .flatMap(Optional::stream)
                        .map(ShortLink::of),
                claims.stream()
                        .map(press.edition()::findClaim)
                        .flatMap(Optional::stream)
                        .map(ShortLink::of));
    }

    /**
     * Sets a handout.
     *
     * @param parts articles in order; those that the edition lacks are left out
     * @param claims ids of claims that stand by themselves; those that the edition lacks are left out
     * @param medium what it is read on
     */
    public SheetView sheet(List<SheetPart> parts, List<String> claims, Medium medium) {
        Prose prose = press.prose();
        Prose.Setting setting = new Prose.Setting(medium, parts.size() + claims.size() > 1 ? 1 : 0);
        List<SheetView.SheetArticle> articles = new ArrayList<>();
        for (SheetPart part : parts) {
            press.edition()
                    .findArticle(part.article())
                    .ifPresent(article -> articles.add(article(article, part, "a" + articles.size(), prose, setting)));
        }
        List<SheetView.SheetClaim> chosen = claims.stream()
                .map(press.edition()::findClaim)
                .flatMap(Optional::stream)
                .map(claim -> claim(claim, prose, medium))
                .toList();
        return new SheetView(articles, chosen, press.references(prose.references()));
    }

    private SheetView.SheetArticle article(
            Article article, SheetPart part, String id, Prose prose, Prose.Setting setting) {
        List<String> keyPoints = IntStream.range(0, article.keyPoints().size())
                .mapToObj(
                        i -> prose.handout(article.keyPoints().get(i), article, id + "k" + i + "-", Set.of(), setting))
                .toList();
        return new SheetView.SheetArticle(
                id,
                Address.article(article),
                article.title(),
                article.summary(),
                shortLink(ShortLink.of(article)),
                keyPoints,
                part.keyPointsOnly() ? "" : prose.handout(article.body(), article, id + "b-", part.sections(), setting),
                part.questions() ? article.questions() : List.of(),
                Dates.plain(article.evidenceTo()),
                Dates.plain(article.lastChanged()),
                Dates.plain(article.reviewBy()),
                article.isOverdueOn(press.today()),
                press.edition().findSignOff(article).map(ArticlePages::signedOff),
                part.keyPointsOnly() || !part.sections().isEmpty());
    }

    private SheetView.SheetClaim claim(Claim claim, Prose prose, Medium medium) {
        String noteId = "note-" + claim.id();
        return new SheetView.SheetClaim(
                claim.says(),
                claim.words().outcome(),
                ClaimTitle.of(claim, press.edition().site()),
                prose.notes(List.of(EvidenceNotes.of(noteId, claim, press.edition())), medium),
                claim.id(),
                noteId,
                Address.claim(claim.id()),
                shortLink(ShortLink.of(claim)),
                Dates.plain(claim.checked()));
    }

    private String shortLink(ShortLink link) {
        return press.address().shared(link);
    }

    /** The sections of an article that can be chosen: headings of the second level, with {@code #anchor} as their address. */
    public List<LinkView> sections(ArticlePath path) {
        return press.edition().findArticle(path).map(ArticlePages::contents).orElse(List.of());
    }

    /** Which of these anchors are sections of an article. */
    public Set<String> knownSections(ArticlePath path, Set<String> anchors) {
        Set<String> known = new HashSet<>(anchors);
        known.retainAll(anchors(path));
        return known;
    }

    /** The section of an article for which four characters stand in a link; in capitals or small letters. */
    public Optional<String> findSection(ArticlePath path, String code) {
        return anchors(path).stream()
                .filter(anchor -> ShortLink.section(anchor).equalsIgnoreCase(code))
                .findFirst();
    }

    private List<String> anchors(ArticlePath path) {
        return sections(path).stream().map(s -> s.href().substring(1)).toList();
    }

    /** Whether the day by which an article should be looked at again has passed. */
    public boolean isOverdue(Article article) {
        return article.isOverdueOn(press.today());
    }

    /** What changed in an article since a link to it was made; empty where the text is still the same. */
    public Optional<SeenView> seen(ArticlePath path, String seen) {
        return press.edition()
                .findArticle(path)
                .flatMap(article -> ShortLink.tidySeen(seen)
                        .filter(then -> !ShortLink.sameText(ShortLink.seen(article), then))
                        .map(then -> SeenView.of(article, then)));
    }

    /** What changed in a claim since a link to it was made; empty where it is still the same. */
    public Optional<SeenView> seenClaim(String id, String seen) {
        return press.edition()
                .findClaim(id)
                .flatMap(claim -> ShortLink.tidySeen(seen)
                        .filter(then -> !ShortLink.sameText(ShortLink.of(claim).seen(), then))
                        .map(then -> SeenView.of(claim, then)));
    }

    /**
     * The page at a path with a quiet note, for a link that was made when the text was another.
     *
     * @param path of an article or a claim
     * @param seen what the link remembers
     * @return empty where the text is still the same, where the link remembers nothing that can be read, and at other paths
     */
    public Optional<PageBytes> changed(String path, String seen) {
        return ShortLink.tidySeen(seen)
                .flatMap(then -> changedArticle(path, then).or(() -> changedClaim(path, then)));
    }

    private Optional<PageBytes> changedArticle(String path, String seen) {
        return press.edition().articles().stream()
                .filter(a -> Address.article(a).equals(path))
                .findFirst()
                .filter(a -> !ShortLink.sameText(ShortLink.seen(a), seen))
                .map(a -> page("article", new ArticlePages(press).view(a, Optional.of(SeenView.of(a, seen)))));
    }

    private Optional<PageBytes> changedClaim(String path, String seen) {
        return press.edition().claims().stream()
                .filter(c -> Address.claim(c.id()).equals(path))
                .findFirst()
                .filter(c -> !ShortLink.sameText(ShortLink.of(c).seen(), seen))
                .map(c -> page("claim", new ClaimPages(press).view(c, Optional.of(SeenView.of(c, seen)))));
    }

    /** For a page that sets our answers beside something else. */
    public OurAnswers answers() {
        return new OurAnswers(press);
    }

    /** A page around a view, in the portal's frame. */
    public PageBytes page(String template, Object view) {
        return PageBytes.ofText(HTML, fill(template, view));
    }

    /** A template filled as it is, for what is no page, such as a sheet to print. */
    public String fill(String template, Object view) {
        return press.fill(template, view);
    }
}
