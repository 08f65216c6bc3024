package org.lupusportal.data;

import java.util.List;
import java.util.Map;
import org.lupusportal.evidence.Change;

/** Changes to a claim or a page, as programs read them. */
final class ChangeData {

    private ChangeData() {}

    static List<Map<String, Object>> of(List<Change> changes) {
        return changes.stream()
                .map(change -> new Members()
                        .put("date", change.date().toString())
                        .put("what", change.what())
                        .map())
                .toList();
    }
}
