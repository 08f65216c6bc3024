package org.lupusportal.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The reckoning of a certainty: where it starts, the steps down and up with their reasons, and why. The level itself is
 * never written anywhere; it follows.
 *
 * @param start {@link Certainty#HIGH} for randomised evidence, {@link Certainty#LOW} for all other
 * @param downs steps down, each 1 or 2
 * @param ups steps up, each 1 or 2
 * @param because the reasons in plain words
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2010.07.015">GRADE guidelines 3: rating the quality of evidence</a>
 */
public record Rating(Certainty start, Map<DownReason, Integer> downs, Map<UpReason, Integer> ups, String because) {

    public Rating {
        if (start != Certainty.HIGH && start != Certainty.LOW) {
            throw new IllegalArgumentException("certainty starts high or low");
        }
        if (because.isBlank()) {
            throw new IllegalArgumentException("a rating needs its reasons");
        }
        downs = inOrder(DownReason.class, downs);
        ups = inOrder(UpReason.class, ups);
    }

    /** The level that follows from start, downs and ups. */
    public Certainty certainty() {
        return start.moved(total(ups) - total(downs));
    }

    private static int total(Map<?, Integer> steps) {
        return steps.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <R extends Enum<R>> Map<R, Integer> inOrder(Class<R> reason, Map<R, Integer> steps) {
        if (steps.values().stream().anyMatch(s -> s < 1 || s > 2)) {
            throw new IllegalArgumentException("a reason moves certainty by one step or two");
        }
        EnumMap<R, Integer> ordered = new EnumMap<>(reason);
        ordered.putAll(steps);
        return Collections.unmodifiableMap(ordered);
    }
}
