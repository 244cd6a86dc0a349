/** What an entry is when it is cited, in the terms that all formats of citations share. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.citation {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.citation;
}
