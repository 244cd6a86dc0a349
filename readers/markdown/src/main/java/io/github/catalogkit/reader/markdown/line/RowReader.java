package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads the row of a table as the line of an entry: a cell is its title, its URL, its description, or a fact. */
public final class RowReader {

    /** The text of a cell without a value. */
    private static final Pattern NOTHING = Pattern.compile("[-\u2013\u2014]+|(?i:n/a)");

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final TableColumns columns;

    /** Makes a reader of the rows of a table. */
    public RowReader(SourceText source, Vocabulary vocabulary, TableColumns columns) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.columns = columns;
    }

    /**
     * Reads a row; returns empty if it has no title.
     *
     * @param cells the nodes in each cell
     * @param start the start of the row
     * @param end the end of the row
     */
    public Optional<EntryLine> read(List<List<Node>> cells, int start, int end) {
        boolean placed = cells.stream().flatMap(List::stream).allMatch(SourceText::isPlaced);
        if (!placed || cells.size() <= columns.title()) {
            return Optional.empty();
        }
        TagsAndLinks read = TagsAndLinks.none(vocabulary, PartialTemplate.ofRow(source, start, end));
        Optional<LineHead> head = Optional.empty();
        InlineText description = InlineText.empty();
        List<Fact> facts = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            InlineRun cell = run(cells.get(column));
            if (cell.isEmpty() || NOTHING.matcher(cell.slice()).matches()) {
                continue;
            }
            if (column == columns.title()) {
                head = title(read, cell);
                read = head.map(LineHead::read).orElse(read);
            } else if (column == columns.url() && firstLink(cell).isPresent() && head.isPresent()) {
                head = Optional.of(LinkedLineReader.withLink(
                        head.get().with(read), firstLink(cell).get()));
                read = head.get().read();
            } else if (column == columns.description()) {
                Parsed<InlineText> text = LineRestReader.description(cell, read.template());
                description = text.value();
                read = read.with(text.template());
            } else if (column < columns.names().size()) {
                Optional<Fact> fact = fact(columns.names().get(column), cell);
                fact.ifPresent(facts::add);
                read = fact.isPresent() ? placed(fact.get(), cell, read) : read;
            }
        }
        TagsAndLinks all = read;
        InlineText about = description;
        return head.filter(it -> !it.title().isBlank())
                .map(it -> it.with(new LineRest(Credits.none(), about, all)).withFacts(facts));
    }

    private InlineRun run(List<Node> cell) {
        return cell.isEmpty()
                ? new InlineRun(source, List.of(), 0, 0)
                : new InlineRun(source, cell, SourceText.start(cell.get(0)), SourceText.end(cell.get(cell.size() - 1)))
                        .stripped();
    }

    private Optional<LineHead> title(TagsAndLinks read, InlineRun cell) {
        Optional<Link> link = firstLink(cell);
        if (link.isPresent()
                && !CleanText.title(InlineNodes.plainInside(link.get())).isEmpty()) {
            return Optional.of(LinkedLineReader.head(read, link.get()));
        }
        String title = CleanText.title(InlineNodes.plain(cell.nodes()));
        PartialTemplate template = read.template()
                .withLiteral(cell.start())
                .withValueBefore(cell.end(), LineValue.of(Placeholder.TITLE), InlineMarkdown.write(title));
        return CleanText.wordCount(title) == 0
                ? Optional.empty()
                : Optional.of(LineHead.of(
                        title, Optional.<WebAddress>empty(), cell.start(), cell.start(), read.with(template)));
    }

    private static Optional<Link> firstLink(InlineRun cell) {
        return cell.nodes().stream().flatMap(node -> links(node).stream()).findFirst();
    }

    private static List<Link> links(Node node) {
        if (node instanceof Link link) {
            return Links.leadsToWeb(link) ? List.of(link) : List.of();
        }
        return InlineNodes.children(node).stream()
                .flatMap(child -> links(child).stream())
                .toList();
    }

    private static Optional<Fact> fact(String name, InlineRun cell) {
        if (name.isBlank() || name.indexOf('|') >= 0 || LineValue.ofFact(name).isEmpty()) {
            return Optional.empty();
        }
        try {
            String markdown = cell.slice();
            boolean simple = cell.nodes().stream().allMatch(node -> node instanceof Text || node instanceof Code);
            InlineText value = Links.needDefinition(cell.source(), cell.nodes())
                    ? InlineText.empty()
                    : InlineMarkdown.withOriginal(InlineNodes.parts(cell.nodes()), markdown);
            return Optional.of(new Fact(name, value))
                    .filter(fact -> simple || !fact.value().isEmpty());
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    private static TagsAndLinks placed(Fact fact, InlineRun cell, TagsAndLinks read) {
        return read.with(read.template()
                .withLiteral(cell.start())
                .withValue(
                        cell.end(), LineValue.ofFact(fact.name()).orElseThrow(), InlineMarkdown.write(fact.value())));
    }
}
