package org.lupusportal.clinic;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lupusportal.clinic.KnowledgeFeed.Author;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Entry;
import org.lupusportal.clinic.KnowledgeFeed.Link;
import org.lupusportal.clinic.KnowledgeFeed.Understood;

/**
 * Writes a feed as Atom, its elements in the order that the standard's schema fixes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">The Atom Syndication Format</a>
 */
public final class AtomText {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** For what the standard has no element for; it appears only in an answer that was asked to explain itself. */
    private static final String OWN = "urn:lupus-portal:infobutton";

    private final XMLStreamWriter out;

    private AtomText(XMLStreamWriter out) {
        this.out = out;
    }

    /** The whole document, with its declaration. */
    public static String of(KnowledgeFeed feed) {
        return document(text -> text.feed(feed));
    }

    /** A small document of its own kind that says why a request was refused. */
    public static String of(Refusal refusal) {
        return document(text -> text.refusal(refusal));
    }

    private static String document(Part part) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            out.writeStartDocument("UTF-8", "1.0");
            part.write(new AtomText(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return written.toString();
    }

    private void feed(KnowledgeFeed feed) throws XMLStreamException {
        out.setDefaultNamespace(ATOM);
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeNamespace("dcterms", DCTERMS);
        language(feed.language());
        out.writeAttribute("xml", XML, "base", feed.base());
        text("title", "text", feed.title());
        text("subtitle", "text", feed.subtitle());
        author(feed.author());
        updated(feed.updated());
        categories(feed.categories());
        element("id", feed.id());
        links(feed.links());
        for (Entry entry : feed.entries()) {
            entry(entry);
        }
        explanation(feed.understood());
        out.writeEndElement();
    }

    private void entry(Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        language(entry.language());
        text("title", "text", entry.title());
        links(entry.links());
        element("id", entry.id());
        updated(entry.updated());
        for (Author author : entry.authors()) {
            author(author);
        }
        text("summary", "html", entry.summaryHtml());
        categories(entry.categories());
        for (String citation : entry.citations()) {
            dcterms("bibliographicCitation", citation);
        }
        dcterms("isPartOf", entry.partOf());
        dcterms("provenance", entry.provenance());
        out.writeEndElement();
    }

    private void language(String tag) throws XMLStreamException {
        out.writeAttribute("xml", XML, "lang", tag);
    }

    private void text(String name, String type, String words) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("type", type);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void updated(Instant when) throws XMLStreamException {
        element("updated", when.toString());
    }

    private void author(Author author) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", author.name());
        if (author.uri().isPresent()) {
            element("uri", author.uri().get());
        }
        out.writeEndElement();
    }

    private void categories(List<Category> categories) throws XMLStreamException {
        for (Category category : categories) {
            out.writeEmptyElement("category");
            out.writeAttribute("scheme", category.scheme());
            out.writeAttribute("term", category.term());
        }
    }

    private void links(List<Link> links) throws XMLStreamException {
        for (Link link : links) {
            out.writeEmptyElement("link");
            out.writeAttribute("rel", link.rel());
            out.writeAttribute("type", link.type());
            out.writeAttribute("hreflang", link.hreflang());
            out.writeAttribute("title", link.title());
            out.writeAttribute("href", link.href());
        }
    }

    private void dcterms(String name, String words) throws XMLStreamException {
        out.writeStartElement("dcterms", name, DCTERMS);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void explanation(List<Understood> understood) throws XMLStreamException {
        if (understood.isEmpty()) {
            return;
        }
        out.writeStartElement("explain", "explanation", OWN);
        out.writeNamespace("explain", OWN);
        for (Understood one : understood) {
            out.writeStartElement("explain", "parameter", OWN);
            out.writeAttribute("name", one.parameter());
            out.writeAttribute("value", one.value());
            out.writeAttribute("used", String.valueOf(one.used()));
            out.writeCharacters(one.meaning());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void refusal(Refusal refusal) throws XMLStreamException {
        out.writeStartElement("error");
        element("status", String.valueOf(refusal.status()));
        if (!refusal.parameter().isEmpty()) {
            element("parameter", refusal.parameter());
        }
        element("message", refusal.message());
        element("example", refusal.example());
        out.writeEndElement();
    }

    private interface Part {
        void write(AtomText text) throws XMLStreamException;
    }
}
