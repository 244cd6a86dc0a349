package io.github.catalogkit.rule.text;

import io.github.catalogkit.text.Inline;
import java.util.List;

/** Traverses inline text as a tree: emphasis, strong emphasis and links have children. */
public final class InlineTree {

    private InlineTree() {}

    /** Returns the children of an inline element; plain text and code have none. */
    public static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.parts();
        }
        if (inline instanceof Inline.Strong strong) {
            return strong.parts();
        }
        return inline instanceof Inline.Link link ? link.parts() : List.of();
    }
}
