package io.github.catalogkit.model;

import io.github.catalogkit.value.Slug;

/**
 * A directed relation from the entry that holds it to another entry of the same catalog.
 *
 * @param kind the kind of relation
 * @param target the id of the other entry
 */
public record Relation(RelationKind kind, String target) {

    /**
     * Makes a relation.
     *
     * @param kind the kind of relation
     * @param target the id of the other entry
     * @throws io.github.catalogkit.value.MalformedValueException if the target is not a valid id
     */
    public Relation {
        Slug.require(target);
    }
}
