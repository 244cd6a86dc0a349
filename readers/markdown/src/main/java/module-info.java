/** The reader of Markdown files. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.reader.markdown {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.markdown;
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.catalogkit.reader.markdown;

    provides io.github.catalogkit.source.CatalogReader with
            io.github.catalogkit.reader.markdown.MarkdownReader;
}
