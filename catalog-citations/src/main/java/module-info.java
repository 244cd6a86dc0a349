/**
 * Citations of entries in the vocabulary of CSL 1.0.2, which exporters convert to their formats. Start with {@link
 * io.github.catalogkit.citation.Citations}.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.citation {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.citation;
}
