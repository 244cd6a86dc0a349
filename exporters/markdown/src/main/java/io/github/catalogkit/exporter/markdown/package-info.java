/**
 * The exporter of Markdown. Start with {@link io.github.catalogkit.exporter.markdown.MarkdownExporter}, or {@link
 * io.github.catalogkit.exporter.markdown.MarkdownRegion} for a region of an existing file.
 *
 * <p>The subpackages are {@code entry} for the text of an entry, {@code style} for the options, {@code outline} for the
 * headings and files, and {@code page} for writing. Each uses only those before it.
 */
package io.github.catalogkit.exporter.markdown;
