/**
 * Readers of catalogs. Implement {@link io.github.catalogkit.source.CatalogReader} to read a format; its result, a {@link
 * io.github.catalogkit.source.Reading}, has the catalog, the locations of its parts, and the problems of the text.
 */
package io.github.catalogkit.source;
