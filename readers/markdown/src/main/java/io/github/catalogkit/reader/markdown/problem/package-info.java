/** Finding problems of the Markdown itself: links and list items that no reader sees as such. */
package io.github.catalogkit.reader.markdown.problem;
