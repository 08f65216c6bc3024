package org.lupusportal.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * A claim as written.
 *
 * @param file its file
 * @param at the entry, from its key to its end
 * @param id its key
 * @param says {@code says}
 * @param kind {@code kind}
 * @param intervention {@code intervention}
 * @param outcome {@code outcome}
 * @param population {@code population}
 * @param finding {@code finding}
 * @param sources {@code sources}; empty where the key lacks or holds an empty list
 * @param sourcesAt where {@code sources} stands, if it does
 * @param rating {@code certainty}
 * @param figures {@code figures}
 * @param searched {@code searched}
 * @param caveat {@code caveat}; may be blank
 * @param wouldChange {@code would-change}
 * @param checked {@code checked}
 * @param changes {@code changes}
 */
public record ClaimDraft(
        ContentFile file,
        Span at,
        Located<String> id,
        Optional<Passage> says,
        Optional<Located<String>> kind,
        Optional<Located<String>> intervention,
        Optional<Passage> outcome,
        Optional<Passage> population,
        Optional<Located<String>> finding,
        List<EvidenceDraft> sources,
        Optional<Span> sourcesAt,
        Optional<RatingDraft> rating,
        List<GroupDraft> figures,
        Optional<SearchDraft> searched,
        Optional<Passage> caveat,
        Optional<Passage> wouldChange,
        Optional<Located<LocalDate>> checked,
        List<ChangeDraft> changes) {

    /**
     * One entry of {@code sources}.
     *
     * @param id the source
     * @param at where in the source
     */
    public record EvidenceDraft(Located<String> id, Optional<Passage> at) {}

    /**
     * {@code certainty} as written.
     *
     * @param at where it stands
     * @param start {@code start}
     * @param downs what {@code certainty} takes away: reason and steps
     * @param ups what it adds: reason and steps
     * @param because {@code because}
     */
    public record RatingDraft(
            Span at,
            Optional<Located<String>> start,
            List<StepDraft> downs,
            List<StepDraft> ups,
            Optional<Passage> because) {}

    /**
     * One reason to rate down or up.
     *
     * @param reason such as {@code imprecision}
     * @param steps how many
     */
    public record StepDraft(Located<String> reason, Located<Integer> steps) {}

    /**
     * One group of {@code figures}.
     *
     * @param at the entry
     * @param name {@code group}
     * @param events {@code events}
     * @param of {@code of}
     */
    public record GroupDraft(
            Span at, Optional<Passage> name, Optional<Located<Integer>> events, Optional<Located<Integer>> of) {}

    /**
     * {@code searched} as written.
     *
     * @param at where it stands
     * @param on {@code on}
     * @param where {@code where}
     */
    public record SearchDraft(Span at, Optional<Located<LocalDate>> on, Optional<Passage> where) {}
}
