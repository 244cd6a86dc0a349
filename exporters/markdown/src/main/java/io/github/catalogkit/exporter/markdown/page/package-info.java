/** Writes files: the prologue, the headings, the lines of entries and the free texts. */
package io.github.catalogkit.exporter.markdown.page;
