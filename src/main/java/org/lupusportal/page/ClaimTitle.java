package org.lupusportal.page;

import org.lupusportal.edition.Site;
import org.lupusportal.evidence.Claim;

/**
 * What a claim is called where its own words would travel without certainty, caveat and sources: under a code, in a message, in a
 * list of links. It says what the claim is on and nothing of what was found.
 */
public final class ClaimTitle {

    private ClaimTitle() {}

    public static String of(Claim claim, Site site) {
        return "Evidence: " + site.shortNameOf(claim.words().intervention()) + ", "
                + claim.words().outcome();
    }
}
