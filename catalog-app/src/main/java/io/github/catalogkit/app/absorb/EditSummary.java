package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Describes the edits of a page, a line for each. */
record EditSummary(PageEdits edits) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Node node : edits.placed()) {
            String verb = edits.isNew(node) ? "Added " : "Moved ";
            lines.add(verb + named(node) + " " + place(edits.page().parent(node)));
        }
        Set<Node> changed = new LinkedHashSet<>();
        edits.page().nodes().filter(node -> !edits.changed(node).isEmpty()).forEach(changed::add);
        for (Node node : changed) {
            lines.add("Changed " + String.join(", ", edits.changed(node)) + " of " + named(node));
        }
        if (!edits.changed(edits.page().catalog()).isEmpty()) {
            lines.add("Changed " + String.join(", ", edits.changed(edits.page().catalog())) + " of the list");
        }
        edits.same().onlyInOne().forEach(node -> lines.add("Removed " + named(node)));
        return lines;
    }

    private static String named(Node node) {
        return (node instanceof Section ? "the section \"" : "\"") + node.title() + "\"";
    }

    private static String place(Node parent) {
        if (parent instanceof Section || parent instanceof Entry) {
            return "in \"" + parent.title() + "\"";
        }
        return "at the top level";
    }
}
