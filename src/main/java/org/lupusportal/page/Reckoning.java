package org.lupusportal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lupusportal.evidence.Certainty;
import org.lupusportal.evidence.Claim;
import org.lupusportal.evidence.DownReason;
import org.lupusportal.evidence.Rating;

/** Tells in plain words how the certainty of a claim was reckoned, and what could lift it. */
final class Reckoning {

    private static final String CHANCE =
            "A study in which chance decides who gets what, so that groups of like people can be compared.";
    private static final String OTHER_RESULT = "Large new studies that find something else.";

    private Reckoning() {}

    /** The steps from the start to the level; where there is nothing to rate down or up, that is a step of its own. */
    static List<ClaimView.Step> steps(Rating rating) {
        List<ClaimView.Step> steps = new ArrayList<>();
        Certainty now = rating.start();
        steps.add(step(
                now == Certainty.HIGH
                        ? "Studies that let chance decide who gets what start at high."
                        : "All other kinds of study start at low.",
                now));
        for (var up : rating.ups().entrySet()) {
            now = add(steps, "Up", up.getValue(), up.getKey().plainName(), now, up.getValue());
        }
        for (var down : rating.downs().entrySet()) {
            now = add(steps, "Down", down.getValue(), down.getKey().plainName(), now, -down.getValue());
        }
        if (steps.size() == 1) {
            steps.add(step("We found no reason to rate it down or up.", now));
        }
        return settled(steps, rating.certainty());
    }

    private static Certainty add(
            List<ClaimView.Step> steps, String way, int number, String reason, Certainty now, int by) {
        Certainty then = now.moved(by);
        String end = then != now ? "" : by < 0 ? " It cannot go lower." : " It cannot go higher.";
        steps.add(step(
                way + " " + (number == 1 ? "one step" : "two steps") + ": "
                        + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) + "." + end,
                then));
        return then;
    }

    private static ClaimView.Step step(String text, Certainty level) {
        return new ClaimView.Step(text, level.step(), level.word());
    }

    /** Where steps went past an end of the scale and back, the sum counts, not the last step. */
    private static List<ClaimView.Step> settled(List<ClaimView.Step> steps, Certainty certainty) {
        int last = steps.size() - 1;
        steps.set(last, step(steps.get(last).text(), certainty));
        return steps;
    }

    /** Which studies would lift the certainty: what each reason for rating down, or the gap itself, asks for. */
    static List<String> remedies(Claim claim) {
        Set<String> remedies = new LinkedHashSet<>();
        if (claim instanceof Claim.Rated rated) {
            if (rated.isWithoutPeople()) {
                remedies.add("A study in people.");
            } else if (rated.rating().start() == Certainty.LOW) {
                remedies.add(CHANCE);
            }
            rated.rating().downs().keySet().stream().map(DownReason::remedy).forEach(remedies::add);
        } else {
            remedies.add("Any study that looks at this: " + claim.words().outcome() + ".");
            remedies.add(CHANCE);
        }
        if (remedies.isEmpty()) {
            remedies.add(OTHER_RESULT);
        }
        return List.copyOf(remedies);
    }
}
