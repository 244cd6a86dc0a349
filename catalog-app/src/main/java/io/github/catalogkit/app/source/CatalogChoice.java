package io.github.catalogkit.app.source;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.Catalogs;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The choice of one of several catalogs of a source.
 *
 * @param id the id of the catalog; if absent, the only one
 * @param setting the name of the setting for the id
 */
record CatalogChoice(Optional<String> id, String setting) {

    /** Returns whether the choice allows a catalog. */
    boolean allows(Catalog catalog) {
        return id.isEmpty() || id.get().equals(catalog.id());
    }

    /**
     * Returns the catalog.
     *
     * @throws NoSuchElementException if there is none with the id, or several and no id
     */
    Catalog from(List<Catalog> catalogs) {
        return from(catalogs, catalogs);
    }

    /** Returns the catalog; the project's own catalogs take precedence over those of its dependencies. */
    Catalog from(List<Catalog> own, List<Catalog> all) {
        if (id.isPresent()) {
            return new Catalogs(all).get(id.get());
        }
        List<Catalog> candidates = new Catalogs(own.isEmpty() ? all : own).catalogs();
        if (candidates.size() > 1) {
            throw new NoSuchElementException("there are several catalogs; name one of them with " + setting + ": "
                    + candidates.stream().map(Catalog::id).collect(Collectors.joining(", ")));
        }
        return candidates.get(0);
    }
}
