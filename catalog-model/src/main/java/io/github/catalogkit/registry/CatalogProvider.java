package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;

/**
 * Gives one catalog to {@link java.util.ServiceLoader}. The annotation processor writes an implementation for each
 * catalog; {@link Catalogs} reads them.
 */
public interface CatalogProvider {

    /** {@return the catalog} */
    Catalog catalog();
}
