/** Finds the URLs of a catalog. Start with {@link CatalogLinks}. */
package io.github.catalogkit.links.find;
