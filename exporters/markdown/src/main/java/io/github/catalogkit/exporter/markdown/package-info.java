/** Markdown: a page of its own, or a region of an existing page. */
package io.github.catalogkit.exporter.markdown;
