package org.lupusportal.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.gate.Leaning.Part;

/**
 * Tells a clause on people who stopped a treatment, or never had it: what happens to them speaks for the treatment when it is bad,
 * and against it when it is good. Stateless.
 */
final class Withdrawal {

    private static final Pattern STOPS = Pattern.compile(
            "(?:\\bwho (?:have |had |then )?(?:stop(?:s|ped)?|quit|c[ao]me off|went off|go off|skip(?:ped)?|(?:do|did) not (?:take|have|get)|were not (?:given|on))"
                    + "|^\\W*(?:stopping|quitting|coming off|going off|skipping|not taking|going without|without)"
                    + "|\\b(?:after|when|if) (?:people |they |you )?(?:stop(?:ping|ped)?|c[ao]m(?:e|ing) off|quit(?:ting)?)) (?:taking |using |their |the |this )*");

    private static final Pattern PRONOUN = Pattern.compile("^(?:it|them|this)\\b");

    /** Words between "stop" and what is stopped: "who stopped 5 mg of prednisone". */
    private static final int FARTHEST = 3;

    private Withdrawal() {}

    /** The clause as if its people had the treatment, where it says that they stopped or lacked one; then all is the other way round. */
    static Optional<String> undone(String clause) {
        Matcher stops = STOPS.matcher(clause);
        if (!stops.find()) {
            return Optional.empty();
        }
        String rest = clause.substring(stops.end());
        List<Leaning> next = Leaning.in(Reading.of(rest));
        boolean treatment = next.stream()
                .filter(leaning -> leaning.part() != Part.OTHER)
                .findFirst()
                .filter(leaning -> leaning.part() == Part.TREATMENT && leaning.from() <= FARTHEST)
                .isPresent();
        return treatment || PRONOUN.matcher(rest).find()
                ? Optional.of(clause.substring(0, stops.start()) + " with " + rest)
                : Optional.empty();
    }
}
