package io.github.catalogkit.model;

import java.util.Objects;

/**
 * A directed relation from the entry that holds it to another entry of the same catalogue.
 *
 * @param kind what the other entry is to this one
 * @param target the id of the other entry
 */
public record Relation(RelationKind kind, String target) {

    /**
     * Makes a relation.
     *
     * @param kind what the other entry is to this one
     * @param target the id of the other entry
     */
    public Relation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(target);
    }
}
