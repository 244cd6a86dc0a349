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

/** The way through all sections and entries of a catalog in the order of the list. */
final class Walk {

    /** Is called for each section and entry before and after what is nested in it. */
    interface Visitor {

        /** Begins a section or an entry; {@code holds} is whether anything is nested in it. */
        void enter(Node node, boolean holds) throws XMLStreamException;

        void leave(Node node, boolean holds) throws XMLStreamException;
    }

    /** A node that was entered and not yet left. */
    private record Step(Node node, Iterator<? extends Node> rest, boolean holds) {}

    private Walk() {}

    static void through(Catalog catalog, Visitor visitor) throws XMLStreamException {
        // Not by recursion, since a list may nest deeper than the stack of a thread does.
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
        Iterator<? extends Node> within = within(node).iterator();
        boolean holds = within.hasNext();
        visitor.enter(node, holds);
        path.push(new Step(node, within, holds));
    }

    private static Stream<? extends Node> within(Node node) {
        return node instanceof Section section
                ? Stream.concat(section.entries().stream(), section.sections().stream())
                : ((Entry) node).entries().stream();
    }
}
