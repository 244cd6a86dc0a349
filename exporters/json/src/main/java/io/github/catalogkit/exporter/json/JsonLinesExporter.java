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
 * Writes each entry as a line of JSON (<a href="https://jsonlines.org/">JSON Lines</a>), for programs that read tables:
 * those that other entries hold too, in the order of the list, in the form that {@link JsonLinesSchema} describes.
 *
 * <p>Members are in a fixed order, and each has values of one type only; one without a value is left out. A catalog
 * without an entry is an empty file.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonLinesExporter implements CatalogExporter {

    /** Escapes what some programs take for the end of a line though JSON has it in a text: NEL, LS and PS of Unicode. */
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

    /** Makes an exporter. */
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
