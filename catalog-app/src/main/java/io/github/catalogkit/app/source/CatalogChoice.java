package io.github.catalogkit.app.source;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.Catalogs;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of several catalogs of a source is asked for.
 *
 * @param id the id of the catalog; if absent, the only one
 * @param setting how the user writes the setting for the id
 */
record CatalogChoice(Optional<String> id, String setting) {

    /** Whether a catalog may be the one. */
    boolean allows(Catalog catalog) {
        return id.isEmpty() || id.get().equals(catalog.id());
    }

    /**
     * Returns the catalog.
     *
     * @throws NoSuchElementException if there is no such one, or several and none is named
     */
    Catalog from(List<Catalog> catalogs) {
        return from(catalogs, catalogs);
    }

    /** Returns the catalog, where the project's own count before those that it depends on. */
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
