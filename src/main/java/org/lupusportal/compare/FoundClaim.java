package org.lupusportal.compare;

import java.util.List;
import org.lupusportal.gate.Wording;

/**
 * A sentence of a pasted text that the gate takes for a claim, with what we have on it.
 *
 * @param number from 1, in the order of the text
 * @param start UTF-16 index in the text at which it starts
 * @param end index after its last character
 * @param words the sentence as written
 * @param treatments what it speaks of, as written there or earlier in the text; empty if that cannot be told
 * @param carried whether the treatment was named earlier, and here is only meant
 * @param outcomes what it says something about, as written
 * @param language the words that make it a claim, weightiest first
 * @param strength how surely it speaks
 * @param source whether it names one
 * @param heard heard claims that say much the same, closest first
 * @param known claims of ours on the same treatment and outcome, closest first
 * @param interventions of the edition that it speaks of, by id, where we have claims on them
 */
public record FoundClaim(
        int number,
        int start,
        int end,
        String words,
        List<String> treatments,
        boolean carried,
        List<String> outcomes,
        List<String> language,
        Wording.Strength strength,
        NamedSource source,
        List<Match.Heard> heard,
        List<Match.Known> known,
        List<String> interventions) {

    public FoundClaim {
        treatments = List.copyOf(treatments);
        outcomes = List.copyOf(outcomes);
        language = List.copyOf(language);
        heard = List.copyOf(heard);
        known = List.copyOf(known);
        interventions = List.copyOf(interventions);
    }

    /** The same with a source that is named right after it. */
    FoundClaim withSource(NamedSource named) {
        return new FoundClaim(
                number,
                start,
                end,
                words,
                treatments,
                carried,
                outcomes,
                language,
                strength,
                named,
                heard,
                known,
                interventions);
    }

    /** Whether we have nothing on it at all. */
    public boolean isUnknownToUs() {
        return heard.isEmpty() && known.isEmpty();
    }
}
