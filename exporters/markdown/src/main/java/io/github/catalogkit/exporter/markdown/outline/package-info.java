/** The headings of a catalog, the files that contain them, and the table of contents. */
package io.github.catalogkit.exporter.markdown.outline;
