/** Tables of contents in free text: links to sections that follow the sections of the catalog. */
package io.github.catalogkit.markdown.contents;
