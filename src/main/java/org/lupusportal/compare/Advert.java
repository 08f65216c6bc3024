package org.lupusportal.compare;

import java.util.Optional;
import java.util.Set;

/**
 * A whole text of which somebody has said what it shows.
 *
 * @param text as a patient would paste it
 * @param signs at which a reader should stop, by the names that readers see; those that a text lacks something are left out
 * @param claims its sentences that are claims, as they stand in it; empty where nobody has marked them
 */
public record Advert(String text, Set<String> signs, Optional<Set<String>> claims) {

    public Advert {
        signs = Set.copyOf(signs);
        claims = claims.map(Set::copyOf);
    }
}
