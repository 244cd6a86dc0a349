/** What the search of the pages reads. */
package io.github.catalogkit.exporter.site.search;
