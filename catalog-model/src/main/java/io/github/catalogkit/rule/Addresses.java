package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.Inline;
import java.util.List;

/** Walks through the addresses of a catalogue. */
final class Addresses {

    /** What is done with each address. */
    @FunctionalInterface
    interface Visitor {

        void visit(Node node, String member, WebAddress address);
    }

    private Addresses() {}

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
        entry.address().ifPresent(address -> visitor.visit(entry, "url", address));
        visit(entry, "description", entry.description().parts(), visitor);
        for (int index = 0; index < entry.links().size(); index++) {
            visitor.visit(
                    entry, "links[" + index + "].url", entry.links().get(index).address());
        }
        entry.feed().ifPresent(address -> visitor.visit(entry, "feed", address));
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(address -> visitor.visit(entry, "repository", address));
        }
    }

    private static void visit(Node node, String member, List<Inline> parts, Visitor visitor) {
        for (Inline part : parts) {
            if (part instanceof Inline.Link link) {
                visitor.visit(node, member, link.address());
            }
            visit(node, member, CatalogTexts.partsOf(part), visitor);
        }
    }
}
