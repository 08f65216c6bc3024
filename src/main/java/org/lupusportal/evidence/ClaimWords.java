package org.lupusportal.evidence;

import java.util.Optional;

/**
 * What a claim says and of what, in the words of its writer.
 *
 * @param id as in content files and addresses, for ever
 * @param says one or two plain sentences that can stand alone
 * @param intervention id of what was done or taken
 * @param outcome what changed, or did not, in plain words
 * @param population in whom
 */
public record ClaimWords(String id, String says, String intervention, String outcome, Optional<String> population) {

    public ClaimWords {
        if (id.isBlank() || says.isBlank() || intervention.isBlank() || outcome.isBlank()) {
            throw new IllegalArgumentException("a claim needs id, words, intervention and outcome");
        }
    }
}
