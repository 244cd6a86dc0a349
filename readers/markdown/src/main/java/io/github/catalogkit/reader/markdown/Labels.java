package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.WebAddress;
import org.commonmark.node.Link;

/** What links are labelled with. */
final class Labels {

    private Labels() {}

    /** The words of a link without brackets about them, or what stands for its picture; the address, if there are none. */
    static String of(Link link, WebAddress address) {
        String words = Words.line(InlineNodes.plain(InlineNodes.children(link)));
        boolean bracketed = words.startsWith("[") && words.endsWith("]") && words.length() > 2;
        String label = bracketed ? words.substring(1, words.length() - 1) : words;
        return label.isBlank() ? address.value() : label;
    }
}
