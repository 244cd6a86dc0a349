/** Writing of pages: what is in front of the list, and its lines and free texts. */
package io.github.catalogkit.exporter.markdown.page;
