package io.github.catalogkit.app.edit;

import io.github.catalogkit.model.Catalog;

/**
 * A catalog after a change.
 *
 * @param catalog the catalog
 * @param summary what was changed, in one line without a period, such as {@code Moved envoy to Proxies}
 */
public record ChangedCatalog(Catalog catalog, String summary) {}
