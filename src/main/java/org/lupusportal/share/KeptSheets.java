package org.lupusportal.share;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.page.PageBytes;

/** The sheets that were asked for last, a few megabytes of them at most. Safe to share between threads. */
final class KeptSheets {

    private static final int MOST = 24;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final LinkedHashMap<String, PageBytes> byChoice = new LinkedHashMap<>(32, 0.75f, true);
    private int bytes;

    synchronized Optional<PageBytes> find(String key) {
        return Optional.ofNullable(byChoice.get(key));
    }

    synchronized void keep(String key, PageBytes sheet) {
        PageBytes before = byChoice.put(key, sheet);
        bytes += sheet.plain().length - (before == null ? 0 : before.plain().length);
        Iterator<Map.Entry<String, PageBytes>> oldest = byChoice.entrySet().iterator();
        while (oldest.hasNext() && (byChoice.size() > MOST || bytes > MOST_BYTES)) {
            bytes -= oldest.next().getValue().plain().length;
            oldest.remove();
        }
    }
}
