package io.github.catalogkit.exporter.json;

import io.github.catalogkit.text.MalformedValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that stand for the values of an enumeration. */
record Words<E>(String name, Map<String, E> values) {

    static <E> Words<E> of(String name, E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return new Words<>(name, words);
    }

    E read(String word) {
        return Optional.ofNullable(values.get(word))
                .orElseThrow(() -> new MalformedValueException(
                        "is no " + name + "; expected " + String.join(", ", values.keySet())));
    }
}
