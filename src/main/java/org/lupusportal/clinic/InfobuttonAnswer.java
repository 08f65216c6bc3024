package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import org.lupusportal.page.Extract;
import org.lupusportal.page.LinkView;

/** What an Infobutton request comes to: a feed, which may be empty, or a refusal. */
public sealed interface InfobuttonAnswer permits InfobuttonAnswer.Found, InfobuttonAnswer.Refused {

    /** The form in which it is wanted. */
    AnswerForm form();

    /** The function that a JSONP answer calls; empty in every other form, and where the one named was refused. */
    Optional<String> callback();

    /** The status of HTTP. */
    int status();

    /**
     * An answer, possibly an empty one.
     *
     * @param form as wanted
     * @param callback for JSONP
     * @param feed the answer
     * @param extracts of the articles of its entries, in the same order
     * @param searched what was asked for, for a search box; empty where it was a code that nobody would type
     * @param elsewhere where else to look when nothing was found
     */
    record Found(
            AnswerForm form,
            Optional<String> callback,
            KnowledgeFeed feed,
            List<Extract> extracts,
            String searched,
            Optional<LinkView> elsewhere)
            implements InfobuttonAnswer {

        public Found {
            extracts = List.copyOf(extracts);
        }

        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * A request that cannot be answered.
     *
     * @param form as wanted, as far as that could be read
     * @param callback for JSONP
     * @param refusal why
     */
    record Refused(AnswerForm form, Optional<String> callback, Refusal refusal) implements InfobuttonAnswer {

        @Override
        public int status() {
            return refusal.status();
        }
    }
}
