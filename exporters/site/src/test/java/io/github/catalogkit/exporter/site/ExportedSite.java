package io.github.catalogkit.exporter.site;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files of a site, as a browser reads them. */
record ExportedSite(Map<String, String> files) {

    static ExportedSite of(Catalog catalog, String... options) {
        SiteExporter exporter = new SiteExporter();
        Map<String, String> given = new LinkedHashMap<>();
        for (String option : options) {
            given.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        Map<String, String> files = new LinkedHashMap<>();
        for (ExportedFile file : exporter.files(catalog, ExportOptions.of(exporter, given), "index.html")) {
            files.put(file.path(), text(file));
        }
        return new ExportedSite(files);
    }

    static ExportedSite of(Entry... entries) {
        return of(Catalog.of("list", "List", Section.of("section", "Section", entries)));
    }

    private static String text(ExportedFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Set<String> names() {
        return files.keySet();
    }

    String text(String file) {
        return Optional.ofNullable(files.get(file))
                .orElseThrow(() -> new AssertionError("no " + file + " in " + names()));
    }

    Document page(String file) {
        return Jsoup.parse(text(file));
    }

    Document first() {
        return page("index.html");
    }

    /** Returns an entry on the first page. */
    Element entry(String id) {
        return Optional.ofNullable(first().getElementById(id)).orElseThrow();
    }
}
