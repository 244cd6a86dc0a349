/** The colors and letters of a site. */
package io.github.catalogkit.exporter.site.style;
