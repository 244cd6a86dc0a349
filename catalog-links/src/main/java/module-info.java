/**
 * Finds the URLs of a catalog, asks for them politely, and judges the answers. Start with {@link
 * io.github.catalogkit.links.check.LinkChecker}.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.links {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.markdown;
    requires io.github.catalogkit.schema;
    requires transitive java.net.http;
    requires org.commonmark;
    requires org.jsoup;
    requires tools.jackson.core;

    exports io.github.catalogkit.links.check;
    exports io.github.catalogkit.links.find;
    exports io.github.catalogkit.links.judge;
    exports io.github.catalogkit.links.net;
    exports io.github.catalogkit.links.page;
    exports io.github.catalogkit.links.polite;
    exports io.github.catalogkit.links.project;
    exports io.github.catalogkit.links.result;
    exports io.github.catalogkit.links.url;
}
