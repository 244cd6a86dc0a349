package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.line.RowReader;
import io.github.catalogkit.reader.markdown.line.TableColumns;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads the rows of a table (GFM 0.29, section 4.10) as entries. */
final class TableRows {

    /** Fewer rows are free text. */
    private static final int LEAST_ROWS = 2;

    private final SourceText source;
    private final List<Node> rows;
    private final Optional<RowReader> reader;

    private TableRows(SourceText source, List<Node> rows, Optional<RowReader> reader) {
        this.source = source;
        this.rows = rows;
        this.reader = reader;
    }

    /** Returns the rows of a table. */
    static TableRows of(SourceText source, TableBlock table, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        for (Node part : InlineNodes.children(table)) {
            if (part instanceof TableHead head && head.getFirstChild() != null) {
                InlineNodes.children(head.getFirstChild())
                        .forEach(cell -> names.add(CleanText.line(InlineNodes.plainInside(cell))));
            } else if (part instanceof TableBody) {
                rows.addAll(InlineNodes.children(part));
            }
        }
        double[] links = new double[names.size()];
        double[] lengths = new double[names.size()];
        for (Node row : rows) {
            List<Node> cells = InlineNodes.children(row);
            for (int column = 0; column < Math.min(cells.size(), names.size()); column++) {
                links[column] += Links.hasWebLink(cells.get(column)) ? 1.0 / rows.size() : 0;
                lengths[column] +=
                        (double) InlineNodes.plain(List.of(cells.get(column))).length() / rows.size();
            }
        }
        Optional<TableColumns> columns =
                rows.size() < LEAST_ROWS ? Optional.empty() : TableColumns.of(names, links, lengths);
        return new TableRows(source, rows, columns.map(it -> new RowReader(source, vocabulary, it)));
    }

    /** Returns whether the rows are entries. */
    boolean areEntries() {
        return reader.isPresent();
    }

    List<Node> rows() {
        return rows;
    }

    /** Reads a row; returns empty if it has no title. */
    Optional<EntryLine> read(Node row) {
        List<Node> columns = InlineNodes.children(row);
        columns.forEach(cell -> EscapedPipes.place(source, cell));
        List<List<Node>> cells = columns.stream().map(InlineNodes::children).toList();
        int start = source.lineStart(SourceText.start(row));
        return reader.flatMap(it -> it.read(cells, start, source.lineEnd(SourceText.end(row) - 1)));
    }
}
