/** The style and the other options of files. */
package io.github.catalogkit.exporter.markdown.style;
