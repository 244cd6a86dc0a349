package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Organization;
import java.util.List;

/** Walks through what a reader of a catalogue sees in words. */
final class Texts {

    /** What is done with each text. */
    @FunctionalInterface
    interface Visitor {

        void visit(Node node, String member, String text);
    }

    private Texts() {}

    static void visit(Catalog catalog, Visitor visitor) {
        visitor.visit(catalog, "title", catalog.title());
        visitor.visit(catalog, "introduction", catalog.introduction().plain());
        catalog.allSections().forEach(section -> {
            visitor.visit(section, "title", section.title());
            visitor.visit(section, "introduction", section.introduction().plain());
        });
        catalog.companion().ifPresent(book -> visit(book, visitor));
        catalog.entries().forEach(entry -> visit(entry, visitor));
    }

    private static void visit(Entry entry, Visitor visitor) {
        visitor.visit(entry, "title", entry.title());
        visitor.visit(entry, "before", entry.details().before().plain());
        visitor.visit(entry, "after", entry.details().after().plain());
        visitor.visit(entry, "description", entry.description().plain());
        for (int index = 0; index < entry.authors().size(); index++) {
            boolean organization = entry.authors().get(index) instanceof Organization;
            String member = "authors[" + index + "]." + (organization ? "organization" : "name");
            visitor.visit(entry, member, entry.authors().get(index).name());
        }
        visit(entry, "tags", entry.tags(), visitor);
        for (int index = 0; index < entry.links().size(); index++) {
            visitor.visit(
                    entry,
                    "links[" + index + "].label",
                    entry.links().get(index).label());
        }
    }

    private static void visit(Entry entry, String member, List<String> texts, Visitor visitor) {
        for (int index = 0; index < texts.size(); index++) {
            visitor.visit(entry, member + "[" + index + "]", texts.get(index));
        }
    }
}
