/** Writes catalogs as bookmarks. */
module org.example.bookmarks {
    requires io.github.catalogkit.model;
    requires io.github.catalogkit.spi;
    requires static com.google.auto.service;

    provides io.github.catalogkit.export.CatalogExporter with
            org.example.bookmarks.BookmarksExporter;
}
