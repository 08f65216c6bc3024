package org.lupusportal.manuscript;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * Reads one SVG drawing of {@code images/}: the words in it, and whatever could run or call elsewhere. Entities and document
 * types are never followed. One reader a drawing.
 */
final class DrawingReader {

    private static final XMLInputFactory XML = factory();

    /** Attributes whose values a screen reader says to whoever cannot see the drawing. */
    private static final List<String> READ_ALOUD =
            List.of("aria-label", "aria-description", "aria-roledescription", "aria-valuetext");

    private final ContentFile file;
    private final Faults faults;
    private final int start;
    private final DrawingMarkup markup;
    private final List<String> open = new ArrayList<>();
    private final List<Passage> words = new ArrayList<>();
    private final List<Located<String>> links = new ArrayList<>();
    private final List<Span> styles = new ArrayList<>();
    private final DrawingReferences references = new DrawingReferences();
    private Optional<Passage> title = Optional.empty();
    private Optional<Passage> description = Optional.empty();
    private DrawingWords current;
    private int refusedDepth;

    private DrawingReader(ContentFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.start = FileReader.start(file.text());
        this.markup = new DrawingMarkup(file, start);
        this.current = new DrawingWords(file);
    }

    /** The drawing; none where it is not well-formed or no SVG, which is then noted. */
    static Optional<DrawingDraft> read(ContentFile file, Faults faults) {
        return new DrawingReader(file, faults).read();
    }

    private Optional<DrawingDraft> read() {
        try {
            XMLStreamReader xml =
                    XML.createXMLStreamReader(new StringReader(file.text().substring(start)));
            while (xml.hasNext()) {
                if (!take(xml.next(), xml)) {
                    return Optional.empty();
                }
            }
            references.lost().forEach(faults::add);
            DrawingRules.findStyled(styles).ifPresent(faults::add);
            return Optional.of(new DrawingDraft(file, title, description, words, links));
        } catch (XMLStreamException e) {
            faults.addUnread(BrokenDrawing.finding(e, file, start), file);
            return Optional.empty();
        }
    }

    /** Takes in one event; false where it shows that the file is no drawing that is read. */
    private boolean take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return element(xml, markup.startTag());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                markup.endTag();
                close();
            }
            case XMLStreamConstants.CHARACTERS -> characters(xml.getText(), markup.text());
            case XMLStreamConstants.COMMENT -> markup.comment();
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                refuse(markup.instruction(), "an instruction to the browser stands in the drawing", "delete `<?…?>`");
            case XMLStreamConstants.DTD -> {
                faults.addUnread(
                        ReadingFault.DRAWING_UNSAFE
                                .at(markup.documentType(), "a document type stands in the drawing")
                                .fix("delete `<!DOCTYPE …>`"),
                        file);
                return false;
            }
            default -> {
                // Blank space between elements says nothing to a reader.
            }
        }
        return true;
    }

    private boolean element(XMLStreamReader xml, Span tag) {
        String name = xml.getLocalName();
        Map<String, DrawingMarkup.Attribute> attributes = DrawingMarkup.attributes(tag);
        if (open.isEmpty()) {
            Optional<Finding> other = DrawingRules.findOther(xml, tag, attributes);
            if (other.isPresent()) {
                faults.addUnread(other.get(), file);
                return false;
            }
        }
        open.add(name);
        if (refusedDepth > 0) {
            return true;
        }
        if (!DrawingRules.allows(xml)) {
            refusedDepth = open.size();
            refuse(tag, Quoted.of(name) + " may not stand in a drawing", "delete the element with all that it holds");
            return true;
        }
        DrawingRules.attributes(xml, tag, attributes, this::refuse).ifPresent(styles::add);
        references.take(xml, tag, attributes);
        READ_ALOUD.forEach(said -> Optional.ofNullable(attributes.get(said))
                .ifPresent(written -> readAloud(xml.getAttributeValue(null, said), written.value())));
        DrawingRules.link(xml, tag, attributes).ifPresent(links::add);
        if (name.equals("text") || isCaption(name)) {
            current = new DrawingWords(file);
        } else if (name.equals("tspan") && DrawingRules.startsLine(xml)) {
            current.space(tag.start());
        }
        return true;
    }

    private void readAloud(String decoded, Span written) {
        DrawingWords said = new DrawingWords(file);
        said.add(decoded, written);
        said.passage().ifPresent(words::add);
    }

    private void close() {
        String name = open.remove(open.size() - 1);
        if (refusedDepth > open.size()) {
            refusedDepth = 0;
            return;
        }
        if (refusedDepth == 0 && (name.equals("text") || isCaption(name))) {
            current.passage().ifPresent(passage -> place(name, passage));
            current = new DrawingWords(file);
        }
    }

    private void place(String name, Passage passage) {
        boolean ofWhole = open.size() == 1;
        if (ofWhole && name.equals("title") && title.isEmpty()) {
            title = Optional.of(passage);
        } else if (ofWhole && name.equals("desc") && description.isEmpty()) {
            description = Optional.of(passage);
        } else {
            words.add(passage);
        }
    }

    private void characters(String text, Span written) {
        if (refusedDepth > 0 || open.isEmpty()) {
            return;
        }
        String name = open.get(open.size() - 1);
        if (name.equals("style")) {
            if (DrawingRules.style(text, written, this::refuse)) {
                styles.add(written);
            }
        } else if (isCaption(name) || open.contains("text")) {
            current.add(text, written);
        }
    }

    private static boolean isCaption(String name) {
        return name.equals("title") || name.equals("desc");
    }

    private void refuse(Span at, String message, String fix) {
        faults.add(ReadingFault.DRAWING_UNSAFE.at(at, message).fix(fix));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
