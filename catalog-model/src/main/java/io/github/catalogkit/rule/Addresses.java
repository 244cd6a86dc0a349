package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;

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
        catalog.companion().ifPresent(book -> visit(book, visitor));
        catalog.entries().forEach(entry -> visit(entry, visitor));
    }

    private static void visit(Entry entry, Visitor visitor) {
        entry.address().ifPresent(address -> visitor.visit(entry, "url", address));
        for (int index = 0; index < entry.links().size(); index++) {
            visitor.visit(
                    entry, "links[" + index + "].url", entry.links().get(index).address());
        }
        entry.feed().ifPresent(address -> visitor.visit(entry, "feed", address));
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(address -> visitor.visit(entry, "repository", address));
        }
    }
}
