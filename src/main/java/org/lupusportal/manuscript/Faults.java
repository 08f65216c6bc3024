package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lupusportal.finding.Finding;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.manuscript.Manuscript.Unread;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/** What was wrong with one file while it was read, and which stretches of it nobody could make sense of. */
final class Faults {

    private final Part part;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Faults(Part part) {
        this.part = part;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Says more of a fault that was noted before. */
    void replace(Finding noted, Finding more) {
        findings.set(findings.indexOf(noted), more);
    }

    /** Notes a fault in a value, whose words may hold ids that others refer to. */
    void addUnread(Finding finding, Span lost) {
        findings.add(finding);
        lose(lost);
    }

    /** Notes a stretch the words of which are lost to whoever looks for them, by a fault that is noted elsewhere. */
    void lose(Span lost) {
        lose(lost, lost.text());
    }

    /** As {@link #lose(Span)}, under other words than were written. */
    void lose(Span lost, String words) {
        unread.add(new Unread(part, lost.file().path(), Optional.of(words)));
    }

    /** Notes that nothing in the file could be made sense of. */
    void addUnread(Finding finding, ContentFile whole) {
        addUnread(finding, whole.span(0, whole.text().length()));
    }

    /** Notes a file the text of which is not known. */
    void addUnknown(Finding finding) {
        findings.add(finding);
        unread.add(new Unread(part, finding.at().file().path(), Optional.empty()));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Unread> unread() {
        return unread;
    }
}
