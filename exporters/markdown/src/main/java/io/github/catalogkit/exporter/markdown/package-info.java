/**
 * Writes a catalog as a Markdown file, or into a region of an existing one.
 *
 * <p>The packages below this one are the subjects: {@code entry} is the text of an entry, {@code style} what the options
 * decide, {@code outline} the headings and files, and {@code page} writes. Each uses only those before it.
 */
package io.github.catalogkit.exporter.markdown;
