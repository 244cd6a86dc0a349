/** What reading and writing Markdown share: inline text, line templates, bylines, blank lines, anchors. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.markdown {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;

    exports io.github.catalogkit.markdown;
    exports io.github.catalogkit.markdown.page;
}
