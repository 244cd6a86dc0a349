package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Describes the edits of a page, a line for each.
 *
 * @param edits the edits
 * @param changed returns the names of the properties of a part of the page whose change was taken
 */
record EditSummary(PageEdits edits, Function<Node, Set<String>> changed) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Node node : edits.placed()) {
            String verb = edits.isNew(node) ? "Added " : "Moved ";
            lines.add(verb + named(node) + " " + place(edits.page().parent(node)));
        }
        edits.page()
                .withCatalog()
                .filter(node -> !changed.apply(node).isEmpty())
                .forEach(node -> lines.add("Changed " + String.join(", ", changed.apply(node)) + " of " + named(node)));
        edits.same().onlyInOne().forEach(node -> lines.add("Removed " + named(node)));
        return lines;
    }

    private static String named(Node node) {
        if (node instanceof Section) {
            return "the section \"" + node.title() + "\"";
        }
        return node instanceof Entry ? "\"" + node.title() + "\"" : "the list";
    }

    private static String place(Node parent) {
        return parent instanceof Section || parent instanceof Entry
                ? "in \"" + parent.title() + "\""
                : "at the top level";
    }
}
