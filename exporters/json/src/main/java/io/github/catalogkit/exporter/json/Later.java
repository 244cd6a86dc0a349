package io.github.catalogkit.exporter.json;

import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** A form that is only made when this is, as it holds itself: sections hold sections. */
record Later<V>(Supplier<? extends Form<V>> form) implements Form<V> {

    @Override
    public void write(V value, JsonGenerator json) {
        form.get().write(value, json);
    }

    @Override
    public void describe(SchemaWriter schema) {
        form.get().describe(schema);
    }
}
