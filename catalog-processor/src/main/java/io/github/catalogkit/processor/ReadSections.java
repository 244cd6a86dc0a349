package io.github.catalogkit.processor;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections of one file, and where each part of them was declared.
 *
 * @param sections the outermost sections
 * @param declarations the declaration of each node, by identity of the node
 */
record ReadSections(List<Section> sections, IdentityHashMap<Node, Members> declarations) {

    /** All sections, each before those below it. */
    Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    Members declaration(Node node) {
        return Optional.ofNullable(declarations.get(node))
                .orElseThrow(() -> new NoSuchElementException("no declaration of " + node.id()));
    }
}
