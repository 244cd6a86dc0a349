package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.MalformedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** A line whose link is the entry's own. */
final class LinkedLine {

    private final SourceText source;
    private final LineDraft draft;

    LinkedLine(SourceText source, LineDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Reads the line of a link, which stands in this node of the line or is it. */
    void read(Link link, Node container) {
        int start = SourceText.start(link);
        draft.keepTo(start);
        draft.address = address(link);
        draft.title = Words.title(InlineNodes.plain(InlineNodes.children(link)));
        draft.titleStart = start;
        draft.addressStart = start;
        readLink(link);
        draft.keepTo(SourceText.end(container));
        List<Node> rest = new ArrayList<>();
        for (Node node = container.getNext(); node != null; node = node.getNext()) {
            rest.add(node);
        }
        new LineRest(source, draft).read(rest, SourceText.end(container));
    }

    static Optional<WebAddress> address(Link link) {
        try {
            return Optional.of(WebAddress.of(link.getDestination()));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    private void readLink(Link link) {
        int end = SourceText.end(link);
        String url = draft.address.map(InlineMarkdown::write).orElse("");
        if (!source.text().startsWith("[", SourceText.start(link))) {
            draft.findTo(end, Placeholder.URL, url); // an address that is its own title
            return;
        }
        int titleStart = SourceText.start(link.getFirstChild());
        int titleEnd = SourceText.end(link.getLastChild());
        draft.keepTo(titleStart);
        draft.titleStart = titleStart;
        draft.findTo(titleEnd, Placeholder.TITLE, InlineMarkdown.write(draft.title));
        draft.keepTo(titleEnd);
        if (source.text().startsWith("](", titleEnd)) {
            draft.keepTo(titleEnd + 2);
            draft.addressStart = titleEnd + 2;
            draft.findTo(end, Placeholder.URL, url);
        }
        draft.keepTo(end);
    }
}
