package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a whole paragraph as text. */
public final class ParagraphText {

    private ParagraphText() {}

    /**
     * Returns the text of a paragraph; empty if it would be written in another way.
     *
     * @param markdown its Markdown
     */
    public static Optional<InlineText> of(SourceText source, Paragraph paragraph, String markdown) {
        List<Node> nodes = InlineNodes.children(paragraph);
        if (Links.needDefinition(source, nodes) || markdown.contains("\n ")) {
            return Optional.empty();
        }
        try {
            InlineText text = InlineMarkdown.withOriginal(InlineNodes.parts(nodes), markdown);
            return Optional.of(text).filter(it -> InlineMarkdown.write(it).equals(markdown));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }
}
