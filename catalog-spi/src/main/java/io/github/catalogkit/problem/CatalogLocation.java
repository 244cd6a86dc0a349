package io.github.catalogkit.problem;

import io.github.catalogkit.model.Node;

/**
 * A value of a part of a catalog.
 *
 * @param node the part: the same object as in the catalog
 * @param member the path of the value by the names of annotation members, such as {@code url} or {@code links[0].label};
 *     empty for the part as a whole
 */
public record CatalogLocation(Node node, String member) implements Location {

    /** Returns the id of the part and the path of the value: {@code envoy (links[0].label)}. */
    @Override
    public String toString() {
        return node.id() + (member.isEmpty() ? "" : " (" + member + ")");
    }
}
