package org.lupusportal.compare;

import org.lupusportal.edition.HeardClaim;
import org.lupusportal.evidence.Claim;

/** Something of ours that a sentence is close to. */
public sealed interface Match permits Match.Heard, Match.Known {

    /** How close: comparable among all matches of one text, from 0. */
    double closeness();

    /** The id of the heard claim or claim. */
    String id();

    /**
     * A heard claim that says much the same.
     *
     * @param heard the heard claim; whoever shows it shows its verdict and answer with it
     * @param closeness how close
     */
    record Heard(HeardClaim heard, double closeness) implements Match {

        @Override
        public String id() {
            return heard.id();
        }
    }

    /**
     * A claim of ours on the same treatment and outcome.
     *
     * @param claim the claim; whoever shows it shows its certainty, caveat and sources with it
     * @param closeness how close
     */
    record Known(Claim claim, double closeness) implements Match {

        @Override
        public String id() {
            return claim.id();
        }
    }
}
