/**
 * The use cases that the command line and the Maven plugin share: lint, fix, import, export and check. Start with {@link
 * io.github.catalogkit.app.Program}.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.app {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires transitive io.github.catalogkit.links;
    requires io.github.catalogkit.rule;
    requires io.github.catalogkit.schema;
    requires io.github.catalogkit.declaration;
    requires io.github.catalogkit.exporter.markdown;
    requires io.github.catalogkit.markdown;
    requires io.github.catalogkit.reader.java;
    requires java.net.http;
    requires jdk.httpserver;
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.jsoup;
    requires tools.jackson.core;

    exports io.github.catalogkit.app;
    exports io.github.catalogkit.app.absorb;
    exports io.github.catalogkit.app.edit;
    exports io.github.catalogkit.app.export;
    exports io.github.catalogkit.app.file;
    exports io.github.catalogkit.app.imports;
    exports io.github.catalogkit.app.kind;
    exports io.github.catalogkit.app.links;
    exports io.github.catalogkit.app.lint;
    exports io.github.catalogkit.app.preview;
    exports io.github.catalogkit.app.source;
    exports io.github.catalogkit.app.stats;
    exports io.github.catalogkit.app.watch;
    exports io.github.catalogkit.app.web;

    uses io.github.catalogkit.registry.CatalogProvider;
}
