package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Optional;

/** Divides a catalog among pages: one page, or a page for each section if a browser would have to show too much. */
final class SitePages {

    /** The file of the first page. */
    static final String FIRST = "index.html";

    /** The number of entries that one page shows at most, as long as there are subsections to divide it by. */
    static final int MOST = 500;

    private SitePages() {}

    /** Returns the first page, with the others below it. */
    static SitePage of(Catalog catalog, Division division) {
        boolean divided = division == Division.SECTIONS
                || (division == Division.AUTO && catalog.entries().count() > MOST);
        List<Section> sections = catalog.sections();
        return divided
                ? new SitePage(FIRST, catalog.title(), Optional.empty(), List.of(), below(sections))
                : new SitePage(FIRST, catalog.title(), Optional.empty(), sections, List.of());
    }

    private static List<SitePage> below(List<Section> sections) {
        return sections.stream().map(SitePages::page).toList();
    }

    private static SitePage page(Section section) {
        String file = "section/" + section.id() + ".html";
        boolean divided =
                section.allEntries().count() > MOST && !section.sections().isEmpty();
        return divided
                ? new SitePage(
                        file,
                        section.title(),
                        Optional.of(section),
                        List.of(section.withSections(List.of())),
                        below(section.sections()))
                : new SitePage(file, section.title(), Optional.of(section), List.of(section), List.of());
    }
}
