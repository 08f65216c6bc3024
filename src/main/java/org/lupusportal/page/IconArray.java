package org.lupusportal.page;

/**
 * Draws a hundred people, ten in a row: large and dark those counted, small and light the others, so that no color is needed
 * to tell them apart. Heads and bodies are lines with round ends, which is a tenth of the weight of a hundred figures.
 */
final class IconArray {

    private static final int PEOPLE = 100;
    private static final int ROW = 10;
    private static final int LINE = 13;

    private IconArray() {}

    /**
     * The picture with its title and description.
     *
     * @param counted 0 to 100
     * @param id tells the pictures of one page apart
     * @param words whom it stands for and how many were counted
     */
    static String svg(int counted, String id, String words) {
        return "<svg class=\"people\" viewBox=\"0 0 100 " + LINE * PEOPLE / ROW + "\" role=\"img\" aria-labelledby=\""
                + id + "-title " + id + "-words\"><title id=\"" + id + "-title\">" + counted
                + " of 100 people</title><desc id=\"" + id + "-words\">" + Html.escape(words) + "</desc>"
                + figures("others", counted, PEOPLE) + figures("counted", 0, counted) + "</svg>";
    }

    private static String figures(String name, int from, int to) {
        return from >= to ? "" : path(name, from, to, 2, "h0") + path(name + " body", from, to, 6, "v3");
    }

    private static String path(String name, int from, int to, int below, String line) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            path.append('M')
                    .append(5 + i % ROW * ROW)
                    .append(' ')
                    .append(below + i / ROW * LINE)
                    .append(line);
        }
        return "<path class=\"" + name + "\" d=\"" + path + "\"/>";
    }
}
