package org.lupusportal.publish;

import static org.lupusportal.publish.Typesetter.text;
import static org.lupusportal.publish.Typesetter.value;

import java.util.List;
import org.lupusportal.edition.Intervention;
import org.lupusportal.edition.ReadingList;
import org.lupusportal.edition.Site;
import org.lupusportal.edition.Topic;
import org.lupusportal.manuscript.SiteDraft;
import org.lupusportal.manuscript.SiteDraft.EntryDraft;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/** Turns the draft of the site file into the site. */
final class SiteSetter {

    /** Where the site file names no language. */
    private static final List<String> WRITTEN_IN = List.of("en");

    private SiteSetter() {}

    static Site site(SiteDraft draft) {
        return new Site(
                text(draft.name()),
                text(draft.tagline()),
                text(draft.summary()),
                text(draft.emergency()),
                draft.languages().isEmpty()
                        ? WRITTEN_IN
                        : draft.languages().stream().map(Located::value).toList(),
                draft.topics().stream()
                        .map(t -> new Topic(value(t.id()), text(t.name()), text(t.summary())))
                        .toList(),
                draft.interventions().stream()
                        .map(i -> new Intervention(value(i.id()), text(i.name()), text(i.summary())))
                        .toList(),
                draft.outcomes().stream().map(Passage::text).toList(),
                readingLists(draft.startHere()),
                readingLists(draft.collections()),
                draft.contact().map(Located::value));
    }

    private static List<ReadingList> readingLists(List<EntryDraft> drafts) {
        return drafts.stream()
                .map(d -> new ReadingList(
                        value(d.id()),
                        text(d.name()),
                        text(d.summary()),
                        d.articles().stream()
                                .map(a -> Typesetter.articlePath(a.value()))
                                .toList()))
                .toList();
    }
}
