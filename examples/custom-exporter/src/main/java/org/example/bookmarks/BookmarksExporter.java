package org.example.bookmarks;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a catalog as the file of bookmarks that every browser imports: a folder a section, a bookmark an entry. */
@AutoService(CatalogExporter.class)
public final class BookmarksExporter implements CatalogExporter {

    @Override
    public String format() {
        return "bookmarks";
    }

    @Override
    public String fileExtension() {
        return "bookmarks.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String title = text(catalog.title());
        page.write("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\"");
        page.write(" CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>" + title + "</TITLE>\n<H1>" + title + "</H1>\n");
        page.write("<DL><p>\n");
        for (Section section : catalog.sections()) {
            write(section, page);
        }
        page.write("</DL><p>\n");
        page.flush();
    }

    private static void write(Section section, Writer page) throws IOException {
        page.write("<DT><H3>" + text(section.title()) + "</H3>\n<DL><p>\n");
        for (Entry entry : (Iterable<Entry>) section.entries().stream().flatMap(Entry::withDescendants)::iterator) {
            if (entry.address().isPresent()) {
                String address = text(entry.address().get().value());
                page.write("<DT><A HREF=\"" + address + "\">" + text(entry.title()) + "</A>\n");
            }
        }
        for (Section below : section.sections()) {
            write(below, page);
        }
        page.write("</DL><p>\n");
    }

    /** Whatever stands in a title stands in the page as text. */
    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
