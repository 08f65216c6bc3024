package org.lupusportal.evidence;

import java.util.List;

/**
 * Counts of people behind a claim, group by group.
 *
 * @param groups one group, or more where there was a comparison; in the order written
 */
public record Figures(List<Group> groups) {

    public Figures {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("figures need a group");
        }
    }

    /** Whether there was another group to compare with; without one no comparison may be drawn. */
    public boolean hasComparison() {
        return groups.size() > 1;
    }

    /**
     * How many of how many people in one group.
     *
     * @param name who they are, such as "dummy infusion and usual treatment"
     * @param events people in whom the outcome was seen
     * @param of people in the group, at least 1
     */
    public record Group(String name, int events, int of) {

        public Group {
            if (of < 1 || events < 0 || events > of) {
                throw new IllegalArgumentException("events must lie between 0 and the size of the group");
            }
        }

        /** People in a hundred, rounded to a whole number, half up. */
        public int inHundred() {
            return Math.round(100f * events / of);
        }
    }
}
