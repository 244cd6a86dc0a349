package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A catalogue and where each part of it was declared.
 *
 * @param catalog the catalogue
 * @param declarations the declaration of each node, by identity of the node
 */
record ReadCatalog(Catalog catalog, IdentityHashMap<Node, Members> declarations) {

    Members declaration(Node node) {
        return Optional.ofNullable(declarations.get(node))
                .orElseThrow(() -> new NoSuchElementException("no declaration of " + node.id()));
    }

    TypeElement element(Node node) {
        return declaration(node).element();
    }
}
