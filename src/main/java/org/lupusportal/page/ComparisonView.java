package org.lupusportal.page;

import java.util.List;

/**
 * Treatments side by side.
 *
 * @param unknown whether the address asked for a treatment that is not known
 * @param choices the lists to choose from; none where nobody could answer
 * @param treatments what is compared: the page of each, its name and its short name
 * @param shared outcomes on which there is a claim for more than one of them
 * @param others all other outcomes
 */
record ComparisonView(
        boolean unknown, List<MapView.Choice> choices, List<LinkView> treatments, List<Row> shared, List<Row> others) {

    /**
     * One outcome.
     *
     * @param outcome what was looked at
     * @param cells one for each treatment, in their order
     */
    record Row(String outcome, List<Cell> cells) {

        /** How many claims stand side by side. */
        public int claims() {
            return cells.stream().mapToInt(cell -> cell.claims().size()).sum();
        }

        boolean isShared() {
            return cells.stream().filter(cell -> !cell.claims().isEmpty()).count() > 1;
        }
    }

    /**
     * What is known of one treatment and one outcome.
     *
     * @param treatment its short name
     * @param claims with their notes; none where there is no claim
     */
    record Cell(String treatment, List<ClaimLine> claims) {}
}
