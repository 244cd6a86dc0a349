package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Catalog;

/**
 * A catalog and where each part of it was declared.
 *
 * @param catalog the catalog
 * @param declarations the declaration of each part
 */
public record LocatedCatalog(Catalog catalog, NodeDeclarations declarations) {}
