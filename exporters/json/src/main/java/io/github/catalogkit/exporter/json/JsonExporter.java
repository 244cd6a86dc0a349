package io.github.catalogkit.exporter.json;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Writes all that the model knows of a catalogue as JSON (RFC 8259), in the form that {@link JsonSchema} describes and
 * {@link JsonCatalogReader} reads back.
 *
 * <p>Members stand in a fixed order; one without a value is left out.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class JsonExporter implements CatalogExporter {

    private static final ExportOption INDENT = ExportOption.flag(
            "indent", "give each member a line of its own, indented by two spaces a level; else all is one line", true);

    /** Makes an exporter. */
    public JsonExporter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(INDENT);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if a text holds one half of a surrogate pair, which UTF-8 does not have, or if sections or
     *     entries nest deeper than a reader of JSON would follow; the message says where
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonStreams.write(out, options.isOn(INDENT))) {
            new CatalogWriter(new MemberWriter(json)).write(catalog);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new ExportException("The sections or entries of \"" + catalog.id() + "\" nest too deep for JSON: more"
                    + " than " + JsonStreams.DEPTH + " objects and arrays in one another, at which most programs stop"
                    + " reading. Move some of them up.");
        }
    }
}
