package io.github.catalogkit.exporter.json;

import tools.jackson.core.JsonGenerator;

/** What values look like in JSON: how one is written, and how the schema describes them all. */
interface Form<V> extends Described {

    void write(V value, JsonGenerator json);
}
