/** The headings of a catalog, the files that hold them, and the table of contents. */
package io.github.catalogkit.exporter.markdown.outline;
