package io.github.catalogkit.exporter.site;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.exporter.site.feed.AtomFeed;
import io.github.catalogkit.exporter.site.feed.Feed;
import io.github.catalogkit.exporter.site.feed.Feeds;
import io.github.catalogkit.exporter.site.feed.JsonFeed;
import io.github.catalogkit.exporter.site.feed.SiteMap;
import io.github.catalogkit.exporter.site.outline.Download;
import io.github.catalogkit.exporter.site.outline.Facet;
import io.github.catalogkit.exporter.site.outline.PageHead;
import io.github.catalogkit.exporter.site.outline.PlacedEntry;
import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.exporter.site.outline.SitePage;
import io.github.catalogkit.exporter.site.search.RecordData;
import io.github.catalogkit.exporter.site.search.SearchData;
import io.github.catalogkit.exporter.site.style.Theme;
import io.github.catalogkit.exporter.site.template.JtebrowseGenerated;
import io.github.catalogkit.exporter.site.template.JteciteGenerated;
import io.github.catalogkit.exporter.site.template.JteembedGenerated;
import io.github.catalogkit.exporter.site.template.JtelistGenerated;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the files of a site. */
final class SiteWriter {

    /** The number of entries that the first page of a long list shows as new. */
    private static final int RECENT = 10;

    /** Adds nothing to the forms of a page, as the templates require. */
    private static final HtmlInterceptor FORMS = new HtmlInterceptor() {

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    private final Site site;
    private final List<Feed> feeds;

    SiteWriter(Site site) {
        this.site = site;
        this.feeds = Feeds.of(site);
    }

    void writeFirst(OutputStream out) throws IOException {
        write(site.first(), out);
    }

    List<ExportedFile> files(String name, Theme theme) {
        List<ExportedFile> files = new ArrayList<>();
        site.pages()
                .forEach(page -> files.add(
                        new ExportedFile(page.section().isEmpty() ? name : page.file(), out -> write(page, out))));
        site.pages()
                .filter(page -> !page.shown().isEmpty())
                .forEach(page -> files.add(new ExportedFile(page.citations(), out -> writeCitations(page, out))));
        site.listedFacets().forEach(facet -> files.add(new ExportedFile(facet.file(), out -> writeFacet(facet, out))));
        files.add(new ExportedFile("embed.html", this::writeEmbedded));
        files.add(bytes("site.css", theme.css(Resources.styles("site.css"))));
        files.add(bytes("site.js", Resources.script("site.js")));
        files.add(bytes("search.js", Resources.script("search.js")));
        files.add(bytes("icon.svg", theme.icon(Resources.text("icon.svg"))));
        files.add(bytes("fuse.js", (Resources.text("fuse.basic.min.js") + "\n").getBytes(StandardCharsets.UTF_8)));
        files.add(new ExportedFile("list.js", out -> SearchData.write(site, out)));
        files.add(new ExportedFile("records.js", out -> RecordData.write(site, out)));
        for (Download download : site.downloads()) {
            files.add(new ExportedFile(download.file(), download::write));
        }
        for (Feed feed : feeds) {
            files.add(new ExportedFile(feed.file() + ".xml", out -> AtomFeed.write(site, feed, out)));
            files.add(new ExportedFile(feed.file() + ".json", out -> JsonFeed.write(site, feed, out)));
        }
        if (!site.settings().baseUrl().isEmpty()) {
            files.add(new ExportedFile("sitemap.xml", out -> SiteMap.write(site, out)));
        }
        return files;
    }

    private static ExportedFile bytes(String path, byte[] content) {
        return new ExportedFile(path, out -> out.write(content));
    }

    private void write(SitePage page, OutputStream out) throws IOException {
        Catalog catalog = site.catalog();
        String title = page.section().isEmpty() ? catalog.title() : page.title() + " – " + catalog.title();
        String about = page.section()
                .map(Section::introduction)
                .orElse(catalog.introduction())
                .plain();
        List<String> own = feeds.stream()
                .map(Feed::file)
                .filter(file -> page.section()
                        .map(section -> file.equals("feed/" + section.id()))
                        .orElse(file.equals("feed")))
                .toList();
        List<PlacedEntry> recent =
                site.isDivided() ? site.additions().limit(RECENT).toList() : List.of();
        render(out, (output, writer) -> {
            PageHead head = new PageHead(
                    page.file(), title, described(about, title), true, own, new JsonLdScript(site, page, writer, out));
            JtelistGenerated.render(output, FORMS, site, page, head, recent);
        });
    }

    private void writeCitations(SitePage page, OutputStream out) throws IOException {
        render(
                out,
                (output, writer) -> JteciteGenerated.render(
                        output,
                        FORMS,
                        site,
                        head(page.citations(), site.texts().get("citations", page.title())),
                        page));
    }

    private void writeFacet(Facet facet, OutputStream out) throws IOException {
        List<List<PlacedEntry>> entries = new ArrayList<>();
        facet.values().forEach(value -> entries.add(new ArrayList<>()));
        site.entries()
                .forEach(entry -> facet.positions(entry)
                        .forEach(position -> entries.get(position).add(entry)));
        String title = site.texts().get("by", site.catalog().title(), facet.label());
        render(
                out,
                (output, writer) ->
                        JtebrowseGenerated.render(output, FORMS, site, head(facet.file(), title), facet, entries));
    }

    private void writeEmbedded(OutputStream out) throws IOException {
        String title = site.texts().get("whole") + " – " + site.catalog().title();
        render(out, (output, writer) -> JteembedGenerated.render(output, FORMS, site, head("embed.html", title)));
    }

    private static PageHead head(String file, String title) {
        return new PageHead(file, title, title, false, List.of(), output -> {});
    }

    private static String described(String text, String title) {
        return text.isEmpty() ? title : text;
    }

    /** Renders a template. */
    private interface Template {

        void render(HtmlTemplateOutput output, Writer writer);
    }

    private static void render(OutputStream out, Template template) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            template.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), writer);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
