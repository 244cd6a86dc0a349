/** Finds problems of the Markdown itself: links and list items that are not rendered as such. */
package io.github.catalogkit.reader.markdown.problem;
