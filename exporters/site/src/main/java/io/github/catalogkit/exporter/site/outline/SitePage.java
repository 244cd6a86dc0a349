package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page with a part of the list.
 *
 * @param file its path in the folder of the site
 * @param title its title
 * @param section the section that it is about; empty for the first page
 * @param shown the sections with their entries
 * @param below the pages of further sections
 */
public record SitePage(
        String file, String title, Optional<Section> section, List<Section> shown, List<SitePage> below) {

    /** Returns this page and those below it, in the order of the list. */
    public Stream<SitePage> withDescendants() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(SitePage::withDescendants));
    }

    /** Returns the path from a file to the folder of the site: empty, or {@code ../}. */
    public static String root(String file) {
        return "../".repeat((int) file.chars().filter(it -> it == '/').count());
    }

    /** Returns the file with the citations of the entries on this page. */
    public String citations() {
        return "cite/" + section.map(Section::id).orElse("list") + ".html";
    }

    /** Returns the number of entries here and on the pages below. */
    public long count() {
        return withDescendants()
                .flatMap(page -> page.shown().stream())
                .flatMap(Section::allEntries)
                .count();
    }
}
