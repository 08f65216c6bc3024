package org.lupusportal.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/** Walks a parsed document once and gathers what a {@link Body} tells of it. */
final class BodyCollector {

    private final Passage source;
    private final Document document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<InlineImage> inlineImages = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Span> rawHtml = new ArrayList<>();
    private final List<Span> unusedNotes = new ArrayList<>();
    private final List<Span> extraCells = new ArrayList<>();
    private final List<Span> openFences = new ArrayList<>();
    private final Map<Node, Mark> marks = new HashMap<>();
    private final Map<Node, String> anchors = new HashMap<>();
    private final Anchors anchorNames = new Anchors();
    private int mentions;

    BodyCollector(Passage source, Document document) {
        this.source = source;
        this.document = document;
    }

    Body collect() {
        walk(document);
        return new Body(
                source,
                document,
                blocks,
                rows,
                inlineImages,
                headings,
                links,
                rawHtml,
                unusedNotes,
                extraCells,
                openFences,
                marks,
                anchors);
    }

    private void walk(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof HtmlBlockBase) {
                rawHtml.add(span(node.getChars()));
            } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                heading(heading);
            } else if (node instanceof Paragraph) {
                block(node, kindOf(node), 0);
            } else if (node instanceof TableBlock) {
                table(node);
            } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                blocks.add(new Block(
                        Block.Kind.CODE,
                        0,
                        passage(((com.vladsch.flexmark.util.ast.Block) node).getContentChars()),
                        List.of()));
                if (node instanceof FencedCodeBlock fenced
                        && fenced.getClosingMarker().isEmpty()) {
                    openFences.add(span(fenced.getOpeningMarker()));
                }
            } else {
                note(node);
                walk(node);
            }
        }
    }

    private void note(Node node) {
        if (node instanceof FootnoteBlock note && !note.isReferenced()) {
            unusedNotes.add(span(note.getChars()
                    .baseSubSequence(
                            note.getOpeningMarker().getStartOffset(),
                            note.getClosingMarker().getEndOffset())));
        }
    }

    private void table(Node table) {
        List<Block> heads = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part instanceof TableSeparator ? List.<Node>of() : part.getChildren()) {
                if (!heads.isEmpty()) {
                    takeOutExtraCells(row, heads.size());
                }
                List<Block> cells = new ArrayList<>();
                row.getChildren().forEach(cell -> cells.add(block(cell, Block.Kind.TABLE_CELL, 0)));
                if (heads.isEmpty()) {
                    heads.addAll(cells);
                }
                rows.add(new TableRow(heads, cells));
            }
        }
    }

    private void takeOutExtraCells(Node row, int columns) {
        List<Node> cells = new ArrayList<>();
        row.getChildren().forEach(cells::add);
        for (Node cell : cells.subList(Math.min(columns, cells.size()), cells.size())) {
            BasedSequence words = ((TableCell) cell).getText().trim();
            if (!words.isEmpty()) {
                extraCells.add(span(words));
            }
            cell.unlink();
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        Block block = block(node, Block.Kind.HEADING, node.getLevel());
        String words = block.prose().text();
        String anchor = anchorNames.next(words);
        anchors.put(node, anchor);
        headings.add(new Heading(node.getLevel(), words, anchor, span(node.getChars())));
    }

    private Block block(Node node, Block.Kind kind, int level) {
        ProseCollector prose = new ProseCollector(this);
        prose.walk(node);
        Block block = new Block(kind, level, prose.passage(), prose.marks());
        blocks.add(block);
        blocks.addAll(prose.imageTexts());
        inlineImages.addAll(prose.inlineImages(block));
        return block;
    }

    private static Block.Kind kindOf(Node paragraph) {
        for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ListItem) {
                return Block.Kind.LIST_ITEM;
            }
            if (up instanceof BlockQuote) {
                return Block.Kind.QUOTE;
            }
            if (up instanceof FootnoteBlock) {
                return Block.Kind.FOOTNOTE;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    Passage source() {
        return source;
    }

    int nextMention() {
        return mentions++;
    }

    void mark(Node node, Mark mark) {
        marks.put(node, mark);
    }

    void link(Link link) {
        links.add(link);
    }

    void rawHtml(BasedSequence chars) {
        rawHtml.add(span(chars));
    }

    Span span(BasedSequence chars) {
        return source.span(chars.getStartOffset(), chars.getEndOffset());
    }

    private Passage passage(BasedSequence chars) {
        int[] offsets = new int[chars.length() + 1];
        for (int i = 0; i < chars.length(); i++) {
            offsets[i] = source.offsetAt(Math.max(0, chars.getIndexOffset(i)));
        }
        offsets[chars.length()] = source.offsetAt(chars.getEndOffset());
        return Passage.of(source.file(), chars.toString(), offsets);
    }
}
