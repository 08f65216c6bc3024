package org.lupusportal.clinic;

import java.util.Optional;
import org.lupusportal.edition.SignOff;
import org.lupusportal.page.Address;
import org.lupusportal.page.Dates;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.Extract;
import org.lupusportal.page.Html;

/**
 * An article in a few lines of plain HTML, for programs that show nothing but a summary: each key point with its certainty,
 * caveat and sources, so that no program can lose them.
 */
final class PlainSummary {

    /** Stands under every answer, also where an article makes no claim. */
    static final String GENERAL_CAVEAT =
            "This is general information. It cannot take the place of advice from the care team.";

    private final Address address;

    PlainSummary(Address address) {
        this.address = address;
    }

    String html(Extract extract, Optional<SignOff> signOff) {
        StringBuilder html = new StringBuilder();
        html.append("<p>").append(Html.escape(extract.article().summary())).append("</p><ul>");
        extract.points().forEach(point -> point(point, html));
        html.append("</ul><p>")
                .append(Html.escape(provenance(extract, signOff)))
                .append("</p><p>Caveat: ");
        return html.append(Html.escape(GENERAL_CAVEAT)).append("</p>").toString();
    }

    private void point(Extract.Point point, StringBuilder html) {
        html.append("<li>").append(Html.escape(point.words()));
        point.notes().forEach(note -> note(note, html));
        point.cited().forEach(source -> {
            html.append("<br>Source: ");
            source(source, html);
        });
        html.append("</li>");
    }

    private void note(EvidenceNote note, StringBuilder html) {
        html.append("<br><strong>").append(Html.escape(note.sentence())).append("</strong> ");
        if (!note.lead().isEmpty()) {
            html.append(Html.escape(note.lead())).append(' ');
        }
        html.append("<br>Caveat: ").append(Html.escape(note.caveat()));
        note.sources().forEach(source -> {
            html.append("<br>Source: ");
            source(source, html);
        });
    }

    private void source(EvidenceNote.SourceLine source, StringBuilder html) {
        html.append("<a href=\"")
                .append(Html.escape(address.absolute(source.href())))
                .append("\">")
                .append(Html.escape(source.name()))
                .append("</a>");
        if (!source.facts().isEmpty()) {
            html.append(", ").append(Html.escape(source.facts()));
        }
    }

    /** How new the evidence is, when the text last changed and who reviewed it, in two sentences. */
    static String provenance(Extract extract, Optional<SignOff> signOff) {
        String dates = "Evidence looked for up to "
                + Dates.plain(extract.article().evidenceTo()) + "; last changed on "
                + Dates.plain(extract.article().lastChanged()) + ". ";
        return dates
                + signOff.map(s -> "Reviewed by " + s.by() + ", " + s.role() + ", on " + Dates.plain(s.on()) + ".")
                        .orElse("Not yet reviewed by a clinician.");
    }
}
