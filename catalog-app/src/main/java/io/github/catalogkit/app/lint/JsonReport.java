package io.github.catalogkit.app.lint;

import io.github.catalogkit.lint.LintFinding;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Findings as an array of objects. */
final class JsonReport {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonReport() {}

    static JsonGenerator open(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    static void write(List<LintFinding> findings, OutputStream out) {
        try (JsonGenerator json = open(out)) {
            json.writeStartArray();
            for (LintFinding finding : findings) {
                json.writeRaw("\n");
                json.writeStartObject();
                json.writeStringProperty("file", finding.file());
                finding.place().ifPresent(place -> {
                    json.writeNumberProperty("line", place.line());
                    json.writeNumberProperty("column", place.column());
                });
                finding.part().ifPresent(part -> json.writeStringProperty("part", part));
                json.writeStringProperty("severity", finding.level());
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("message", finding.message());
                json.writeEndObject();
            }
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeRaw("\n");
        }
    }
}
