package org.lupusportal.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/**
 * What a drawing may hold: shapes and words, and nothing that runs, moves, loads or leads off the site. A list of what is
 * allowed, because the list of what is dangerous has no end.
 */
final class DrawingRules {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "circle",
            "clipPath",
            "defs",
            "desc",
            "ellipse",
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
            "g",
            "line",
            "linearGradient",
            "marker",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialGradient",
            "rect",
            "stop",
            "style",
            "svg",
            "symbol",
            "text",
            "textPath",
            "title",
            "tspan",
            "use");

    /** A reference that CSS loads; only one to a part of the same drawing may stand. */
    private static final Pattern OUTSIDE_STYLE =
            Pattern.compile("url\\(\\s*[\"']?\\s*(?!#)[^\\s\"')][^)]*\\)?|@import|expression\\s*\\(|javascript:|\\\\");

    private static final Pattern SCHEME = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*", Pattern.DOTALL);

    private DrawingRules() {}

    /** Whether the element at which the parser stands may be there. */
    static boolean allows(XMLStreamReader xml) {
        return ELEMENTS.contains(xml.getLocalName()) && SVG.equals(xml.getNamespaceURI());
    }

    /**
     * What is wrong with styles of a drawing's own: a page has no style but that of the portal, so the drawing would be shown without its
     * colors. One mistake, however many shapes are styled.
     */
    static Optional<Finding> findStyled(List<Span> styles) {
        return styles.stream()
                .findFirst()
                .map(style -> ReadingFault.DRAWING_BROKEN
                        .at(style, "a page shows a drawing without the styles of its own")
                        .labelled("shown in black")
                        .fix("give each shape attributes instead, such as `fill=\"#7a1f3d\"` and `stroke-width=\"2\"`")
                        .alsoAt(styles.stream().skip(1), "styled here"));
    }

    /** What is wrong where the first element, at which the parser stands, is not that of an SVG drawing. */
    static Optional<Finding> findOther(XMLStreamReader xml, Span tag, Map<String, DrawingMarkup.Attribute> places) {
        String name = xml.getLocalName();
        if (!name.equals("svg")) {
            return Optional.of(ReadingFault.DRAWING_BROKEN
                    .at(tag, "the file starts with " + Quoted.of(name) + ", not with `svg`")
                    .fix("put an SVG drawing here"));
        }
        if (SVG.equals(xml.getNamespaceURI())) {
            return Optional.empty();
        }
        Span at = Optional.ofNullable(places.get("xmlns"))
                .map(DrawingMarkup.Attribute::value)
                .orElse(tag);
        return Optional.of(ReadingFault.DRAWING_BROKEN
                .at(at, "`svg` does not name the language of drawings, so that browsers show none")
                .fix("write `xmlns=\"" + SVG + "\"`"));
    }

    /** Whether a piece of text begins elsewhere in the drawing than the one before it ended. */
    static boolean startsLine(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "x") != null || xml.getAttributeValue(null, "dy") != null;
    }

    /** Refuses what may not stand in a tag, and gives the style that it holds, if that neither loads nor runs something. */
    static Optional<Span> attributes(
            XMLStreamReader xml, Span tag, Map<String, DrawingMarkup.Attribute> places, Refusal refusal) {
        Optional<Span> styled = Optional.empty();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            Span at = Optional.ofNullable(places.get(written(xml, i)))
                    .map(DrawingMarkup.Attribute::whole)
                    .orElse(tag);
            if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
                refusal.refuse(
                        at, Quoted.of(name) + " runs a program when the drawing is used", "delete the attribute");
            } else if (name.equals("href") && leads(value, xml.getLocalName())) {
                refusal.refuse(at, "the drawing refers to " + Quoted.of(value), "draw what it needs into the drawing");
            } else if (name.equals("src") || name.equals("base")) {
                refusal.refuse(at, Quoted.of(name) + " loads from elsewhere", "delete the attribute");
            } else if (style(value, at, refusal) && name.equals("style")) {
                styled = Optional.of(at);
            }
        }
        return styled;
    }

    /** Where the link at which the parser stands leads within the site; none where it is no link, or refused for leading off it. */
    static Optional<Located<String>> link(XMLStreamReader xml, Span tag, Map<String, DrawingMarkup.Attribute> places) {
        return IntStream.range(0, xml.getAttributeCount())
                .filter(i -> xml.getLocalName().equals("a")
                        && xml.getAttributeLocalName(i).equals("href"))
                .filter(i -> !SCHEME.matcher(xml.getAttributeValue(i).strip()).matches())
                .mapToObj(i -> new Located<>(
                        xml.getAttributeValue(i).strip(),
                        Optional.ofNullable(places.get(written(xml, i)))
                                .map(DrawingMarkup.Attribute::value)
                                .orElse(tag)))
                .findFirst();
    }

    /** Whether style neither loads nor runs something; it is refused if it does, as a whole where the text was decoded. */
    static boolean style(String text, Span written, Refusal refusal) {
        Matcher outside = OUTSIDE_STYLE.matcher(text.toLowerCase(Locale.ROOT));
        boolean within = !outside.find();
        if (!within) {
            int found = written.text().toLowerCase(Locale.ROOT).indexOf(outside.group());
            Span at = found < 0
                    ? written
                    : written.file()
                            .span(
                                    written.start() + found,
                                    written.start() + found + outside.group().length());
            refusal.refuse(at, "the style holds " + Quoted.of(outside.group()), "keep only colors, lines and letters");
        }
        return within;
    }

    private static boolean leads(String reference, String element) {
        if (reference.startsWith("#")) {
            return false;
        }
        return !element.equals("a") || SCHEME.matcher(reference).matches();
    }

    /** The name of an attribute as it is written, with its prefix. */
    static String written(XMLStreamReader xml, int attribute) {
        String prefix = xml.getAttributePrefix(attribute);
        String name = xml.getAttributeLocalName(attribute);
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Takes what a drawing may not hold. */
    @FunctionalInterface
    interface Refusal {
        void refuse(Span at, String message, String fix);
    }
}
