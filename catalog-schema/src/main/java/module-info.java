/** The table of what a catalog, its sections, its entries and their parts have. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.schema {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.schema;
}
