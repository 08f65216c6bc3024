package org.lupusportal.page;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lupusportal.edition.Drawing;
import org.lupusportal.edition.Edition;

/**
 * Sets drawings into pages: as part of the page, not as a file beside it, so that they take the page's colors in light and
 * dark. Only shapes, words, links and what shapes are made of get through, and each id is made the drawing's own. Long for its two
 * lists of what gets through. Safe to share between threads.
 */
final class Drawings {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "a",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "text",
            "textPath",
            "tspan",
            "clipPath",
            "defs",
            "feBlend",
            "feColorMatrix",
            "feComposite",
            "feDropShadow",
            "feFlood",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feOffset",
            "filter",
            "linearGradient",
            "marker",
            "mask",
            "pattern",
            "radialGradient",
            "stop",
            "symbol",
            "use");

    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "class",
            "d",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "width",
            "height",
            "points",
            "transform",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-miterlimit",
            "stroke-opacity",
            "opacity",
            "fill-opacity",
            "fill-rule",
            "clip-path",
            "clip-rule",
            "clipPathUnits",
            "fx",
            "fy",
            "gradientTransform",
            "gradientUnits",
            "marker-end",
            "marker-mid",
            "marker-start",
            "markerHeight",
            "markerUnits",
            "markerWidth",
            "mask",
            "maskContentUnits",
            "maskUnits",
            "offset",
            "orient",
            "patternContentUnits",
            "patternTransform",
            "patternUnits",
            "preserveAspectRatio",
            "refX",
            "refY",
            "spreadMethod",
            "startOffset",
            "stop-color",
            "stop-opacity",
            "font-style",
            "letter-spacing",
            "dominant-baseline",
            "id",
            "aria-label",
            "font-size",
            "font-weight",
            "font-family",
            "text-anchor",
            "href",
            "dx",
            "dy",
            "role",
            "color",
            "display",
            "filter",
            "filterUnits",
            "flood-color",
            "flood-opacity",
            "font-stretch",
            "font-variant",
            "in",
            "in2",
            "k1",
            "k2",
            "k3",
            "k4",
            "lengthAdjust",
            "mode",
            "operator",
            "overflow",
            "paint-order",
            "pathLength",
            "primitiveUnits",
            "result",
            "rotate",
            "stdDeviation",
            "text-decoration",
            "textLength",
            "type",
            "values",
            "vector-effect",
            "visibility",
            "word-spacing");

    /** What one shape of a drawing takes from another. */
    private static final Pattern WITHIN = Pattern.compile("url\\(\\s*[\"']?\\s*#([^\\s\"')]+)\\s*[\"']?\\s*\\)");

    private static final XMLInputFactory XML = factory();

    private final Edition edition;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    Drawings(Edition edition) {
        this.edition = edition;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Every drawing as a file of its own. */
    List<Page> pages(LocalDate day) {
        return edition.drawings().stream()
                .map(d -> new Page(Address.drawing(d.name()), PageBytes.ofText("image/svg+xml", d.svg()), day, false))
                .toList();
    }

    /**
     * A drawing with its text below it.
     *
     * @param name of the file
     * @param text the same facts, as the writer of the page puts them
     */
    String figure(String name, String text) {
        Optional<Drawing> drawing = edition.findDrawing(name);
        String picture = drawing.map(d -> kept.computeIfAbsent(name, n -> inline(d)))
                .orElseGet(() -> "<img src=\"" + Html.escape(Address.drawing(name)) + "\" alt=\"\">");
        String caption = text.isBlank() ? "" : "<span class=\"caption\">" + Html.escape(text) + "</span>";
        return "<span class=\"drawing\">" + picture + caption + "</span>";
    }

    private static String inline(Drawing drawing) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(drawing.svg()));
            return new Copy("drawing-" + drawing.name().replaceAll("\\W+", "-"), drawing.svg()).of(xml);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that was read before is broken: " + drawing.name(), e);
        }
    }

    /** Copies one drawing, leaving out all that is not on the lists. */
    private static final class Copy {

        private final String prefix;
        private final boolean hasLinks;
        private final StringBuilder html = new StringBuilder();
        private final Deque<String> open = new ArrayDeque<>();
        private int refused;

        Copy(String prefix, String svg) {
            this.prefix = prefix;
            this.hasLinks = svg.contains("<a ");
        }

        String of(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end();
                } else if (event == XMLStreamConstants.CHARACTERS && refused == 0 && !open.isEmpty()) {
                    html.append(Html.escape(xml.getText().replaceAll("\\s+", " ")));
                }
            }
            return html.toString();
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (refused > 0 || !ELEMENTS.contains(name)) {
                refused++;
                return;
            }
            boolean root = open.isEmpty();
            boolean named = open.size() == 1 && (name.equals("title") || name.equals("desc"));
            html.append('<').append(name);
            if (root) {
                html.append(" role=\"").append(hasLinks ? "group" : "img").append("\" aria-labelledby=\"");
                html.append(prefix)
                        .append("-title\" aria-describedby=\"")
                        .append(prefix)
                        .append("-desc\"");
            } else if (named) {
                html.append(" id=\"").append(prefix).append('-').append(name).append('"');
            }
            attributes(xml);
            html.append('>');
            open.push(name);
        }

        private void attributes(XMLStreamReader xml) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String name = xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i);
                String within = xml.getLocalName().equals("a") ? "[/#][^/\\\\].*" : "#.+";
                boolean leads = name.equals("href") && !value.matches(within);
                if (ATTRIBUTES.contains(name) && !leads && !isOfPage(xml.getLocalName(), name)) {
                    html.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(Html.escape(ownNames(xml.getLocalName(), name, value)))
                            .append('"');
                }
            }
        }

        /** Whether the page has its own word on it: how large the drawing is, and what its title and description are called. */
        private boolean isOfPage(String element, String attribute) {
            return open.isEmpty()
                    ? Set.of("id", "role", "width", "height", "aria-label").contains(attribute)
                    : attribute.equals("id") && Set.of("title", "desc").contains(element);
        }

        /** Two drawings on one page may use the same names. */
        private String ownNames(String element, String attribute, String value) {
            boolean reference = attribute.equals("href") && !element.equals("a");
            if (attribute.equals("id")) {
                return own(value);
            }
            return reference
                    ? "#" + own(value.substring(1))
                    : WITHIN.matcher(value)
                            .replaceAll(found -> "url(#" + Matcher.quoteReplacement(own(found.group(1))) + ")");
        }

        private String own(String name) {
            return prefix + "--" + name.strip();
        }

        private void end() {
            if (refused > 0) {
                refused--;
            } else {
                html.append("</").append(open.pop()).append('>');
            }
        }
    }
}
