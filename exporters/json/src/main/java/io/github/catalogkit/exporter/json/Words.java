package io.github.catalogkit.exporter.json;

import io.github.catalogkit.text.MalformedValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The words that stand for the values of an enumeration. */
record Words<E>(String name, Map<String, E> values, Function<E, String> word) implements Form<E> {

    @SafeVarargs
    static <E> Words<E> of(String name, Function<E, String> word, E... values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return new Words<>(name, words, word);
    }

    E read(String text) {
        return Optional.ofNullable(values.get(text))
                .orElseThrow(() -> new MalformedValueException(
                        "is no " + name + "; expected " + String.join(", ", values.keySet())));
    }

    @Override
    public void write(E value, JsonGenerator json) {
        json.writeString(word.apply(value));
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.words("enum", values.keySet());
    }
}
