package io.github.catalogkit.exporter.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Arrays.
 *
 * @param each the form of an element
 * @param unique whether an array has no value twice
 */
record Several<V>(Form<? super V> each, boolean unique) implements Form<List<? extends V>> {

    @Override
    public void write(List<? extends V> values, JsonGenerator json) {
        json.writeStartArray();
        for (V value : values) {
            each.write(value, json);
        }
        json.writeEndArray();
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.keyword("type", "array");
        if (unique) {
            schema.keyword("uniqueItems", true);
        }
        schema.keyword("items", each);
    }
}
