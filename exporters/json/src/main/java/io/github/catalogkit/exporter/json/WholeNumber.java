package io.github.catalogkit.exporter.json;

import tools.jackson.core.JsonGenerator;

/** Whole numbers that are {@code least} or more and {@code most} or less. */
record WholeNumber(int least, int most) implements Form<Integer> {

    /** More than any number that is written. */
    static final int ANY = Integer.MAX_VALUE;

    @Override
    public void write(Integer value, JsonGenerator json) {
        json.writeNumber(value);
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.keyword("type", "integer");
        schema.keyword("minimum", least);
        if (most != ANY) {
            schema.keyword("maximum", most);
        }
    }
}
