package io.github.catalogkit.exporter.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;

/** An exported document as Titanium expands it (JSON-LD 1.1, section 4.1), with a small replacement for the vocabulary. */
final class LinkedData {

    private static final URI PAGE = URI.create("https://example.org/page");

    /** URLs are identifiers instead of text, as in the context of schema.org. */
    private static final String CONTEXT = """
            {"@context": {
              "@vocab": "https://schema.org/",
              "codeRepository": {"@type": "@id"},
              "contentUrl": {"@type": "@id"},
              "sameAs": {"@type": "@id"},
              "url": {"@type": "@id"}
            }}
            """;

    private LinkedData() {}

    static Thing of(Entry... entries) {
        return of(SampleCatalogs.of(entries));
    }

    /** Returns a catalog as an exported list. */
    static Thing of(Catalog catalog) {
        JsonLdExporter exporter = new JsonLdExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.defaults(exporter), out);
            Document document = JsonDocument.of(new ByteArrayInputStream(out.toByteArray()));
            return new Thing(JsonLd.expand(document)
                    .base(PAGE)
                    .loader(LinkedData::context)
                    .get()
                    .getJsonObject(0));
        } catch (IOException | JsonLdError e) {
            throw new AssertionError("Titanium does not read it", e);
        }
    }

    private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
        if (!address.toString().equals("https://schema.org")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "unknown context " + address);
        }
        return JsonDocument.of(new StringReader(CONTEXT));
    }
}
