/** The annotations that declare a catalog, and the words that they share with the model. Depends on nothing. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.annotation {
    requires static org.jspecify;

    exports io.github.catalogkit.annotation;
    exports io.github.catalogkit.vocabulary;
}
