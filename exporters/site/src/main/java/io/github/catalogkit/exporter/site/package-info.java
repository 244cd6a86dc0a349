/** The exporter of web sites. Start with {@link io.github.catalogkit.exporter.site.SiteExporter}. */
package io.github.catalogkit.exporter.site;
