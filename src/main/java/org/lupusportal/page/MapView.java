package org.lupusportal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The evidence map, or a part of it.
 *
 * @param whole whether nothing is left out
 * @param messages what was asked for and is not known
 * @param choices by which a part is chosen
 * @param count how many claims are shown, in words
 * @param levels how many claims there are of each certainty, the surest first; all claims, whatever is shown
 * @param best treatments and outcomes of which most is known
 * @param gaps what was looked for and not found, by the day of the search
 * @param picture all that is shown at a glance
 * @param groups what is shown, treatment by treatment
 */
record MapView(
        boolean whole,
        List<String> messages,
        List<Choice> choices,
        String count,
        List<Level> levels,
        List<LinkView> best,
        Map<String, List<LinkView>> gaps,
        String picture,
        List<Group> groups) {

    /** How many questions were looked into without finding a study. */
    public int gapCount() {
        return gaps.values().stream().mapToInt(List::size).sum();
    }

    /** The name of its tab: a part of the map says which part. */
    public String title() {
        String chosen = choices.stream()
                .flatMap(choice -> choice.options().stream())
                .filter(Option::chosen)
                .map(Option::text)
                .collect(Collectors.joining(", "));
        return "The evidence map" + (chosen.isEmpty() ? "" : ": " + chosen);
    }

    /**
     * A list to choose from.
     *
     * @param name of the parameter
     * @param label for readers
     * @param all what is said for everything
     * @param options the values
     */
    record Choice(String name, String label, String all, List<Option> options) {}

    /**
     * A value to choose.
     *
     * @param value as in the address
     * @param text for readers
     * @param chosen whether it is
     */
    record Option(String value, String text, boolean chosen) {}

    /**
     * How much is known how surely.
     *
     * @param href the part of the map that shows it
     * @param step of the meter; 0 for what was not found
     * @param text for readers
     * @param claims how many
     * @param share of the longest bar, 0 to 100
     */
    record Level(String href, int step, String text, int claims, int share) {}

    /**
     * The claims on one treatment.
     *
     * @param id of the treatment
     * @param href the page on it
     * @param name in full
     * @param shortName for the picture
     * @param rows in the order of outcomes
     */
    record Group(String id, String href, String name, String shortName, List<Row> rows) {}

    /**
     * A claim.
     *
     * @param line its words with its note
     * @param finding id of the direction, or {@code gap}
     * @param found the direction in words
     * @param people in the largest source, in words
     * @param number the same in figures; empty where there is none
     * @param values by which it is chosen, by the name of their parameter
     */
    record Row(ClaimLine line, String finding, String found, String people, String number, Map<String, String> values) {

        public String id() {
            return line.note().claim();
        }

        public int step() {
            return line.note().step();
        }
    }
}
