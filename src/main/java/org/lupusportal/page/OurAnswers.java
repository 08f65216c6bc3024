package org.lupusportal.page;

import java.util.List;
import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Claim;

/**
 * Sets what we say to the sentences of one page: heard claims with their answers, claims with their notes, and the references of
 * both. One for each page, because the references run through; not for sharing between threads.
 */
public final class OurAnswers {

    private final Press press;
    private final Prose prose;

    OurAnswers(Press press) {
        this.press = press;
        this.prose = press.prose();
    }

    /**
     * A heard claim with verdict and answer.
     *
     * @param heard the heard claim
     * @param name tells its notes from all others of the page
     */
    public HeardView heard(HeardClaim heard, String name) {
        return HeardView.of(heard, prose, name);
    }

    /**
     * A claim with its evidence note.
     *
     * @param claim the claim
     * @param name tells its note from all others of the page
     */
    public ClaimLine claim(Claim claim, String name) {
        EvidenceNote note = EvidenceNotes.of("note-" + name + claim.id(), claim, press.edition());
        prose.number(List.of(note));
        return new ClaimLine(claim.says(), claim.words().outcome(), note);
    }

    /** Every source behind what was set so far, in the order of its first use. */
    public List<ReferenceView> references() {
        return press.references(prose.references());
    }
}
