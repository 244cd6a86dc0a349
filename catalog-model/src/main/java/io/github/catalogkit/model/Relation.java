package io.github.catalogkit.model;

import io.github.catalogkit.value.Slug;

/**
 * A directed relation from the entry that holds it to another entry of the same catalog.
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
     * @throws io.github.catalogkit.value.MalformedValueException if the target does not have the form of an id
     */
    public Relation {
        Slug.require(target);
    }
}
