package org.lupusportal.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lupusportal.text.Span;

/** The portal's own notation, all of it valid CommonMark: links to {@code claim:} and {@code not-a-claim:}, and {@code [@id]}. */
final class Notation {

    private static final String CLAIM = "claim:";
    private static final String NOT_A_CLAIM = "not-a-claim:";

    /** Meant as an overruling by whoever forgot the colon; no article is called so. */
    private static final String WITHOUT_COLON = "not-a-claim";

    private static final Pattern CITED = Pattern.compile("@([\\p{L}\\p{N}_][\\p{L}\\p{N}_:.#$%&+?<>~/-]*)");

    private Notation() {}

    /**
     * What a link to {@code claim:} or {@code not-a-claim:} binds.
     *
     * @param node the link as it stands in the text
     * @param to where it leads: itself, or the definition that it refers to
     */
    static Optional<Mark> of(BodyCollector body, Node node, LinkNodeBase to, int start, int end) {
        BasedSequence url = to.getUrl();
        if (url.startsWith(CLAIM)) {
            BasedSequence id = url.subSequence(CLAIM.length());
            Span idAt = body.span(id.isEmpty() ? url : id);
            return Optional.of(
                    new Mark.Mention(start, end, body.span(node.getChars()), id.toString(), idAt, body.nextMention()));
        }
        if (url.startsWith(NOT_A_CLAIM) || url.toString().equals(WITHOUT_COLON)) {
            String reason = to.getTitle().unescape();
            return Optional.of(new Mark.Overruling(start, end, body.span(node.getChars()), reason));
        }
        return Optional.empty();
    }

    /** {@code [@a; @b]} reaches the parser as a reference without a definition; anything else in the brackets makes it text. */
    static Optional<Mark> citation(BodyCollector body, LinkRef reference, int at) {
        BasedSequence inside = reference.getReference();
        if (!inside.startsWith("@")) {
            return Optional.empty();
        }
        List<Mark.Cited> cited = new ArrayList<>();
        int from = 0;
        for (BasedSequence part : inside.split(";")) {
            Matcher matcher = CITED.matcher(part.toString().strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int start = inside.getStartOffset() + inside.toString().indexOf('@', from) + 1;
            from = start - inside.getStartOffset();
            String id = matcher.group(1);
            cited.add(new Mark.Cited(id, body.source().span(start, start + id.length())));
        }
        return Optional.of(new Mark.Citation(at, at, body.span(reference.getChars()), cited));
    }
}
