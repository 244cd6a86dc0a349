/** Parses and writes inline Markdown (CommonMark 0.31). Start with {@link io.github.catalogkit.markdown.InlineMarkdown}. */
package io.github.catalogkit.markdown;
