/**
 * The immutable model of a catalog, which sources produce, rules inspect and exporters write. Start with {@link
 * io.github.catalogkit.model.Catalog}; its {@link io.github.catalogkit.model.Entry entries} are records, one for each {@link
 * io.github.catalogkit.model.Kind}.
 */
package io.github.catalogkit.model;
