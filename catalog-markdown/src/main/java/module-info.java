/**
 * The parts of Markdown that readers and exporters share: inline text, line templates, bylines, blank lines and anchors. Start
 * with {@link io.github.catalogkit.markdown.InlineMarkdown}.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.markdown {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive org.commonmark;
    requires org.commonmark.ext.gfm.strikethrough;

    exports io.github.catalogkit.markdown;
    exports io.github.catalogkit.markdown.contents;
    exports io.github.catalogkit.markdown.page;
}
