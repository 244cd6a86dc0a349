/** How an entry is cited. */
package io.github.catalogkit.exporter.site.cite;
