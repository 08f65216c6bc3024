package org.lupusportal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everyday words for outcomes, from the list {@code outcomes.txt}: "infertile", "cataracts", "my life back". Immutable. */
final class LayOutcomes {

    /** No sentence that people write is longer. */
    private static final int LONGEST = 2_000;

    private static final List<Row> ROWS =
            Lists.rows("outcomes.txt", 2).stream().map(Row::of).toList();

    private LayOutcomes() {}

    private record Row(String outcome, Pattern words) {
        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + cells.get(1) + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /** The outcomes of which a sentence speaks, with the words for each. */
    static Map<String, String> in(String sentence) {
        String plain =
                sentence.substring(0, Math.min(sentence.length(), LONGEST)).replace('\u2019', '\'');
        Map<String, String> found = new LinkedHashMap<>();
        for (Row row : ROWS) {
            Matcher matcher = row.words().matcher(plain);
            if (matcher.find()) {
                found.put(row.outcome(), matcher.group().strip());
            }
        }
        return found;
    }
}
