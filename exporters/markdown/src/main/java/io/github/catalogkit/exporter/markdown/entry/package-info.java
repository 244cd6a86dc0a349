/** The text of an entry's line where no line template applies. */
package io.github.catalogkit.exporter.markdown.entry;
