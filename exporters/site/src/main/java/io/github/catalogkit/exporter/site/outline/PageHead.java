package io.github.catalogkit.exporter.site.outline;

import gg.jte.Content;
import java.util.List;

/**
 * What the head of a page says.
 *
 * @param file the file of the page
 * @param title its title for a browser
 * @param description what it is, in a sentence
 * @param indexed whether search engines list it
 * @param feeds the files with the feeds of its entries, without the extension
 * @param data what the page has for machines, as JSON-LD
 */
public record PageHead(
        String file, String title, String description, boolean indexed, List<String> feeds, Content data) {

    /** Returns the path to the folder of the site. */
    public String root() {
        return SitePage.root(file);
    }
}
