package org.example;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.CatalogData;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/**
 * The catalog <b>Service meshes</b>: 1 entry.
 */
@SuppressWarnings("exports")
@Generated("io.github.catalogkit.processor.CatalogProcessor")
public final class MeshesRegistry {
    private static final CatalogData data = CatalogData.load(MeshesRegistry.class, "org.example.MeshesRegistry");

    /**
     * The whole catalog.
     */
    public static final Catalog CATALOG = data.catalog(
            MeshesConstants.Software$$data.data.section());

    private MeshesRegistry() {
    }

    /**
     * The section <b>Software</b>: 1 entry.
     */
    public static final class Software extends MeshesConstants.Software {
        private Software() {
        }
    }
}
