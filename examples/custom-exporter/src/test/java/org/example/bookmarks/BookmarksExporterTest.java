package org.example.bookmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookmarksExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new BookmarksExporter();
    }

    @Test
    void showsATagOfATitleAsText() {
        Tool tool = Tool.of(EntryDetails.of("bold", "<b>Bold</b> & \"loud\"")
                .url("https://example.org/?a=1&b=2")
                .build());
        String expected = "<DT><A HREF=\"https://example.org/?a=1&amp;b=2\">&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;loud&quot;</A>\n";
        assertTrue(export(SampleCatalogs.of(tool), Map.of()).contains(expected));
    }
}
