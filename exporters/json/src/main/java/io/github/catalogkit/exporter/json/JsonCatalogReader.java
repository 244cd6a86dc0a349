package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a catalogue from the JSON that {@link JsonExporter} writes.
 *
 * <p>What is read equals what was written, if its inline text was read from Markdown: neighbouring pieces of text that
 * Markdown cannot tell apart come back as one.
 */
public final class JsonCatalogReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Makes a reader. */
    public JsonCatalogReader() {}

    /**
     * Reads one catalogue, and leaves the stream open.
     *
     * @throws CatalogFormatException if the document is no JSON, of another version than {@link JsonSchema#VERSION}, or
     *     not as {@link JsonSchema} describes
     * @throws IOException if the stream throws it
     */
    public Catalog read(InputStream in) throws IOException {
        return JsonObject.read(tree(in), JsonPointer.empty(), CatalogReader::catalog);
    }

    private static JsonNode tree(InputStream in) throws IOException {
        try {
            return MAPPER.readTree(in);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new CatalogFormatException("", "this is larger than what is read. " + e.getOriginalMessage());
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw new CatalogFormatException(
                    location.getLineNr() + ":" + location.getColumnNr(),
                    "this cannot be read as JSON. " + withoutSource(e.getOriginalMessage()));
        }
    }

    /** Jackson adds where an object began, but does not know it: it names one of its own settings instead. */
    private static String withoutSource(String message) {
        return message.replaceAll(" \\(start marker at \\[Source: [^]]*]\\)", "");
    }
}
