package io.github.catalogkit.exporter.site.feed;

import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.exporter.site.outline.SitePage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a site map for search engines (sitemaps.org 0.9). */
public final class SiteMap {

    private SiteMap() {}

    /** Writes the map of the pages that search engines list. */
    public static void write(Site site, OutputStream out) throws IOException {
        String updated = site.catalog().imprint().updated().map(Feeds::instant).orElse("");
        List<String> files = site.pages().map(SitePage::file).toList();
        XmlText xml = new XmlText(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String file : files) {
            xml.raw("<url>").element("loc", site.address(file).orElseThrow());
            if (!updated.isEmpty()) {
                xml.element("lastmod", updated);
            }
            xml.raw("</url>\n");
        }
        xml.raw("</urlset>\n").flush();
    }
}
