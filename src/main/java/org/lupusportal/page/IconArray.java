package org.lupusportal.page;

/**
 * Draws a hundred people as dots, ten in a row: large and dark those counted, small and light the others, so that no color is
 * needed to tell them apart. Drawn as two lines of dots, which is a tenth of the weight of a hundred circles.
 */
final class IconArray {

    private static final int PEOPLE = 100;
    private static final int ROW = 10;

    private IconArray() {}

    /**
     * The picture; its text stands beside it, so it is hidden from those who do not see it.
     *
     * @param counted 0 to 100
     */
    static String svg(int counted) {
        return "<svg class=\"people\" viewBox=\"0 0 100 100\" aria-hidden=\"true\" focusable=\"false\">"
                + dots("others", counted, PEOPLE) + dots("counted", 0, counted) + "</svg>";
    }

    private static String dots(String name, int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            path.append('M')
                    .append(5 + i % ROW * ROW)
                    .append(' ')
                    .append(5 + i / ROW * ROW)
                    .append("h0");
        }
        return "<path class=\"" + name + "\" d=\"" + path + "\"/>";
    }
}
