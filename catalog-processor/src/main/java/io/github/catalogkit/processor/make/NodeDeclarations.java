package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.processor.read.AnnotationMembers;
import java.util.IdentityHashMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The declarations of the parts of a catalog, by identity. */
public final class NodeDeclarations {

    private final IdentityHashMap<Node, AnnotationMembers> declarations = new IdentityHashMap<>();

    NodeDeclarations() {}

    void put(Node node, AnnotationMembers declaration) {
        declarations.put(node, declaration);
    }

    /** Returns the annotation members of a part. */
    public AnnotationMembers of(Node node) {
        return Optional.ofNullable(declarations.get(node))
                .orElseThrow(() -> new NoSuchElementException("there is no declaration of \"" + node.id() + "\""));
    }

    /** Returns the class that declares a part. */
    public TypeElement element(Node node) {
        return of(node).element();
    }
}
