/** Infers the style of a file, and the layouts of elements that differ from it. */
package io.github.catalogkit.reader.markdown.style;
