package org.lupusportal.publish;

import static org.lupusportal.publish.Typesetter.changes;
import static org.lupusportal.publish.Typesetter.sure;
import static org.lupusportal.publish.Typesetter.text;
import static org.lupusportal.publish.Typesetter.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.evidence.Caveat;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.ClaimFinding;
import org.lupusportal.evidence.ClaimKind;
import org.lupusportal.evidence.ClaimWords;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;
import org.lupusportal.evidence.Source;
import org.lupusportal.evidence.UpReason;
import org.lupusportal.manuscript.ClaimDraft;
import org.lupusportal.manuscript.ClaimDraft.SearchDraft;
import org.lupusportal.text.Passage;

/** Turns drafts of claims into claims, each bound to its sources. */
final class ClaimSetter {

    private final Map<String, Source> sources;

    ClaimSetter(Map<String, Source> sources) {
        this.sources = sources;
    }

    List<Claim> claims(List<ClaimDraft> drafts) {
        return drafts.stream().map(this::claim).toList();
    }

    private Claim claim(ClaimDraft draft) {
        ClaimKind kind = ClaimKind.findById(value(draft.kind())).orElseThrow();
        return kind == ClaimKind.GAP ? gap(draft) : rated(draft, kind);
    }

    private Claim.Gap gap(ClaimDraft draft) {
        SearchDraft search = sure(draft.searched());
        return new Claim.Gap(
                words(draft),
                value(search.on()),
                text(search.where()),
                new Caveat(text(draft.caveat())),
                wouldChange(draft),
                value(draft.checked()),
                changes(draft.changes()));
    }

    private Claim.Rated rated(ClaimDraft draft, ClaimKind kind) {
        return new Claim.Rated(
                words(draft),
                kind,
                ClaimFinding.findById(value(draft.finding())).orElseThrow(),
                draft.sources().stream()
                        .map(e -> new Claim.Evidence(
                                sure(Optional.ofNullable(sources.get(e.id().value()))), e.at().map(Passage::text)))
                        .toList(),
                rating(sure(draft.rating())),
                figures(draft),
                new Caveat(text(draft.caveat())),
                wouldChange(draft),
                value(draft.checked()),
                changes(draft.changes()));
    }

    private static ClaimWords words(ClaimDraft draft) {
        return new ClaimWords(
                draft.id().value(),
                text(draft.says()),
                value(draft.intervention()),
                text(draft.outcome()),
                draft.population().map(Passage::text));
    }

    private static Optional<String> wouldChange(ClaimDraft draft) {
        return draft.wouldChange().map(Passage::text).filter(t -> !t.isBlank());
    }

    private static Rating rating(ClaimDraft.RatingDraft draft) {
        Map<DownReason, Integer> downs = new EnumMap<>(DownReason.class);
        draft.downs()
                .forEach(step -> downs.put(
                        DownReason.findById(step.reason().value()).orElseThrow(),
                        step.steps().value()));
        Map<UpReason, Integer> ups = new EnumMap<>(UpReason.class);
        draft.ups()
                .forEach(step -> ups.put(
                        UpReason.findById(step.reason().value()).orElseThrow(),
                        step.steps().value()));
        return new Rating(Certainty.findById(value(draft.start())).orElseThrow(), downs, ups, text(draft.because()));
    }

    private static Optional<Figures> figures(ClaimDraft draft) {
        return draft.figures().isEmpty()
                ? Optional.empty()
                : Optional.of(new Figures(draft.figures().stream()
                        .map(g -> new Figures.Group(text(g.name()), value(g.events()), value(g.of())))
                        .toList()));
    }
}
