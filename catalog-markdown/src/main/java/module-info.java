/** Reads inline Markdown into the model's text, and writes it back. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.markdown {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires org.commonmark;

    exports io.github.catalogkit.markdown;
}
