/** What pages a site has, and what stands on them. */
package io.github.catalogkit.exporter.site.outline;
