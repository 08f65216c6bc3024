package org.lupusportal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Source;

/**
 * A source as an item of CSL-JSON, the form that citation programs exchange.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>
 */
public final class CslItem {

    private static final List<String> DAYS =
            List.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    private CslItem() {}

    /** The item's variables in the order written, dates as parts. */
    public static Map<String, Object> of(Source source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id());
        source.item().forEach((variable, value) -> {
            if (!variable.equals("id")) {
                item.put(variable, isDate(variable) ? date((String) value) : value);
            }
        });
        return item;
    }

    private static boolean isDate(String variable) {
        return DAYS.contains(variable);
    }

    /** {@code 2017-08} becomes {@code {"date-parts": [[2017, 8]]}}. */
    private static Map<String, Object> date(String iso) {
        return Map.of("date-parts", List.of(CslDay.of(iso).parts()));
    }
}
