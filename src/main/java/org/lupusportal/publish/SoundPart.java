package org.lupusportal.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Report;
import org.lupusportal.manuscript.ArticleDraft;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.DrawingDraft;
import org.lupusportal.manuscript.HeardClaimDraft;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.SignOffDraft;
import org.lupusportal.manuscript.SourceDraft;
import org.lupusportal.manuscript.TermDraft;
import org.lupusportal.markdown.Body;
import org.lupusportal.markdown.Mark;
import org.lupusportal.text.Span;

/**
 * What of a manuscript can be shown to its writer although other parts of it are refused: every draft without an error that
 * rests only on such drafts. A claim whose source is refused goes with it, and the articles that make the claim go too, so
 * that nothing stands bare even here. Links to what was left out lead nowhere.
 */
final class SoundPart {

    private final List<Span> errors;

    private SoundPart(Report report) {
        this.errors = report.findings().stream()
                .filter(Finding::isError)
                .map(Finding::at)
                .toList();
    }

    /**
     * Takes the sound part of a manuscript.
     *
     * @param manuscript what was read
     * @param report all that was found in it
     * @return the rest of it, in which no draft has an error; empty where the site file has one, without which nothing can be shown
     */
    static Optional<Manuscript> of(Manuscript manuscript, Report report) {
        SoundPart part = new SoundPart(report);
        boolean noSite = manuscript.site().isEmpty() || part.hasErrorIn("site.yaml");
        return noSite ? Optional.empty() : Optional.of(supported(manuscript.keeping(part::isSound)));
    }

    private boolean hasErrorIn(String path) {
        return errors.stream().anyMatch(e -> e.file().path().equals(path));
    }

    private boolean hasErrorIn(Span stretch) {
        return errors.stream()
                .filter(e -> e.file().path().equals(stretch.file().path()))
                .anyMatch(e -> e.start() < stretch.end() && stretch.start() <= e.start());
    }

    private boolean isSound(Record draft) {
        if (draft instanceof ArticleDraft article) {
            return !hasErrorIn(article.file().path());
        } else if (draft instanceof ClaimDraft claim) {
            return !hasErrorIn(claim.at());
        } else if (draft instanceof SourceDraft source) {
            return !hasErrorIn(source.file().path());
        } else if (draft instanceof HeardClaimDraft heard) {
            return !hasErrorIn(heard.at());
        } else if (draft instanceof TermDraft term) {
            return !hasErrorIn(term.at());
        } else if (draft instanceof SignOffDraft signOff) {
            return !hasErrorIn(signOff.at());
        } else if (draft instanceof DrawingDraft drawing) {
            return !hasErrorIn(drawing.file().path());
        }
        throw new IllegalArgumentException("no draft of the content: " + draft.getClass());
    }

    /** Without the claims whose sources are gone, then without the texts whose claims or sources are gone. */
    private static Manuscript supported(Manuscript manuscript) {
        Set<String> sources =
                manuscript.sources().stream().map(s -> s.id().value()).collect(Collectors.toUnmodifiableSet());
        Manuscript bound = manuscript.keeping(draft -> !(draft instanceof ClaimDraft claim)
                || claim.sources().stream().allMatch(s -> sources.contains(s.id().value())));
        Set<String> claims = bound.claims().stream().map(c -> c.id().value()).collect(Collectors.toUnmodifiableSet());
        return bound.keeping(draft -> bodies(draft)
                .allMatch(body -> body.mentions().map(Mark.Mention::claim).allMatch(claims::contains)
                        && body.citations()
                                .flatMap(citation -> citation.sources().stream())
                                .map(Mark.Cited::id)
                                .allMatch(sources::contains)));
    }

    private static Stream<Body> bodies(Record draft) {
        if (draft instanceof ArticleDraft article) {
            return Stream.concat(article.keyPoints().stream(), Stream.of(article.body()));
        } else if (draft instanceof HeardClaimDraft heard) {
            return heard.answer().stream();
        } else if (draft instanceof TermDraft term) {
            return term.definition().stream();
        }
        return Stream.empty();
    }
}
