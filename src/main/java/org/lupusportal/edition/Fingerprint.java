package org.lupusportal.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.Figures;
import org.lupusportal.evidence.Rating;

/**
 * Reckons what a sign-off is bound to: SHA-256 over the words of an article that a reviewer reads and over the claims that it
 * uses, part by part with a length before each, so that no two different texts can look the same.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds one part, such as a title or a paragraph. */
    public Fingerprint add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds all that a reader is shown of a claim. */
    public Fingerprint add(Claim claim) {
        add(claim.id()).add(claim.says()).add(claim.words().outcome());
        claim.words().population().ifPresent(this::add);
        add(claim.caveat().text());
        if (claim instanceof Claim.Rated rated) {
            add(rated.kind().id()).add(rated.finding().id());
            add(rated.rating());
            rated.sources().forEach(e -> add(e.source().id()).add(e.at().orElse("")));
            rated.figures()
                    .map(Figures::groups)
                    .ifPresent(groups -> groups.forEach(g -> add(g.name()).add(g.events() + "/" + g.of())));
        } else if (claim instanceof Claim.Gap gap) {
            add(gap.searched().toString()).add(gap.where());
        }
        return this;
    }

    private void add(Rating rating) {
        add(rating.start().id());
        for (Map.Entry<?, Integer> step : rating.downs().entrySet()) {
            add("down " + step);
        }
        for (Map.Entry<?, Integer> step : rating.ups().entrySet()) {
            add("up " + step);
        }
        add(rating.because());
    }

    /** The sum of all parts so far, in lower-case hexadecimal; starts anew behind it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
