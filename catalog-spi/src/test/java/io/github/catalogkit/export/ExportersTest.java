package io.github.catalogkit.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportersTest {

    private static final CatalogExporter OPML = exporter("opml", "opml");
    private static final CatalogExporter FEEDS = exporter("feeds", "feeds.opml");

    @Test
    void findAFormatByFileExtension() {
        Exporters exporters = new Exporters(List.of(OPML, FEEDS));
        assertThat(exporters.ofFile("list.opml")).containsSame(OPML);
        assertThat(exporters.ofFile("LIST.OPML")).containsSame(OPML);
        assertThat(exporters.ofFile("list.txt")).isEmpty();
        assertThat(exporters.ofFile("opml")).isEmpty();
    }

    @Test
    void preferTheLongestFileExtension() {
        assertThat(new Exporters(List.of(OPML, FEEDS)).ofFile("list.feeds.opml"))
                .containsSame(FEEDS);
        assertThat(new Exporters(List.of(FEEDS, OPML)).ofFile("list.feeds.opml"))
                .containsSame(FEEDS);
    }

    @Test
    void returnNothingForAnAmbiguousFileExtension() {
        assertThat(new Exporters(List.of(OPML, exporter("outline", "opml"))).ofFile("list.opml"))
                .isEmpty();
    }

    private static CatalogExporter exporter(String format, String extension) {
        return new CatalogExporter() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public String fileExtension() {
                return extension;
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public void export(Catalog catalog, ExportOptions options, OutputStream out) {}
        };
    }
}
