package io.github.catalogkit.exporter.json;

/** What the schema describes. */
interface Described {

    /** Writes the keywords that describe it. */
    void describe(SchemaWriter schema);
}
