/** What pages a site has, and what is on them. */
package io.github.catalogkit.exporter.site.outline;
