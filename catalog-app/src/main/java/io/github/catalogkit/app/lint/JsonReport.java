package io.github.catalogkit.app.lint;

import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes problems as a JSON array of objects. */
final class JsonReport {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonReport() {}

    static JsonGenerator open(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    static void write(List<Problem> problems, OutputStream out) {
        try (JsonGenerator json = open(out)) {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeRaw("\n");
                write(problem, json);
            }
            json.writeRaw("\n");
            json.writeEndArray();
            json.writeRaw("\n");
        }
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        writeLocation(problem.location(), json);
        json.writeStringProperty("severity", problem.severity().label());
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("message", problem.message());
        problem.help().ifPresent(help -> json.writeStringProperty("help", help));
        problem.fix().ifPresent(fix -> json.writeStringProperty("fix", fix.safe() ? "safe" : "suggested"));
        if (!problem.related().isEmpty()) {
            json.writeArrayPropertyStart("related");
            problem.related().forEach(location -> {
                json.writeStartObject();
                writeLocation(location, json);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeLocation(Location location, JsonGenerator json) {
        if (location instanceof FileLocation file) {
            json.writeStringProperty("file", file.file());
            file.range().ifPresent(range -> {
                json.writeNumberProperty("line", range.start().line());
                json.writeNumberProperty("column", range.start().column());
                json.writeNumberProperty("endLine", range.end().line());
                json.writeNumberProperty("endColumn", range.end().column());
            });
            file.part().ifPresent(part -> json.writeStringProperty("part", part));
        }
    }
}
