package org.lupusportal.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tables of a body are called, after the heading under which they stand, and what each cell of a wide one is called where
 * there is no room for its head: on a phone a row becomes a list, each cell behind the name of its column. One for each body.
 */
final class TableNames extends IndependentAttributeProviderFactory implements AttributeProvider {

    /** A table with fewer columns fits a phone as it is. */
    private static final int WIDE = 3;

    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();

    private TableNames() {}

    static TableNames of(Body body) {
        TableNames names = new TableNames();
        Map<String, Integer> told = new HashMap<>();
        String heading = "";
        for (Node node : body.document().getDescendants()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading) {
                heading = text(node);
            } else if (node instanceof TableBlock) {
                String name = heading.isEmpty() ? "Table" : "Table: " + heading;
                int number = told.merge(name, 1, Integer::sum);
                names.names.put(node, number == 1 ? name : name + " (" + number + ")");
            }
        }
        return names;
    }

    /** The name of a table of this body. No two of them are called the same. */
    String of(TableBlock table) {
        return names.getOrDefault(table, "Table");
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return this;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableBlock table) {
            attributes.replaceValue("aria-label", of(table));
            if (isWide(table)) {
                attributes.addValue("class", "stacked");
            }
        } else if (node instanceof TableCell cell && !cell.isHeader() && column(cell) > 0) {
            Node table = cell.getAncestorOfType(TableBlock.class);
            if (table instanceof TableBlock wide && isWide(wide)) {
                attributes.replaceValue("data-label", head(wide, column(cell)));
            }
        }
    }

    private static boolean isWide(TableBlock table) {
        return headRow(table).map(row -> cells(row).size() >= WIDE).orElse(false);
    }

    private static Optional<Node> headRow(TableBlock table) {
        return Optional.ofNullable(table.getFirstChild())
                .filter(TableHead.class::isInstance)
                .map(Node::getFirstChild);
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        row.getChildren().forEach(child -> {
            if (child instanceof TableCell) {
                cells.add(child);
            }
        });
        return cells;
    }

    private static int column(TableCell cell) {
        return cells(cell.getParent()).indexOf(cell);
    }

    /** The name of the column in which a cell stands. */
    private static String head(TableBlock table, int column) {
        return headRow(table)
                .map(TableNames::cells)
                .filter(heads -> column < heads.size())
                .map(heads -> text(heads.get(column)))
                .orElse("");
    }

    private static String text(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }
}
