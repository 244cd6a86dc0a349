package io.github.catalogkit.registry;

import io.github.catalogkit.model.Catalog;

/**
 * A service that provides one catalog to {@link java.util.ServiceLoader}. The annotation processor generates an
 * implementation for each catalog; {@link Catalogs} loads them.
 */
public interface CatalogProvider {

    /** {@return the catalog} */
    Catalog catalog();
}
