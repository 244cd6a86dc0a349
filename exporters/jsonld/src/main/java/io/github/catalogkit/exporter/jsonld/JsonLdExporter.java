package io.github.catalogkit.exporter.jsonld;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * An exporter of JSON-LD 1.1 in the vocabulary of schema.org, for search engines and other programs that read web pages: an
 * {@code ItemList} of the entries, with a nested list for each section.
 *
 * <p>The output can be embedded unchanged in the {@code script} element of an HTML or XHTML page.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonLdExporter implements CatalogExporter {

    /**
     * Escapes characters with a meaning in HTML or XML, so that a title cannot end the script element, start a comment, or be an
     * entity.
     */
    private static final class MarkupEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char markup : "<>&".toCharArray()) {
                escapes[markup] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    private static final JsonForm FORM = JsonForm.usual().withEscapes(new MarkupEscapes());

    /** How much the document says of each entry. */
    public static final ExportOption ENTRIES = ExportOption.choice(
            "entries",
            "What is written of an entry: all of it, or only its type, id, name and URL, for a page that shows the rest.",
            "all",
            "all",
            "names");

    /** Makes an exporter, for the service loader. */
    public JsonLdExporter() {}

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public String fileExtension() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(ENTRIES, JsonForm.INDENT);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if sections or groups are nested more deeply than JSON parsers allow
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        boolean named = options.text(ENTRIES).equals("names");
        FORM.document(catalog, options, out, json -> new CatalogWriter(new ThingWriter(json), catalog, named).write());
    }
}
