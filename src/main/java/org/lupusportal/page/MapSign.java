package org.lupusportal.page;

import java.util.List;
import java.util.Locale;

/** One sign of the evidence map: what was found, how sure that is and how many people were studied. */
final class MapSign {

    /** From one sign to the next beside it, in pixels. */
    static final int WIDTH = 42;

    /** From one sign to the next below it, in pixels. */
    static final int HEIGHT = 40;

    private MapSign() {}

    /**
     * Draws one sign, which leads to the row of its surest claim.
     *
     * @param svg to which it is added
     * @param treatment by its short name
     * @param rows the claims that found the same on one outcome, the surest first
     */
    static void draw(StringBuilder svg, String treatment, List<MapView.Row> rows, int x, int y) {
        MapView.Row surest = rows.get(0);
        boolean gap = surest.step() == 0;
        String words = treatment + ", " + surest.line().outcome() + ": " + surest.found()
                + (gap
                        ? ""
                        : ", " + surest.line().note().word().toLowerCase(Locale.ROOT) + " certainty, "
                                + surest.people())
                + (rows.size() > 1 ? "; the surest of " + rows.size() + " claims" : "");
        svg.append("<a href=\"#row-")
                .append(surest.id())
                .append("\" aria-label=\"")
                .append(Html.escape(words))
                .append("\"><rect class=\"hit\" x=\"")
                .append(x + 1)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(WIDTH - 2)
                .append("\" height=\"")
                .append(HEIGHT - 1)
                .append("\"/>");
        use(svg, "finding", "f-" + surest.finding(), gap ? x + 13 : x + 2, y + 4, 15, 15);
        if (!gap) {
            use(svg, "meter", "meter-" + surest.step(), x + 18, y + 4, 21, 15);
            svg.append("<text class=\"people-number\" x=\"")
                    .append(x + WIDTH / 2)
                    .append("\" y=\"")
                    .append(y + 34)
                    .append("\">")
                    .append(surest.number())
                    .append("</text>");
        }
        svg.append("</a>");
    }

    private static void use(StringBuilder svg, String name, String symbol, int x, int y, int width, int height) {
        svg.append("<use class=\"")
                .append(name)
                .append("\" href=\"#")
                .append(symbol)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"/>");
    }
}
