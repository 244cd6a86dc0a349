/**
 * Reads a catalog from a Markdown file.
 *
 * <p>The packages below this one are the steps, each of which makes values from those of the steps before it: {@code text}
 * is the text of the file, {@code line} reads the line of an entry, {@code page} finds the elements of the list,
 * {@code style} infers how they are formatted, and {@code problem} finds problems of the Markdown itself. The reader then
 * makes the model.
 */
package io.github.catalogkit.reader.markdown;
