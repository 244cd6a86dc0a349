package org.example;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.CatalogProvider;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/**
 * Gives {@link MeshesRegistry#CATALOG} to {@link java.util.ServiceLoader}.
 */
@SuppressWarnings("exports")
@Generated("io.github.catalogkit.processor.CatalogProcessor")
public final class MeshesProvider implements CatalogProvider {
    /**
     * Makes the provider; {@link java.util.ServiceLoader} does.
     */
    public MeshesProvider() {
    }

    @Override
    public Catalog catalog() {
        return MeshesRegistry.CATALOG;
    }
}
