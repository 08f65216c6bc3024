package org.lupusportal.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.text.Located;
import org.lupusportal.text.Span;

/**
 * What a drawing refers to within itself: shapes that are used again, colors that run into one another, edges that cut. A reference to
 * something that is not there leaves a hole in the picture, and no browser says so. One a drawing.
 */
final class DrawingReferences {

    private static final Pattern WITHIN = Pattern.compile("url\\(\\s*[\"']?\\s*#([^\\s\"')]+)");

    private final Set<String> ids = new HashSet<>();
    private final List<Located<String>> references = new ArrayList<>();

    /** Takes in the tag at which the parser stands; links are no parts of a picture, and styles are refused as a whole. */
    void take(XMLStreamReader xml, Span tag, Map<String, DrawingMarkup.Attribute> places) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            Span at = Optional.ofNullable(places.get(DrawingRules.written(xml, i)))
                    .map(DrawingMarkup.Attribute::value)
                    .orElse(tag);
            if (name.equals("id")) {
                ids.add(value);
            } else if (name.equals("href")) {
                if (value.startsWith("#") && !xml.getLocalName().equals("a")) {
                    references.add(new Located<>(value.substring(1), at));
                }
            } else if (!name.equals("style")) {
                WITHIN.matcher(value).results().forEach(found -> references.add(new Located<>(found.group(1), at)));
            }
        }
    }

    /** One finding a reference to something that the drawing does not hold. */
    Stream<Finding> lost() {
        return references.stream()
                .filter(reference -> !ids.contains(reference.value()))
                .map(reference -> ReadingFault.DRAWING_BROKEN
                        .at(reference.at(), "the drawing holds nothing of the name " + Quoted.of(reference.value()))
                        .labelled("leaves a hole in the picture")
                        .fix(Nearest.to(reference.value(), ids)
                                .map(near -> "write `" + reference.at().text().replace(reference.value(), near) + "`")
                                .orElse("give what is meant this `id`, or remove the reference")));
    }
}
