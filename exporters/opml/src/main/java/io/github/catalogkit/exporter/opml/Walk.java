package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Traverses all sections and entries of a catalog in the order of the list. */
final class Walk {

    /** Is called for each section and entry, before and after its nested nodes. */
    interface Visitor {

        /** Enters a section or an entry; {@code holds} says whether it has nested nodes. */
        void enter(Node node, boolean holds) throws XMLStreamException;

        void leave(Node node, boolean holds) throws XMLStreamException;

        /** Returns the entries of other sections that are entered after those of a section. */
        default Stream<Entry> further(Section section) {
            return Stream.empty();
        }
    }

    /** A node that is entered and not left yet. */
    private record Step(Node node, Iterator<? extends Node> rest, boolean holds) {}

    private Walk() {}

    static void through(Catalog catalog, Visitor visitor) throws XMLStreamException {
        // Without recursion, since a list can be nested more deeply than the stack allows.
        Deque<Step> path = new ArrayDeque<>();
        for (Section section : catalog.sections()) {
            enter(section, path, visitor);
            while (!path.isEmpty()) {
                Step step = path.element();
                if (step.rest().hasNext()) {
                    enter(step.rest().next(), path, visitor);
                } else {
                    path.pop();
                    visitor.leave(step.node(), step.holds());
                }
            }
        }
    }

    private static void enter(Node node, Deque<Step> path, Visitor visitor) throws XMLStreamException {
        Iterator<? extends Node> within = within(node, visitor).iterator();
        boolean holds = within.hasNext();
        visitor.enter(node, holds);
        path.push(new Step(node, within, holds));
    }

    private static Stream<? extends Node> within(Node node, Visitor visitor) {
        return node instanceof Section section
                ? Stream.of(section.entries().stream(), visitor.further(section), section.sections().stream())
                        .flatMap(nodes -> nodes)
                : ((Entry) node).entries().stream();
    }
}
