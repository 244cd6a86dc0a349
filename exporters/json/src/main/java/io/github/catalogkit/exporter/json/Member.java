package io.github.catalogkit.exporter.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A member of the objects that are written of one type.
 *
 * @param name its name
 * @param description what it is, in a sentence
 * @param form what its values look like
 * @param isRequired whether a reader may rely on it
 * @param value gets its value; where there is none, the member is left out
 * @param otherwise what it stands for where it is left out, if that is a value too
 */
record Member<T, V>(
        String name,
        String description,
        Form<? super V> form,
        boolean isRequired,
        Function<? super T, Optional<V>> value,
        Optional<V> otherwise) {

    static <T, V> Member<T, V> required(
            String name, String description, Form<? super V> form, Function<? super T, ? extends V> value) {
        return new Member<>(name, description, form, true, owner -> Optional.of(value.apply(owner)), Optional.empty());
    }

    static <T, V> Member<T, V> optional(
            String name, String description, Form<? super V> form, Function<? super T, Optional<V>> value) {
        return new Member<>(name, description, form, false, value, Optional.empty());
    }

    /** A member that is left out where it has no values. */
    static <T, V> Member<T, List<? extends V>> several(
            String name,
            String description,
            Form<? super V> each,
            Function<? super T, ? extends List<? extends V>> values) {
        return array(name, description, new Several<V>(each, false), values);
    }

    /** A member that is left out where it has no values, and has none twice. */
    static <T, V> Member<T, List<? extends V>> distinct(
            String name,
            String description,
            Form<? super V> each,
            Function<? super T, ? extends List<? extends V>> values) {
        return array(name, description, new Several<V>(each, true), values);
    }

    private static <T, V> Member<T, List<? extends V>> array(
            String name, String description, Several<V> form, Function<? super T, ? extends List<? extends V>> values) {
        return optional(name, description, form, owner -> {
            List<? extends V> present = values.apply(owner);
            return present.isEmpty() ? Optional.empty() : Optional.of(present);
        });
    }

    /** This member of other objects, of a type that has one of this type. */
    <U> Member<U, V> of(Function<? super U, ? extends T> part) {
        return new Member<>(name, description, form, isRequired, value.compose(part), otherwise);
    }

    /** Writes those of some members that an owner has a value of. */
    static <T> void write(List<Member<T, ?>> members, T owner, JsonGenerator json) {
        for (Member<T, ?> member : members) {
            member.write(owner, json);
        }
    }

    private void write(T owner, JsonGenerator json) {
        Optional<V> present = value.apply(owner);
        if (present.isPresent()) {
            json.writeName(name);
            form.write(present.get(), json);
        }
    }

    void describe(SchemaWriter schema) {
        schema.keyword("description", description);
        form.describe(schema);
        otherwise.ifPresent(usual -> schema.keyword("default", form, usual));
    }
}
