package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.text.InlineTree;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/** Visits the URLs of a catalog, including those of links in texts. */
final class CatalogUrls {

    /** Receives each URL. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Receives a URL.
         *
         * @param node the part of the catalog that has the URL
         * @param member the path of the value, such as {@code links[1].url}
         */
        void visit(Node node, String member, WebAddress url);
    }

    private CatalogUrls() {}

    static void visit(Catalog catalog, Visitor visitor) {
        catalog.imprint().homepage().ifPresent(home -> visitor.visit(catalog, "imprint.homepage", home));
        visit(catalog, "introduction", catalog.introduction().parts(), visitor);
        catalog.companion().ifPresent(book -> visit(book, visitor));
        catalog.allSections()
                .forEach(section ->
                        visit(section, "introduction", section.introduction().parts(), visitor));
        catalog.entries().forEach(entry -> visit(entry, visitor));
    }

    private static void visit(Entry entry, Visitor visitor) {
        entry.address().ifPresent(url -> visitor.visit(entry, "url", url));
        visit(entry, "description", entry.description().parts(), visitor);
        for (int index = 0; index < entry.links().size(); index++) {
            visitor.visit(
                    entry, "links[" + index + "].url", entry.links().get(index).address());
        }
        entry.feed().ifPresent(url -> visitor.visit(entry, "feed", url));
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(url -> visitor.visit(entry, "repository", url));
        }
    }

    private static void visit(Node node, String member, List<Inline> parts, Visitor visitor) {
        for (Inline part : parts) {
            if (part instanceof Inline.Link link) {
                visitor.visit(node, member, link.address());
            }
            visit(node, member, InlineTree.children(part), visitor);
        }
    }
}
