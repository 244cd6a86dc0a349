/** Inferring the style of a page, and what each element has that differs from the style. */
package io.github.catalogkit.reader.markdown.style;
