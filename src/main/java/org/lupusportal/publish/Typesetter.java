package org.lupusportal.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lupusportal.check.ReviewedText;
import org.lupusportal.edition.Article;
import org.lupusportal.edition.ArticlePath;
import org.lupusportal.edition.CodeSystem;
import org.lupusportal.edition.Drawing;
import org.lupusportal.edition.Edition;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.edition.SignOff;
import org.lupusportal.edition.Term;
import org.lupusportal.evidence.Change;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Namesakes;
import org.lupusportal.evidence.Source;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.ChangeDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.manuscript.HeardClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.SignOffDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.manuscript.TermDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * Turns a manuscript in which no error was found into an edition. Whatever a rule has made certain is taken for granted here;
 * where it is not so after all, a rule is wrong and the typesetter stops.
 */
final class Typesetter {

    private final Manuscript manuscript;
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;
    private final Map<String, ClaimDraft> claimDrafts;
    private final Map<String, SourceDraft> sourceDrafts;

    Typesetter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.sources = Namesakes.toldApart(
                        manuscript.sources().stream().map(SourceSetter::source).toList())
                .stream()
                .collect(Collectors.toMap(Source::id, s -> s, (a, b) -> a, TreeMap::new));
        this.claims = new ClaimSetter(sources)
                .claims(manuscript.claims()).stream()
                        .collect(Collectors.toMap(Claim::id, c -> c, (a, b) -> a, TreeMap::new));
        this.claimDrafts =
                manuscript.claims().stream().collect(Collectors.toMap(c -> c.id().value(), c -> c, (a, b) -> a));
        this.sourceDrafts =
                manuscript.sources().stream().collect(Collectors.toMap(s -> s.id().value(), s -> s, (a, b) -> a));
    }

    Edition edition() {
        return Edition.of(SiteSetter.site(sure(manuscript.site())), manuscript.fingerprint())
                .articles(manuscript.articles().stream().map(this::article).toList())
                .claims(List.copyOf(claims.values()))
                .sources(List.copyOf(sources.values()))
                .heardClaims(manuscript.heardClaims().stream()
                        .map(Typesetter::heardClaim)
                        .toList())
                .terms(manuscript.terms().stream().map(Typesetter::term).toList())
                .signOffs(
                        manuscript.signOffs().stream().map(Typesetter::signOff).toList())
                .drawings(
                        manuscript.drawings().stream().map(Typesetter::drawing).toList())
                .redirects(redirects())
                .build();
    }

    private Article article(ArticleDraft draft) {
        ReviewedText reviewed = reviewed(draft);
        return new Article(
                new ArticlePath(draft.topic(), draft.slug()),
                text(draft.title()),
                text(draft.summary()),
                value(draft.order()),
                value(draft.evidenceTo()),
                value(draft.reviewBy()),
                draft.keyPoints(),
                draft.questions().stream().map(Passage::text).toList(),
                codes(draft),
                draft.aliases().stream().map(Located::value).toList(),
                changes(draft.changes()),
                draft.body(),
                reviewed.wording(),
                reviewed.fingerprint());
    }

    private static Map<CodeSystem, List<String>> codes(ArticleDraft draft) {
        return draft.codes().stream()
                .collect(Collectors.groupingBy(
                        c -> CodeSystem.findById(c.system().value()).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(c -> c.code().value(), Collectors.toList())));
    }

    private ReviewedText reviewed(ArticleDraft draft) {
        return ReviewedText.of(
                draft,
                id -> Optional.ofNullable(claimDrafts.get(id)),
                id -> Optional.ofNullable(sourceDrafts.get(id)),
                manuscript::findDrawing);
    }

    private static HeardClaim heardClaim(HeardClaimDraft draft) {
        return new HeardClaim(
                value(draft.id()),
                draft.subject(),
                draft.about().map(Passage::text),
                text(draft.heard()),
                draft.alsoHeard().stream().map(Passage::text).toList(),
                HeardClaim.Verdict.findById(value(draft.verdict())).orElseThrow(),
                sure(draft.answer()));
    }

    private static Term term(TermDraft draft) {
        String name = text(draft.term());
        return new Term(
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", ""),
                name,
                draft.alsoCalled().stream().map(Passage::text).toList(),
                sure(draft.definition()),
                draft.kind()
                        .map(k -> Term.Kind.valueOf(k.value().toUpperCase(Locale.ROOT)))
                        .orElse(Term.Kind.WORD),
                draft.see().map(see -> articlePath(see.value())));
    }

    /** {@code topic/slug}, with or without the ending of the file. */
    static ArticlePath articlePath(String written) {
        String path = written.replaceAll("^(\\.\\./)*|\\.md$", "");
        int slash = path.indexOf('/');
        return new ArticlePath(path.substring(0, slash), path.substring(slash + 1));
    }

    private static Drawing drawing(DrawingDraft draft) {
        String path = draft.file().path();
        return new Drawing(
                path.substring(path.lastIndexOf('/') + 1),
                draft.file().text(),
                draft.title().map(Passage::text).orElse(""),
                draft.description().map(Passage::text).orElse(""));
    }

    private static SignOff signOff(SignOffDraft draft) {
        return new SignOff(
                articlePath(value(draft.article())),
                text(draft.by()),
                text(draft.role()),
                value(draft.on()),
                value(draft.fingerprint()));
    }

    private Map<String, String> redirects() {
        Map<String, String> redirects = new LinkedHashMap<>();
        manuscript
                .addresses()
                .forEach(line ->
                        line.movedTo().ifPresent(to -> redirects.put(line.path().value(), to.value())));
        manuscript.articles().forEach(a -> a.aliases().forEach(alias -> redirects.put(alias.value(), a.address())));
        return redirects;
    }

    static List<Change> changes(List<ChangeDraft> drafts) {
        return drafts.stream()
                .map(draft -> new Change(value(draft.date()), text(draft.what())))
                .toList();
    }

    static <T> T sure(Optional<T> checked) {
        return checked.orElseThrow(() -> new IllegalStateException("a rule let an incomplete draft pass"));
    }

    static <T> T value(Optional<Located<T>> checked) {
        return sure(checked).value();
    }

    static String text(Optional<Passage> checked) {
        return sure(checked).text().strip();
    }
}
