package org.lupusportal.manuscript;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    private final ContentFile file;
    private final Faults faults;
    private final int start;
    private final List<String> open = new ArrayList<>();
    private final List<Passage> words = new ArrayList<>();
    private final List<Located<String>> links = new ArrayList<>();
    private Optional<Passage> title = Optional.empty();
    private Optional<Passage> description = Optional.empty();
    private DrawingWords current;
    private int refusedDepth;
    private int before;

    private DrawingReader(ContentFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.start = FileReader.start(file.text());
        this.before = start;
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
                int event = xml.next();
                int end = start + xml.getLocation().getCharacterOffset();
                if (event == XMLStreamConstants.DTD) {
                    faults.addUnread(
                            ReadingFault.DRAWING_UNSAFE
                                    .at(tag(end), "a document type stands in the drawing")
                                    .fix("delete `<!DOCTYPE …>`"),
                            file);
                    return Optional.empty();
                }
                if (!take(event, xml, end)) {
                    return Optional.empty();
                }
                before = end;
            }
            return Optional.of(new DrawingDraft(file, title, description, words, links));
        } catch (XMLStreamException e) {
            int at = start + Math.max(0, e.getLocation().getCharacterOffset());
            String problem = String.valueOf(e.getMessage()).replaceAll("(?s)^.*Message: ", "");
            faults.addUnread(
                    ReadingFault.DRAWING_BROKEN
                            .at(file.span(at, at), "the XML breaks here: " + Quoted.of(problem))
                            .fix("save the drawing again from a drawing program, or mend the tag"),
                    file);
            return Optional.empty();
        }
    }

    /** Takes in one event; false where it shows that the file is no drawing at all. */
    private boolean take(int event, XMLStreamReader xml, int end) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return element(xml, end);
            }
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS -> characters(xml.getText(), end);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                refuse(tag(end), "an instruction to the browser stands in the drawing", "delete `<?…?>`");
            default -> {
                // Comments and white space say nothing to a reader.
            }
        }
        return true;
    }

    private boolean element(XMLStreamReader xml, int end) {
        String name = xml.getLocalName();
        Span tag = startTag(end);
        if (open.isEmpty() && !name.equals("svg")) {
            faults.addUnread(
                    ReadingFault.DRAWING_BROKEN
                            .at(tag, "the file starts with " + Quoted.of(name) + ", not with `svg`")
                            .fix("put an SVG drawing here"),
                    file);
            return false;
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
        DrawingRules.attributes(xml, tag, this::refuse);
        DrawingRules.link(xml, tag).ifPresent(links::add);
        new DrawingWords(file).attribute(tag, "aria-label").ifPresent(words::add);
        if (name.equals("text") || isCaption(name)) {
            current = new DrawingWords(file);
        } else if (name.equals("tspan") && DrawingRules.startsLine(xml)) {
            current.space(tag.start());
        }
        return true;
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

    private void characters(String text, int end) {
        if (refusedDepth > 0 || open.isEmpty()) {
            return;
        }
        int from = Math.max(start, file.text().lastIndexOf('>', before) + 1);
        Span written = file.span(from, Math.max(from, file.text().lastIndexOf('<', end - 1)));
        String name = open.get(open.size() - 1);
        if (name.equals("style")) {
            DrawingRules.style(text, written, this::refuse);
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

    /** The start of an element; where another follows at once, the parser already stands behind two signs of that. */
    private Span startTag(int end) {
        int close = file.text().lastIndexOf('>', end - 1) + 1;
        int bracket = file.text().lastIndexOf('<', close - 1);
        return bracket < start ? tag(end) : file.span(bracket, close);
    }

    /** The tag that ends at this offset; after text, the parser already stands behind its first bracket or two signs. */
    private Span tag(int end) {
        int bracket = file.text().lastIndexOf('<', before - 1);
        boolean passed = bracket >= Math.max(start, before - 2);
        int from = passed ? bracket : file.text().indexOf('<', before);
        return file.span(Math.max(0, from), end);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
