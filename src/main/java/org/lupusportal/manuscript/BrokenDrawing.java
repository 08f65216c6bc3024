package org.lupusportal.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/** Tells a writer where the XML of a drawing breaks, and why, in better words than the parser has. */
final class BrokenDrawing {

    /** How the parser tells of a prefix without a namespace: the last of the names is the prefix. */
    private static final Pattern UNBOUND_PREFIX =
            Pattern.compile("#(?:Attribute|Element)PrefixUnbound\\?(?:[^&]*&[^&]*&|)([\\w.-]+)");

    private BrokenDrawing() {}

    /**
     * The finding on what the parser could not read.
     *
     * @param e what the parser says
     * @param file the drawing
     * @param start offset in the file from which the parser read
     */
    static Finding finding(XMLStreamException e, ContentFile file, int start) {
        int reached = start + Math.max(0, e.getLocation().getCharacterOffset());
        String message = String.valueOf(e.getMessage());
        Span at = DrawingSlip.findCharacter(message)
                .map(character -> file.text().lastIndexOf(character, reached))
                .filter(place -> place >= 0)
                .map(place -> file.span(place, place + 1))
                .orElseGet(() -> file.span(reached, reached));
        Matcher prefix = UNBOUND_PREFIX.matcher(message);
        if (prefix.find()) {
            String name = prefix.group(1);
            return ReadingFault.DRAWING_BROKEN
                    .at(at, "the prefix " + Quoted.of(name) + " is used before this place and never declared")
                    .fix("write the names without `" + name + ":`, or declare `xmlns:" + name + "` at `svg`");
        }
        Optional<DrawingSlip.Told> slip = DrawingSlip.of(message);
        if (slip.isPresent()) {
            return ReadingFault.DRAWING_BROKEN
                    .at(at, "the XML breaks here: " + slip.get().words())
                    .fix(slip.get().mend());
        }
        String problem = message.replaceAll("(?s)^.*Message: ", "").replaceAll("(?s)^http.*", "a name or its prefix");
        return ReadingFault.DRAWING_BROKEN
                .at(at, "the XML breaks here: " + Quoted.of(problem))
                .fix("save the drawing again from a drawing program, or mend the tag");
    }
}
