package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads the byline of an entry, directly after its title. */
final class Credit {

    private final LineDraft draft;

    Credit(LineDraft draft) {
        this.draft = draft;
    }

    /** Reads a byline at the start of a run, and returns the rest of it. */
    InlineRun read(InlineRun run) {
        String text = run.source().text();
        OptionalInt start = Byline.namesStart(text, run.start(), run.end());
        if (start.isEmpty()) {
            return run;
        }
        InlineRun names = run.from(start.getAsInt());
        int end = Byline.namesEnd(names.nodes(), names.end());
        InlineRun rest = names.from(end);
        List<Author> authors = authors(names.upTo(end));
        if (names.start() != start.getAsInt() || rest.start() != end || authors.isEmpty()) {
            return run;
        }
        draft.authors.addAll(authors);
        draft.keepTo(start.getAsInt());
        draft.putTo(end, Placeholder.AUTHORS, Byline.markdown(authors));
        boolean opened = text.substring(run.start(), start.getAsInt()).contains("(");
        return opened && text.startsWith(")", end) ? rest.from(end + 1) : rest;
    }

    /** Reads a byline after a note in italics, such as "In Chinese"; both stay in the description. */
    void readAfterRemark(InlineRun run) {
        List<Node> nodes = run.nodes();
        int remark = !nodes.isEmpty()
                        && nodes.get(0) instanceof Text text
                        && text.getLiteral().isBlank()
                ? 1
                : 0;
        if (!draft.authors.isEmpty() || nodes.size() <= remark || !(nodes.get(remark) instanceof Emphasis)) {
            return;
        }
        InlineRun rest = run.from(SourceText.end(nodes.get(remark)));
        OptionalInt start = Byline.namesStart(run.source().text(), rest.start(), rest.end());
        if (start.isPresent()) {
            InlineRun names = rest.from(start.getAsInt());
            draft.authors.addAll(authors(names.upTo(Byline.namesEnd(names.nodes(), names.end()))));
        }
    }

    private static List<Author> authors(InlineRun names) {
        return Byline.parse(names.nodes(), CleanText::title);
    }
}
