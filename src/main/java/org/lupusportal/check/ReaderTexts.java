package org.lupusportal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lupusportal.check.ReaderText.Role;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.ChangeDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.ClaimDraft.GroupDraft;
import org.lupusportal.manuscript.ClaimDraft.RatingDraft;
import org.lupusportal.manuscript.ClaimDraft.SearchDraft;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.manuscript.HeardClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.SignOffDraft;
import org.lupusportal.manuscript.SiteDraft;
import org.lupusportal.manuscript.SiteDraft.EntryDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.manuscript.TermDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.Passage;

/**
 * Gathers every text of a manuscript that a reader can see, but three: what a claim says, which is bound by being a claim; the
 * words of heard claims, which stand with their answers; and titles of sources, which are other people's words.
 */
final class ReaderTexts {

    private ReaderTexts() {}

    /**
     * What is written apart and read together, beside the texts of {@link #of}.
     *
     * @param manuscript that holds them
     * @param texts its texts, each of which is also read without the accents of its letters
     */
    static List<ReaderText> together(Manuscript manuscript, List<ReaderText> texts) {
        return Stream.of(
                        manuscript.drawings().stream().flatMap(ReadTogether::drawing),
                        manuscript.articles().stream()
                                .flatMap(article -> Galley.bodies(article).stream())
                                .flatMap(body -> ReadTogether.body(Role.BODY, body)),
                        manuscript.heardClaims().stream()
                                .flatMap(heard -> heard.answer().stream())
                                .flatMap(body -> ReadTogether.body(Role.ANSWER, body)),
                        manuscript.terms().stream()
                                .flatMap(term -> term.definition().stream())
                                .flatMap(body -> ReadTogether.body(Role.DEFINITION, body)),
                        texts.stream().flatMap(text -> Unaccented.of(text).stream()))
                .flatMap(found -> found)
                .toList();
    }

    static List<ReaderText> of(Manuscript manuscript) {
        return Stream.of(
                        manuscript.site().stream().flatMap(ReaderTexts::site),
                        manuscript.articles().stream().flatMap(ReaderTexts::article),
                        manuscript.claims().stream().flatMap(ReaderTexts::claim),
                        manuscript.sources().stream().flatMap(ReaderTexts::source),
                        manuscript.heardClaims().stream()
                                .map(HeardClaimDraft::about)
                                .flatMap(about -> text(Role.MATTER, about)),
                        manuscript.heardClaims().stream()
                                .map(HeardClaimDraft::answer)
                                .flatMap(answer -> body(Role.ANSWER, answer)),
                        manuscript.terms().stream().flatMap(ReaderTexts::term),
                        manuscript.signOffs().stream().flatMap(ReaderTexts::signOff),
                        manuscript.drawings().stream().flatMap(ReaderTexts::drawing))
                .flatMap(texts -> texts)
                .filter(text -> !text.prose().text().isBlank())
                .toList();
    }

    private static Stream<ReaderText> site(SiteDraft site) {
        return Stream.of(
                        Stream.of(site.name(), site.tagline(), site.summary(), site.emergency())
                                .flatMap(text -> text(Role.SITE, text)),
                        Stream.of(site.topics(), site.interventions(), site.startHere(), site.collections())
                                .flatMap(List::stream)
                                .flatMap(ReaderTexts::entry),
                        texts(Role.SITE, site.outcomes()))
                .flatMap(texts -> texts);
    }

    private static Stream<ReaderText> entry(EntryDraft entry) {
        return Stream.of(entry.name(), entry.summary()).flatMap(text -> text(Role.SITE, text));
    }

    private static Stream<ReaderText> article(ArticleDraft article) {
        return Stream.of(
                        text(Role.TITLE, article.title()),
                        text(Role.SUMMARY, article.summary()),
                        article.keyPoints().stream().flatMap(point -> ReaderText.of(Role.KEY_POINT, point.blocks())),
                        texts(Role.QUESTION, article.questions()),
                        changes(article.changes()),
                        ReaderText.of(Role.BODY, article.body().blocks()))
                .flatMap(texts -> texts);
    }

    private static Stream<ReaderText> changes(List<ChangeDraft> changes) {
        return changes.stream().flatMap(change -> text(Role.CHANGE, change.what()));
    }

    private static Stream<ReaderText> claim(ClaimDraft claim) {
        return Stream.of(
                        text(Role.BESIDE_CLAIM, claim.caveat()),
                        text(Role.BESIDE_CLAIM, claim.wouldChange()),
                        text(Role.BESIDE_CLAIM, claim.rating().flatMap(RatingDraft::because)),
                        text(Role.BESIDE_CLAIM, claim.searched().flatMap(SearchDraft::where)),
                        text(Role.NAME, claim.outcome()),
                        text(Role.FACT, claim.population()),
                        claim.figures().stream().map(GroupDraft::name).flatMap(name -> text(Role.FACT, name)),
                        claim.sources().stream().flatMap(source -> text(Role.FACT, source.at())),
                        changes(claim.changes()))
                .flatMap(texts -> texts);
    }

    /** Each fact of the study, and what a bibliography may carry of our own words; all of it is offered for download. */
    private static Stream<ReaderText> source(SourceDraft source) {
        return Stream.concat(texts(Role.FACT, source.words()), texts(Role.RECORD, source.record()));
    }

    private static Stream<ReaderText> signOff(SignOffDraft signOff) {
        return Stream.of(signOff.by(), signOff.role()).flatMap(words -> text(Role.NAME, words));
    }

    private static Stream<ReaderText> term(TermDraft term) {
        return Stream.of(
                        text(Role.NAME, term.term()),
                        texts(Role.NAME, term.alsoCalled()),
                        body(Role.DEFINITION, term.definition()))
                .flatMap(texts -> texts);
    }

    private static Stream<ReaderText> drawing(DrawingDraft drawing) {
        return Stream.concat(
                Stream.of(drawing.title(), drawing.description()).flatMap(text -> text(Role.DRAWING, text)),
                texts(Role.DRAWING, drawing.words()));
    }

    private static Stream<ReaderText> body(Role role, Optional<Body> body) {
        return body.stream().flatMap(read -> ReaderText.of(role, read.blocks()));
    }

    private static Stream<ReaderText> text(Role role, Optional<Passage> text) {
        return text.stream().map(prose -> ReaderText.of(role, prose));
    }

    private static Stream<ReaderText> texts(Role role, List<Passage> texts) {
        return texts.stream().map(prose -> ReaderText.of(role, prose));
    }
}
