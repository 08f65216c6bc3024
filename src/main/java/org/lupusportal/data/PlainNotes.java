package org.lupusportal.data;

import java.util.List;
import java.util.Map;
import org.lupusportal.edition.Edition;
import org.lupusportal.evidence.Claim;
import org.lupusportal.markdown.BodyParts;
import org.lupusportal.markdown.Mark;
import org.lupusportal.page.Address;
import org.lupusportal.page.EvidenceNote;
import org.lupusportal.page.EvidenceNotes;
import org.lupusportal.page.Html;

/**
 * Bodies as HTML for other programs to show: whole addresses, no style, and behind each block the notes on its claims, so that
 * nobody can take the words without them.
 */
final class PlainNotes implements BodyParts {

    private final Edition edition;
    private final Address address;
    private final String topic;
    private final Map<String, Integer> references;

    /**
     * Sets bodies of one article.
     *
     * @param edition that holds the claims
     * @param address of everything
     * @param topic the folder from which links count
     * @param references number of each source
     */
    PlainNotes(Edition edition, Address address, String topic, Map<String, Integer> references) {
        this.edition = edition;
        this.address = address;
        this.topic = topic;
        this.references = references;
    }

    @Override
    public String openMention(Mark.Mention mention) {
        return "<span data-claim=\"" + Html.escape(mention.claim()) + "\">";
    }

    @Override
    public String closeMention(Mark.Mention mention) {
        return "</span>";
    }

    @Override
    public String notes(List<Mark.Mention> mentions) {
        StringBuilder html = new StringBuilder();
        mentions.stream().map(Mark.Mention::claim).distinct().forEach(claim -> html.append(note(claim)));
        return html.toString();
    }

    /** A claim in its own words, with its note. */
    String statement(Claim claim) {
        return "<p><span data-claim=\"" + Html.escape(claim.id()) + "\">" + Html.escape(claim.says()) + "</span></p>"
                + note(claim.id());
    }

    private String note(String claim) {
        EvidenceNote note = EvidenceNotes.of("note-" + claim, edition.claim(claim), edition);
        StringBuilder html = new StringBuilder("<aside data-evidence=\"")
                .append(Html.escape(claim))
                .append("\" data-certainty=\"")
                .append(note.certainty())
                .append("\"><p>");
        if (!note.lead().isEmpty()) {
            html.append("<strong>").append(Html.escape(note.lead())).append("</strong> ");
        }
        html.append(Html.escape(note.sentence()))
                .append(" <span data-caveat>")
                .append(Html.escape(note.caveat()))
                .append("</span></p><ul>");
        note.sources().forEach(source -> html.append(line(source)));
        return html.append("</ul></aside>").toString();
    }

    private String line(EvidenceNote.SourceLine source) {
        return "<li><a data-source=\"" + Html.escape(source.id()) + "\" href=\""
                + Html.escape(address.absolute(source.href())) + "\">" + Html.escape(source.name()) + "</a>, "
                + Html.escape(source.facts()) + "</li>";
    }

    @Override
    public String citation(Mark.Citation citation) {
        StringBuilder html = new StringBuilder("<sup>");
        citation.sources()
                .forEach(cited -> html.append(html.length() > 5 ? ", " : "")
                        .append("<a data-source=\"")
                        .append(Html.escape(cited.id()))
                        .append("\" href=\"")
                        .append(Html.escape(address.absolute(Address.source(cited.id()))))
                        .append("\">")
                        .append(references.getOrDefault(cited.id(), 0))
                        .append("</a>"));
        return html.append("</sup>").toString();
    }

    @Override
    public String href(String target) {
        String path = Address.ofLink(target, topic);
        return path.startsWith("/") ? address.absolute(path) : path;
    }

    @Override
    public String image(String target, String text) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return "<img src=\"" + Html.escape(address.absolute(Address.drawing(name))) + "\" alt=\"" + Html.escape(text)
                + "\">";
    }

    @Override
    public String prose(String words) {
        return Html.escape(words);
    }
}
