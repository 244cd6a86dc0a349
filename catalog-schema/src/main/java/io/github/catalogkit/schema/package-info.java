/**
 * The table of properties: what a catalog, its sections, its entries and their parts consist of. It has each property once,
 * with its name, a summary and the type of its values. Start with {@link io.github.catalogkit.schema.EntryTypes} and {@link
 * io.github.catalogkit.schema.CatalogTypes}.
 *
 * <p>A format implements {@link io.github.catalogkit.schema.ValueReader} or {@link
 * io.github.catalogkit.schema.ValueWriter}. It handles the types of values, never the kinds of entries, so a new kind or
 * property needs no change of the formats.
 */
package io.github.catalogkit.schema;
