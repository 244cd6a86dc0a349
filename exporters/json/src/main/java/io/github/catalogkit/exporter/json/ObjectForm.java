package io.github.catalogkit.exporter.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Objects: their members in the order in which they are written. */
record ObjectForm<T>(List<Member<T, ?>> members) implements Form<T> {

    @Override
    public void write(T value, JsonGenerator json) {
        json.writeStartObject(value);
        Member.write(members, value, json);
        json.writeEndObject();
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.keyword("type", "object");
        schema.properties(members);
        schema.required(members);
        schema.keyword("unevaluatedProperties", false);
    }
}
