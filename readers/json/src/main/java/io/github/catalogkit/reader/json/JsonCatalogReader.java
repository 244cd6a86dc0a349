package io.github.catalogkit.reader.json;

import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.value.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader of the JSON that the exporter of JSON writes.
 *
 * <p>The catalog that is read equals the exported one, except that adjacent inline elements are merged that Markdown does not
 * distinguish.
 *
 * <p>The reader is more lenient than the JSON Schema: characters that URLs cannot have are percent-encoded as in {@link
 * WebAddress}, and duplicate tags are removed.
 */
public final class JsonCatalogReader implements CatalogReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** Hints of Jackson about its settings, which do not help the author of the document. */
    private static final Pattern SETTINGS = Pattern.compile("(?:: enable `"
            + "| \\(consider enabling "
            + "| \\(not recognized as one since "
            + "| \\((?:start marker|for \\w+ starting) at ).*"
            + "|, from `[^`]*`");

    /** Makes a reader, for the service loader. */
    public JsonCatalogReader() {}

    /**
     * Reads one catalog as a stream of entries. The input stream is not closed.
     *
     * @param in the document in UTF-8
     * @return the catalog
     * @throws CatalogFormatException if the document is not JSON, does not have the version {@link JsonForm#SCHEMA_VERSION}, or
     *     is not a catalog
     * @throws IOException if the stream throws it
     */
    public Catalog read(InputStream in) throws IOException {
        return read(() -> MAPPER.createParser(in));
    }

    private static Catalog read(Supplier<JsonParser> document) throws IOException {
        try (JsonParser parser = document.get()) {
            parser.nextToken();
            return DocumentReader.read(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new CatalogFormatException("", "this exceeds a limit of the reader: " + withoutSettings(e));
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw new CatalogFormatException(
                    TextRange.at(location.getLineNr(), location.getColumnNr()),
                    "this is not valid JSON: " + withoutSettings(e));
        }
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("json");
    }

    /**
     * {@inheritDoc}
     *
     * @throws CatalogFormatException if the document is not JSON, does not have the version {@link JsonForm#SCHEMA_VERSION}, or
     *     is not a catalog
     */
    @Override
    public Reading read(InputStream in, String name) throws IOException {
        byte[] document = in.readAllBytes();
        try {
            Catalog catalog = read(() -> MAPPER.createParser(document));
            return new Reading(catalog, new JsonLocations(document, catalog), List.of(), List.of());
        } catch (CatalogFormatException e) {
            throw e.in(document);
        }
    }

    private static String withoutSettings(JacksonException e) {
        return SETTINGS.matcher(e.getOriginalMessage()).replaceAll("");
    }
}
