package io.github.catalogkit.reader.markdown;

import java.util.Locale;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Where links to the web stand. */
final class WebLinks {

    private WebLinks() {}

    static boolean isIn(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if ((child instanceof Link link && leadsToTheWeb(link)) || isIn(child)) {
                return true;
            }
        }
        return false;
    }

    static boolean leadsToTheWeb(Link link) {
        String start = link.getDestination()
                .substring(0, Math.min(8, link.getDestination().length()))
                .toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
