package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.value.Author;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads the byline of an entry. */
final class BylineReader {

    private BylineReader() {}

    /** Reads a byline at the start of a run; returns no author if there is none. */
    static Parsed<List<Author>> read(InlineRun run, PartialTemplate template) {
        Parsed<List<Author>> none = new Parsed<>(List.of(), run, template);
        String text = run.source().text();
        OptionalInt start = Byline.namesStart(text, run.start(), run.end());
        if (start.isEmpty()) {
            return none;
        }
        InlineRun names = run.from(start.getAsInt());
        int end = Byline.namesEnd(names.nodes(), names.end());
        InlineRun rest = names.from(end);
        List<Author> authors = authors(names.upTo(end));
        if (names.start() != start.getAsInt() || rest.start() != end || authors.isEmpty()) {
            return none;
        }
        boolean opened = text.substring(run.start(), start.getAsInt()).contains("(");
        return new Parsed<>(
                authors,
                opened && text.startsWith(")", end) ? rest.from(end + 1) : rest,
                template.withLiteral(start.getAsInt()).withValue(end, Placeholder.AUTHORS, Byline.markdown(authors)));
    }

    /** Reads a byline after an emphasized note, such as "In Chinese"; both stay in the description. */
    static List<Author> readAfterNote(InlineRun run) {
        List<Node> nodes = run.nodes();
        int note = !nodes.isEmpty()
                        && nodes.get(0) instanceof Text text
                        && text.getLiteral().isBlank()
                ? 1
                : 0;
        if (nodes.size() <= note || !(nodes.get(note) instanceof Emphasis)) {
            return List.of();
        }
        InlineRun rest = run.from(SourceText.end(nodes.get(note)));
        OptionalInt start = Byline.namesStart(run.source().text(), rest.start(), rest.end());
        if (start.isEmpty()) {
            return List.of();
        }
        InlineRun names = rest.from(start.getAsInt());
        return authors(names.upTo(Byline.namesEnd(names.nodes(), names.end())));
    }

    private static List<Author> authors(InlineRun names) {
        return Byline.parse(names.nodes(), CleanText::title);
    }
}
