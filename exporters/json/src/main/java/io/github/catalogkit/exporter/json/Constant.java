package io.github.catalogkit.exporter.json;

import tools.jackson.core.JsonGenerator;

/** One value of a form, and no other. */
record Constant<V>(Form<V> form, V only) implements Form<V> {

    @Override
    public void write(V value, JsonGenerator json) {
        form.write(value, json);
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.keyword("const", form, only);
    }
}
