package org.lupusportal.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.Json;
import org.lupusportal.page.PageBytes;

/** What was made for one edition, the last few answers with it. */
final class ListShelf {

    /** Each is some kilobytes, packed; as many as one program is likely to ask for by turns. */
    private static final int MOST_ANSWERS = 32;

    private final Edition edition;
    private final ApiPages pages;
    private final Map<String, PageBytes> answers = new LinkedHashMap<>(MOST_ANSWERS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PageBytes> eldest) {
            return size() > MOST_ANSWERS;
        }
    };

    ListShelf(Edition edition, Address address) {
        this.edition = edition;
        this.pages = new ApiPages(DataPress.of(edition, address));
    }

    boolean isOf(Edition other) {
        return edition == other;
    }

    /** One at a time: who asks the same meanwhile gets the same, and nobody can keep every processor busy with it. */
    synchronized Optional<PageBytes> find(String path, ListFilter filter, int number) {
        String key = filter.address(path, number);
        PageBytes known = answers.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageBytes> made = pages.chosen(path, filter, number)
                .map(list -> PageBytes.ofText("application/json", Json.document(list)));
        made.ifPresent(bytes -> answers.put(key, bytes));
        return made;
    }
}
