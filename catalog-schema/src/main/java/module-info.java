/**
 * The table of properties of catalogs, sections, entries and their parts, which formats read and write. A program that only
 * uses a registry does not need it.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.schema {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.schema;
}
