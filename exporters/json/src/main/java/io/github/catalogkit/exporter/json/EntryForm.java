package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Entry;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Objects of entries, of which each has the members of its kind amid those of all kinds.
 *
 * @param entry gets the entry
 * @param before the members in front of those of the kind
 * @param after the members that follow them
 */
record EntryForm<T>(Function<T, Entry> entry, List<Member<T, ?>> before, List<Member<T, ?>> after) implements Form<T> {

    @Override
    public void write(T value, JsonGenerator json) {
        Entry own = entry.apply(value);
        json.writeStartObject(own);
        Member.write(before, value, json);
        Kinds.of(own.kind()).write(own, json);
        Member.write(after, value, json);
        json.writeEndObject();
    }

    @Override
    public void describe(SchemaWriter schema) {
        List<Member<T, ?>> members =
                Stream.concat(before.stream(), after.stream()).toList();
        schema.keyword("type", "object");
        schema.properties(members);
        schema.required(members);
        schema.schemas("oneOf", Kinds.all());
        schema.keyword("unevaluatedProperties", false);
    }
}
