package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A parser of inline Markdown that keeps the original. */
final class InlineParser {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(InlineNodes.extensions())
            .build();

    /** The maximum number of levels; a thousand would exhaust the stack of recursive visitors. */
    private static final int MOST_LEVELS = 100;

    private InlineParser() {}

    static InlineText parse(String markdown) {
        if (isPlain(markdown)) {
            return InlineText.of(markdown);
        }
        PlainText.normalize(markdown); // rejects characters that no format can represent
        String stripped = OriginalMarkdown.strip(markdown);
        List<Inline> parts = new ArrayList<>();
        Node document = PARSER.parse(stripped);
        requireFewLevels(document);
        for (Node block : InlineNodes.children(document)) {
            if (block instanceof LinkReferenceDefinition) {
                throw new MalformedValueException(
                        "starts like the definition of a link, which is not shown", "write text, or \\[ for a bracket");
            }
            parts.addAll(InlineNodes.parts(InlineNodes.children(block)));
        }
        return OriginalMarkdown.keep(parts, OriginalMarkdown.withSpaces(stripped, markdown));
    }

    /** Checks the number of levels without recursion, which would fail. */
    private static void requireFewLevels(Node document) {
        int level = 0;
        for (Node node = document; node != null; ) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                level++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    level--;
                }
                node = node == null ? null : node.getNext();
            }
            if (level > MOST_LEVELS) {
                throw new MalformedValueException(
                        "has emphasis or links nested more than " + MOST_LEVELS + " levels deep",
                        "nest fewer, or write \\ in front of marks that are to be shown");
            }
        }
    }

    /** Returns whether a text has no markup, so that it need not be parsed; most texts have none. */
    private static boolean isPlain(String markdown) {
        return MarkdownEscaper.isPlain(markdown) && markdown.charAt(0) < 0x80;
    }
}
