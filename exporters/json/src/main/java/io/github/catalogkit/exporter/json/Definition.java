package io.github.catalogkit.exporter.json;

import tools.jackson.core.JsonGenerator;

/**
 * A form that the schema defines once, for all who refer to it.
 *
 * @param name the name of the definition
 * @param description what it is, in a sentence
 * @param form what it looks like
 */
record Definition<V>(String name, String description, Form<V> form) implements Form<V> {

    @Override
    public void write(V value, JsonGenerator json) {
        form.write(value, json);
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.reference(name, description, form);
    }
}
