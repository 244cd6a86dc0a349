package io.github.catalogkit.source;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a text.
 *
 * @param catalog the catalog
 * @param places where its parts stand in the text
 * @param remarks what is to be said of the text itself, in its order
 */
public record Reading(Catalog catalog, Places places, List<Remark> remarks) {

    /** Where the parts of a catalog stand. */
    @FunctionalInterface
    public interface Places {

        /**
         * {@return where a part of the catalog stands, as exactly as is known}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value that is meant, such as {@code links[0].url}; empty for the part as a whole
         */
        Optional<Place> of(Node node, String member);
    }

    /**
     * Makes a reading.
     *
     * @param catalog the catalog
     * @param places where its parts stand in the text
     * @param remarks what is to be said of the text itself, in its order
     */
    public Reading {
        remarks = List.copyOf(remarks);
    }

    /**
     * {@return the reading of a text whose places are not known}
     *
     * @param catalog the catalog that was read
     */
    public static Reading of(Catalog catalog) {
        return new Reading(catalog, (node, member) -> Optional.empty(), List.of());
    }
}
