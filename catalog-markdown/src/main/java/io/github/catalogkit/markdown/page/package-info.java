/** The structure of a list in Markdown: line templates, bylines, blank lines, anchors and the table of contents. */
package io.github.catalogkit.markdown.page;
