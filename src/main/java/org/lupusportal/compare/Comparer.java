package org.lupusportal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.gate.ClaimGate;
import org.lupusportal.gate.LearnedClaimGate;

/**
 * Compares texts from elsewhere with what an edition says.
 *
 * <pre>{@code
 * Comparer comparer = Comparer.standard();
 * PastedText text = PastedText.of("MSC therapy cures lupus. Call now!");
 * Comparison comparison = comparer.compare(text, edition);
 * comparison.claims().forEach(claim -> System.err.println(claim.words()));
 * }</pre>
 *
 * Nothing of a text is kept, logged or passed on. Time is bounded by the length of a {@link PastedText}. Safe to share between
 * threads.
 */
public final class Comparer {

    private final ClaimGate gate;
    private final ClaimGate gateInAdverts;
    private Optional<Answers> answers = Optional.empty();

    /**
     * Sets up the comparison.
     *
     * @param gate that tells claims from other sentences; the balanced form
     * @param gateInAdverts the same for texts that sell
     */
    public Comparer(ClaimGate gate, ClaimGate gateInAdverts) {
        this.gate = gate;
        this.gateInAdverts = gateInAdverts;
    }

    /** With the gates that speak to patients. */
    public static Comparer standard() {
        return new Comparer(LearnedClaimGate.balanced(), LearnedClaimGate.inAdverts());
    }

    /**
     * Compares a text with an edition.
     *
     * @param text that is {@linkplain PastedText.State#READABLE readable}
     * @param edition whose claims and heard claims are compared with
     */
    public Comparison compare(PastedText text, Edition edition) {
        if (text.state() != PastedText.State.READABLE) {
            throw new IllegalArgumentException("a text that cannot be read cannot be compared");
        }
        return new TextReading(text, gate, gateInAdverts, answers(edition)).comparison();
    }

    /** Does ahead of time what the first comparison with an edition would have to do. */
    public void prepare(Edition edition) {
        answers(edition);
    }

    /** What we have that a sentence is closest to, closest first, whether close enough to be shown or not. */
    List<Match> closest(String sentence, Edition edition) {
        Answers ready = answers(edition);
        SpokenOf spokenOf = Senses.corrected(sentence, SpokenOf.of(sentence, gate.judge(sentence)));
        Map<Integer, Double> like = ready.likeness(sentence);
        List<Match> all = new ArrayList<>(ready.heard(sentence, spokenOf, like));
        all.addAll(ready.known(spokenOf, like));
        all.sort(Comparator.comparingDouble((Match m) -> -m.closeness()).thenComparing(Match::id));
        return all;
    }

    /** Measures how often the right answer comes among the first. */
    public CompareFigures figures(List<CompareFigures.Pair> pairs, Edition edition) {
        return CompareFigures.of(pairs, this, edition);
    }

    /** Measures how much of what people marked in whole texts is seen. */
    public String advertFigures(List<Advert> adverts, Edition edition) {
        return AdvertFigures.of(adverts.stream()
                .map(advert -> new AdvertFigures.Read(advert, compare(PastedText.of(advert.text()), edition)))
                .toList());
    }

    /** Made anew for another edition; a moment's work for a few hundred claims. */
    private synchronized Answers answers(Edition edition) {
        Answers kept = answers.filter(a -> a.edition() == edition).orElseGet(() -> new Answers(edition, gate));
        answers = Optional.of(kept);
        return kept;
    }
}
