/** What the writers of JSON share: how a document is written, whatever it says. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.json {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires transitive tools.jackson.core;

    exports io.github.catalogkit.json;
}
