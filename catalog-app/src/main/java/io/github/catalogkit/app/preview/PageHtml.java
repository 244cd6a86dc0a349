package io.github.catalogkit.app.preview;

import io.github.catalogkit.markdown.page.Anchors;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Renders Markdown as GitHub does, with only such HTML as cannot run a script, send data or leave its place in the page. */
final class PageHtml {

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** The address that relative links are resolved against only to check their schemes. */
    private static final String BASE = "http://127.0.0.1/";

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

    private PageHtml() {}

    /** Returns the page as the content of an element. */
    static String of(String markdown) {
        String rendered = RENDERER.render(PARSER.parse(markdown));
        Document clean = new Cleaner(allowed()).clean(Jsoup.parse(rendered, BASE));
        clean.outputSettings().prettyPrint(false);
        addAnchors(clean);
        clean.select("input").forEach(box -> box.attr("type", "checkbox").attr("disabled", true));
        clean.select("a[href]").attr("rel", "noreferrer");
        return clean.body().html();
    }

    /** Returns the title of a page: its first heading. */
    static String title(String html) {
        Element first = Jsoup.parseBodyFragment(html).selectFirst("h1, h2, h3, h4, h5, h6");
        return first == null ? "Preview" : first.text();
    }

    private static void addAnchors(Document page) {
        Anchors anchors = new Anchors();
        page.select(String.join(",", HEADINGS))
                .forEach(heading ->
                        heading.attr("id", anchors.next(heading.wholeText().strip())));
    }

    private static Safelist allowed() {
        return Safelist.relaxed()
                .addTags(
                        "del", "details", "hr", "input", "ins", "kbd", "picture", "s", "samp", "source", "summary",
                        "tt")
                .addTags("var", "ruby", "rt", "rp", "figure", "figcaption", "abbr", "tfoot")
                .removeProtocols("a", "href", "ftp")
                .removeProtocols("blockquote", "cite", "http", "https")
                .removeAttributes("blockquote", "cite")
                .removeProtocols("q", "cite", "http", "https")
                .removeAttributes("q", "cite")
                .addProtocols("a", "href", "#")
                .addAttributes("a", "name")
                .addAttributes("details", "open")
                .addAttributes("input", "checked")
                .addAttributes("source", "media", "srcset")
                .addProtocols("source", "srcset", "http", "https")
                .addAttributes("div", "align")
                .addAttributes("p", "align")
                .addAttributes("img", "align")
                .addAttributes(":all", "id")
                .preserveRelativeLinks(true);
    }
}
