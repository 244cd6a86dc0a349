package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;

/**
 * Gives one catalogue to {@link java.util.ServiceLoader}. The annotation processor writes an implementation for each
 * catalogue; {@link Catalogs} reads them.
 */
public interface CatalogProvider {

    /** {@return the catalogue} */
    Catalog catalog();
}
