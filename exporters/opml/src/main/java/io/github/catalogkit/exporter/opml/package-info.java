/** The exporters of OPML 2.0: an outline of the catalog, and a subscription list of its feeds. */
package io.github.catalogkit.exporter.opml;
