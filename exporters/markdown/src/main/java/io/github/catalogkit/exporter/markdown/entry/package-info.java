/** The text of an entry's line if no line template applies. */
package io.github.catalogkit.exporter.markdown.entry;
