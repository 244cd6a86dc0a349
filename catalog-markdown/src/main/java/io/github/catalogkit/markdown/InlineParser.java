package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads a text that is nothing but inline Markdown, and remembers how it was spelled. */
final class InlineParser {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(InlineNodes.extensions())
            .build();

    private InlineParser() {}

    static InlineText parse(String markdown) {
        if (isPlain(markdown)) {
            return InlineText.of(markdown);
        }
        PlainText.normalize(markdown); // refuses what no format can carry
        String spelling = Spelling.of(markdown);
        List<Inline> parts = new ArrayList<>();
        for (Node block : InlineNodes.children(PARSER.parse(spelling))) {
            if (block instanceof LinkReferenceDefinition) {
                throw new MalformedValueException(
                        "starts like the definition of a link, which nobody sees; expected words, or \\[ for a bracket");
            }
            parts.addAll(InlineNodes.parts(InlineNodes.children(block)));
        }
        return Spelling.spell(parts, spelling);
    }

    /** Whether a text reads as it stands, so that it need not be parsed; most do. */
    private static boolean isPlain(String markdown) {
        return MarkdownEscaper.isPlain(markdown) && markdown.charAt(0) < 0x80;
    }
}
