package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import java.util.List;
import org.commonmark.node.Node;

/** What stands after the title: who made it and when, the description, and what is appended to it. */
final class LineRest {

    private final SourceText source;
    private final LineDraft draft;

    LineRest(SourceText source, LineDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Reads these nodes, which are the rest of the line from a place on. */
    void read(List<Node> nodes, int start) {
        InlineRun rest = Marks.skip(new InlineRun(source, nodes, start, draft.end));
        rest = new Credit(draft).read(rest);
        new Credit(draft).readAfterRemark(rest);
        rest = Year.read(rest, draft);
        InlineRun described = rest.from(Separator.end(source.text(), rest.start(), draft.end));
        InlineRun appended = Appendix.of(described);
        readDescription(described.upTo(appended.start()).stripped());
        new AppendixReader(draft).read(appended);
    }

    private void readDescription(InlineRun description) {
        if (description.isEmpty()) {
            return;
        }
        draft.keepTo(description.start());
        String spelling = ContinuationLines.unindented(source, description.start(), description.end());
        draft.description = text(description, spelling);
        draft.putTo(description.end(), Placeholder.DESCRIPTION, InlineMarkdown.write(draft.description));
    }

    /** The words alone, where the model has no such text. */
    private static InlineText text(InlineRun run, String spelling) {
        try {
            List<Inline> parts = InlineNodes.parts(run.nodes());
            boolean spelled = !Links.needDefinition(run.source(), run.nodes()) && !spelling.contains("\n ");
            return spelled ? InlineMarkdown.withOriginal(parts, spelling) : new InlineText(parts);
        } catch (MalformedValueException e) {
            return InlineText.of(CleanText.line(InlineNodes.plain(run.nodes())));
        }
    }
}
