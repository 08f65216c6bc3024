package org.lupusportal.data;

import java.util.List;
import org.lupusportal.page.PageBytes;

/** What a program gets that asks for a part of a list. */
public sealed interface ListAnswer {

    /**
     * The part of the list.
     *
     * @param bytes as they are sent
     */
    record Found(PageBytes bytes) implements ListAnswer {}

    /**
     * What is asked for cannot be: nothing is guessed, because a program that gets more than it asked for does not notice.
     *
     * @param title in a few words
     * @param detail what to do, in sentences that never repeat what was asked
     * @param known what could be written in its place
     * @param near the address that was most likely meant; none where nothing is near
     */
    record Refused(String title, String detail, List<String> known, List<String> near) implements ListAnswer {

        public Refused {
            known = List.copyOf(known);
            near = List.copyOf(near);
        }
    }
}
