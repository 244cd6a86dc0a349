package io.github.catalogkit.processor;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;

/** The Markdown that a text is spelled in where its author has no spelling of their own. */
final class InlineSpelling {

    private InlineSpelling() {}

    static boolean isUsual(List<Inline> parts, String markdown) {
        return markdown.equals(InlineMarkdown.write(new InlineText(parts)));
    }
}
