package io.github.catalogkit.app.stats;

import io.github.catalogkit.app.stats.CatalogStatistics.InSection;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the numbers of a list as JSON. */
final class StatisticsJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private StatisticsJson() {}

    static void write(CatalogStatistics numbers, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("id", numbers.catalog().id());
            json.writeStringProperty("title", numbers.catalog().title());
            json.writeNumberProperty("entries", numbers.entries());
            json.writeArrayPropertyStart("sections");
            numbers.sections().forEach(section -> write(section, json));
            json.writeEndArray();
            write("kinds", numbers.kinds(), json);
            write("statuses", numbers.statuses(), json);
            write("licenses", numbers.licenses(), json);
            write("tags", numbers.tags(), json);
            json.writeObjectPropertyStart("problems");
            CatalogStatistics.severities()
                    .forEach(severity -> write(severity.label(), numbers.problems(severity), json));
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void write(InSection section, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", section.section().id());
        json.writeStringProperty("title", section.section().title());
        json.writeNumberProperty("depth", section.depth());
        json.writeNumberProperty("entries", section.entries());
        json.writeEndObject();
    }

    private static void write(String name, List<Counted> values, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        values.forEach(value -> json.writeNumberProperty(value.name(), value.count()));
        json.writeEndObject();
    }
}
