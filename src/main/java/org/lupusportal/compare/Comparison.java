package org.lupusportal.compare;

import java.util.List;
import java.util.Optional;
import org.lupusportal.gate.Language;

/**
 * What a pasted text claims, and what we have on it. It is never a verdict on whoever wrote the text.
 *
 * @param text as it is shown: what the places of claims count in
 * @param claims in the order of the text
 * @param studies that it names in sentences that are no claims, each once
 * @param signs at which a reader should stop
 * @param language of the most part that is not in English, if any; such parts are not read
 * @param foreign whether most of the text is in that language
 * @param fromSource whether the text is the words of a page whose source was pasted
 */
public record Comparison(
        String text,
        List<FoundClaim> claims,
        List<String> studies,
        List<Sign> signs,
        Optional<Language> language,
        boolean foreign,
        boolean fromSource) {

    /** So many claims are answered, far more than an advert makes; the rest of a text that makes more are only marked and counted. */
    public static final int MOST_ANSWERED = 100;

    public Comparison {
        claims = List.copyOf(claims);
        studies = List.copyOf(studies);
        signs = List.copyOf(signs);
    }

    /** The claims that are answered, in order. */
    public List<FoundClaim> answered() {
        return claims.subList(0, Math.min(claims.size(), MOST_ANSWERED));
    }

    /** How many of its claims name a source that a reader could look up. */
    public long withSource() {
        return claims.stream().filter(claim -> claim.source().isNamed()).count();
    }

    /** How many speak of studies or experts without naming any. */
    public long withVagueSource() {
        return claims.stream()
                .filter(claim -> claim.source().kind() == NamedSource.Kind.VAGUE)
                .count();
    }

    /** The signs of one sort. */
    public List<Sign> signs(Sign.Kind kind) {
        return signs.stream().filter(sign -> sign.kind() == kind).toList();
    }
}
