/** What the style and the other options of a page decide. */
package io.github.catalogkit.exporter.markdown.style;
