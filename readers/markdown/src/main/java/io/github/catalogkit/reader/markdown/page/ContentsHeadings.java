package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.page.Anchors;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Headings that are lines of a table of contents: each is a link to another heading. */
final class ContentsHeadings {

    private final Map<String, Heading> headings = new HashMap<>();

    private ContentsHeadings() {}

    static ContentsHeadings of(Node document) {
        ContentsHeadings found = new ContentsHeadings();
        Anchors anchors = new Anchors();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                found.headings.put(anchors.next(HeadingReader.text(heading).strip()), heading);
            }
        }
        return found;
    }

    boolean contains(Heading heading) {
        return destination(heading)
                .flatMap(anchor -> Optional.ofNullable(headings.get(anchor)))
                .filter(other -> other != heading)
                .isPresent();
    }

    private static Optional<String> destination(Heading heading) {
        return heading.getFirstChild() instanceof Link link
                        && link.getNext() == null
                        && link.getDestination().startsWith("#")
                ? Optional.of(link.getDestination().substring(1))
                : Optional.empty();
    }
}
