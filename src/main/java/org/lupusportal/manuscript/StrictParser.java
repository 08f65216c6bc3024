package org.lupusportal.manuscript;

import java.util.Optional;
import org.lupusportal.manuscript.StrictParser.Refused.What;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The events of a YAML text, up to the first that content has no use for: an anchor, an alias, a merge, a tag, or nesting that only an
 * attack or an accident brings about.
 */
final class StrictParser implements Parser {

    /** A claim nests four deep; twenty leave room for CSL and none for a stack that overflows. */
    static final int DEEPEST = 20;

    private final Parser parser;
    private int depth;
    private Optional<ScalarEvent> lastQuoted = Optional.empty();
    private Optional<Mark> reached = Optional.empty();

    StrictParser(String yaml, LoaderOptions options) {
        this.parser = new ParserImpl(new StreamReader(yaml), options);
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        reached = Optional.ofNullable(event.getEndMark());
        if (event instanceof ScalarEvent scalar && isMerge(scalar)) {
            throw new Refused(What.MERGE, event.getStartMark());
        }
        if (event instanceof NodeEvent node
                && (node.getAnchor() != null || tag(node).isPresent())) {
            throw new Refused(What.of(event), event.getStartMark());
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new Refused(What.DEPTH, event.getStartMark());
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof ScalarEvent scalar && !scalar.isPlain() && !isBlock(scalar)) {
            lastQuoted = Optional.of(scalar);
        }
        return event;
    }

    /** The sign by itself is a text like any other; as a key it is followed by what it takes over. */
    private boolean isMerge(ScalarEvent scalar) {
        return scalar.isPlain()
                && scalar.getValue().equals("<<")
                && (parser.checkEvent(Event.ID.Alias)
                        || parser.checkEvent(Event.ID.MappingStart)
                        || parser.checkEvent(Event.ID.SequenceStart));
    }

    /** Where the last event ended that was given out; whatever breaks the YAML stands behind it. */
    Optional<Mark> reached() {
        return reached;
    }

    /** The last text in quotation marks that was given out. */
    Optional<ScalarEvent> lastQuoted() {
        return lastQuoted;
    }

    private static boolean isBlock(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return Optional.ofNullable(scalar.getTag());
        }
        return event instanceof CollectionStartEvent start ? Optional.ofNullable(start.getTag()) : Optional.empty();
    }

    /** YAML that is well formed and still not read. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final What what;
        private final transient Mark mark;

        Refused(What what, Mark mark) {
            super(what.words, null, false, false);
            this.what = what;
            this.mark = mark;
        }

        What what() {
            return what;
        }

        Mark mark() {
            return mark;
        }

        /** What was refused. */
        enum What {
            ALIAS("an alias (`*`) is written where content should be"),
            MERGE("a merge key (`<<`) takes over keys from elsewhere"),
            ANCHOR("an anchor (`&`) or tag (`!`) is written where content should be"),
            DEPTH("more than " + DEEPEST + " levels are nested here");

            private final String words;

            What(String words) {
                this.words = words;
            }

            static What of(Event event) {
                return event instanceof AliasEvent ? ALIAS : ANCHOR;
            }

            String words() {
                return words;
            }
        }
    }
}
