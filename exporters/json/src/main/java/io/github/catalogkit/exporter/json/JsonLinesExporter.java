package io.github.catalogkit.exporter.json;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * An exporter of <a href="https://jsonlines.org/">JSON Lines</a> with a line for each entry, including nested entries, in
 * the order of the list. It is for programs that read tables. {@link JsonLinesSchema} describes its output.
 *
 * <p>Members are in a fixed order, and the values of each have the same type; members without a value are omitted. A catalog
 * without entries is an empty file.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonLinesExporter implements CatalogExporter {

    /** Escapes the Unicode line separators NEL, LS and PS, at which some programs end a line of JSON. */
    private static final class LineEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x85, 0x2028, 0x2029 -> new SerializedString(String.format(Locale.ROOT, "\\u%04x", character));
                default -> null;
            };
        }
    }

    private static final JsonForm FORM = JsonForm.usual().withEscapes(new LineEscapes());

    /** Makes an exporter, for the service loader. */
    public JsonLinesExporter() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String fileExtension() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        FORM.lines(catalog, out, json -> EntryLines.write(catalog, json));
    }
}
