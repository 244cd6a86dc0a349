/**
 * The reader of Markdown files. Start with {@link io.github.catalogkit.reader.markdown.MarkdownReader}.
 *
 * <p>The subpackages are the steps, each of which uses the results of the steps before it: {@code text} is the text of the file,
 * {@code line} reads the line of an entry, {@code page} finds the elements of the list, {@code style} infers their formatting,
 * and {@code problem} finds problems of the Markdown itself. The reader then makes the model.
 */
package io.github.catalogkit.reader.markdown;
