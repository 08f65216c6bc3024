package org.lupusportal.page;

import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;

/**
 * A claim in a list, never without its note.
 *
 * @param says its words
 * @param outcome what it speaks of
 * @param note its evidence note
 */
public record ClaimLine(String says, String outcome, EvidenceNote note) {

    static ClaimLine of(Claim claim, Edition edition) {
        return new ClaimLine(
                claim.says(), claim.words().outcome(), EvidenceNotes.of("note-" + claim.id(), claim, edition));
    }
}
