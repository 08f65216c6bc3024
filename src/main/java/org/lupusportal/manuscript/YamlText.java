package org.lupusportal.manuscript;

import java.util.List;
import java.util.Optional;
import org.lupusportal.finding.Finding;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML in a content file, as nodes that know their {@link YamlPlaces places} in that file.
 */
final class YamlText {

    private final ContentFile file;
    private final Span written;
    private final YamlPlaces places;
    private final Faults faults;

    /**
     * Takes a stretch of a file.
     *
     * @param written the YAML: a whole file, or the front matter between its fences
     * @param faults where to note what is wrong
     */
    YamlText(Span written, Faults faults) {
        this.file = written.file();
        this.written = written;
        this.places = new YamlPlaces(written);
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** The one document in the text; none where it is broken or empty, which is then noted. */
    Optional<Node> document() {
        Optional<Finding> indent = UnseenBreak.findIndent(written);
        if (indent.isPresent()) {
            faults.addUnread(indent.get(), written);
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(FileReader.MOST_BYTES);
        StrictParser parser = new StrictParser(written.text(), options);
        try {
            Composer composer = new Composer(parser, new TextOnly(), new LoaderOptions());
            Optional<Node> node = Optional.ofNullable(composer.getSingleNode());
            if (node.isEmpty()) {
                faults.addUnknown(ReadingFault.EMPTY_FILE
                        .at(written, "nothing is written here but comments")
                        .fix("write the keys and values that belong here, or delete the file"));
            }
            return node;
        } catch (StrictParser.Refused | MarkedYAMLException | ReaderException | NumberFormatException e) {
            faults.addUnread(new BrokenYaml(places).finding(e, parser), written);
        }
        return Optional.empty();
    }

    /** Where a node is written: from its first character to its last, without the blank space that follows. */
    Span span(Node node) {
        return file.span(places.offset(node.getStartMark()), end(node));
    }

    private int end(Node node) {
        if (node instanceof MappingNode mapping
                && isBlock(node)
                && !mapping.getValue().isEmpty()) {
            List<NodeTuple> pairs = mapping.getValue();
            return end(pairs.get(pairs.size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode sequence
                && isBlock(node)
                && !sequence.getValue().isEmpty()) {
            return end(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        int start = places.offset(node.getStartMark());
        int end = places.offset(node.getEndMark());
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK;
    }

    /** The words of a scalar, each with its place, without blank space around them. */
    Passage passage(ScalarNode scalar) {
        return ScalarPassage.of(scalar, span(scalar));
    }

    /** Leaves every scalar the text that it is: {@code no}, {@code 1.10} and dates keep their letters. */
    private static final class TextOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: types are given by those who know what a key means.
        }

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return switch (kind) {
                case sequence -> Tag.SEQ;
                case mapping -> Tag.MAP;
                default -> Tag.STR;
            };
        }
    }
}
