/** Writes a catalog as an OPML 2.0 outline, and its feeds as a subscription list. */
package io.github.catalogkit.exporter.opml;
