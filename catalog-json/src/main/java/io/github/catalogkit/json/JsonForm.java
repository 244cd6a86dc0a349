package io.github.catalogkit.json;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How exporters write JSON (RFC 8259): in UTF-8, the same bytes on any machine, as they go, and into a stream that they
 * leave open.
 */
public final class JsonForm {

    /** The option of an exporter that writes a {@link #document}. */
    public static final ExportOption INDENT = ExportOption.flag(
            "indent",
            "Write each member on its own line, indented by two spaces per level; otherwise the file is one line.",
            true);

    /** The version of the schema of a catalog as JSON, which each document has as its {@code schemaVersion}. */
    public static final int SCHEMA_VERSION = 1;

    /** A line for each member and each element, indented by two spaces a level. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }

    private static final JsonForm USUAL = new JsonForm(JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build());

    private final JsonFactory factory;

    private JsonForm(JsonFactory factory) {
        this.factory = factory;
    }

    /** {@return the form in which only what JSON itself demands is escaped} */
    public static JsonForm usual() {
        return USUAL;
    }

    /**
     * {@return this form with other characters escaped too}
     *
     * @param escapes which other characters are escaped, and how
     */
    public JsonForm withEscapes(CharacterEscapes escapes) {
        return new JsonForm(factory.rebuild().characterEscapes(escapes).build());
    }

    /**
     * {@return a generator, indented or in one line; it is the caller's to close, and does not close {@code out}}
     *
     * @param out where the JSON goes, in UTF-8
     * @param indent whether each value is in a line of its own, indented by its depth
     */
    public JsonGenerator generator(OutputStream out, boolean indent) {
        return generator(factory, indent ? new Indented() : ObjectWriteContext.empty(), out);
    }

    /**
     * Writes one value, and a line feed behind it.
     *
     * @param catalog what is exported, to be named in a message
     * @param options the options of an exporter that has {@link #INDENT}
     * @param out where the JSON goes, in UTF-8; it is not closed
     * @param value writes the value
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the value nests deeper than programs read
     */
    public void document(Catalog catalog, ExportOptions options, OutputStream out, Consumer<JsonGenerator> value)
            throws IOException {
        write(catalog, generator(out, options.isOn(INDENT)), json -> {
            value.accept(json);
            json.writeRaw('\n');
        });
    }

    /**
     * Writes values without anything between them; each should end its own line.
     *
     * @param catalog what is exported, to be named in a message
     * @param out where the JSON goes, in UTF-8; it is not closed
     * @param values writes the values, each with the end of its line
     * @throws IOException if {@code out} throws it
     * @throws ExportException if a value nests deeper than programs read
     */
    public void lines(Catalog catalog, OutputStream out, Consumer<JsonGenerator> values) throws IOException {
        JsonFactory joined = factory.rebuild().rootValueSeparator("").build();
        write(catalog, generator(joined, ObjectWriteContext.empty(), out), values);
    }

    private static JsonGenerator generator(JsonFactory factory, ObjectWriteContext layout, OutputStream out) {
        return factory.createGenerator(layout, out, JsonEncoding.UTF8);
    }

    private static void write(Catalog catalog, JsonGenerator generator, Consumer<JsonGenerator> content)
            throws IOException {
        try (JsonGenerator json = generator) {
            content.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new ExportException(
                    "the sections or entries of \"" + catalog.id() + "\" are nested too deeply: JSON would have more"
                            + " than " + StreamWriteConstraints.DEFAULT_MAX_DEPTH
                            + " nested objects and arrays, the limit of most programs; move some of them up");
        }
    }
}
