/**
 * Exporters of catalogs. Implement {@link io.github.catalogkit.export.CatalogExporter} to write a format; {@link
 * io.github.catalogkit.export.Exporters} finds implementations, and {@link io.github.catalogkit.export.Selection} selects the
 * entries to export.
 */
package io.github.catalogkit.export;
