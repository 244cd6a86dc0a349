/** How a Markdown file shows a list: line templates, bylines, blank lines, anchors and the table of contents. */
package io.github.catalogkit.markdown.page;
