package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name something which the claim gate does not know by them, from a list. Immutable. */
final class Named {

    /** Everyday words for outcomes: "infertile", "cataracts", "my life back". */
    static final Named OUTCOMES = new Named("outcomes.txt", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Names of cell products and new drugs, by treatment: "KYV-101" is CAR-T. */
    static final Named PRODUCTS = new Named("products.txt", Pattern.CASE_INSENSITIVE);

    /** No sentence that people write is longer. */
    private static final int LONGEST = 2_000;

    private final List<Row> rows;

    private Named(String list, int flags) {
        rows = Lists.rows(list, 2).stream().map(row -> Row.of(row, flags)).toList();
    }

    private record Row(String concept, Pattern words) {
        static Row of(List<String> cells, int flags) {
            return new Row(cells.get(0), Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + cells.get(1) + ")", flags));
        }
    }

    /** What a sentence names, with the words for each. */
    Map<String, String> in(String sentence) {
        String plain =
                sentence.substring(0, Math.min(sentence.length(), LONGEST)).replace('\u2019', '\'');
        Map<String, String> found = new LinkedHashMap<>();
        for (Row row : rows) {
            Matcher matcher = row.words().matcher(plain);
            if (matcher.find()) {
                found.put(row.concept(), matcher.group().strip());
            }
        }
        return found;
    }
}
