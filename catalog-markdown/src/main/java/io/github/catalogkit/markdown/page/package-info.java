/** How a page of Markdown writes a list: lines in a form, blank lines, anchors and the table of contents. */
package io.github.catalogkit.markdown.page;
