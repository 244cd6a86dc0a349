package io.github.catalogkit.schema;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.schema.Property.Must;
import io.github.catalogkit.schema.Property.Presence;
import io.github.catalogkit.schema.Property.Settable;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A row of the table of properties without its owner. Each method adds how the owner stores the value.
 *
 * @param <V> the class of the values
 */
record Row<V>(int number, String name, String summary, ValueType<V> type, boolean isRare) {

    static <V> Row<V> row(int number, String name, String summary, ValueType<V> type) {
        return new Row<>(number, name, summary, type, false);
    }

    /** Returns a row of a property that only entries with {@linkplain EntryDetails#hasRare() rare details} have. */
    static <V> Row<V> rare(int number, String name, String summary, ValueType<V> type) {
        return new Row<>(number, name, summary, type, true);
    }

    /** Returns an optional property. */
    <T, B> Property<T, B> may(Function<? super T, Optional<V>> get, BiFunction<B, V, B> set) {
        return may(Presence.OPTIONAL, get, set);
    }

    /** Returns a property whose accessor returns an {@code Optional}, which may have to be present. */
    <T, B> Property<T, B> may(Presence presence, Function<? super T, Optional<V>> get, BiFunction<B, V, B> set) {
        return new Settable<>(this, presence, set) {
            @Override
            public void write(T owner, ValueWriter out) {
                Optional<V> value = get.apply(owner);
                if (value.isPresent()) {
                    writeValue(value.get(), out);
                }
            }
        };
    }

    /** Returns a property whose value can be empty, such as a list, and then is omitted. */
    <T, B> Property<T, B> has(Function<? super T, V> get, BiFunction<B, V, B> set) {
        return new Settable<>(this, Presence.OPTIONAL, set) {
            @Override
            public void write(T owner, ValueWriter out) {
                V value = get.apply(owner);
                if (!type.isEmpty(value)) {
                    writeValue(value, out);
                }
            }
        };
    }

    /** Returns a property with a default, which is always written and optional when read. */
    <T, B> Property<T, B> usually(V usual, Function<? super T, V> get, BiFunction<B, V, B> set) {
        return new Always<>(this, Presence.OPTIONAL, get, set) {
            @Override
            public Optional<Consumer<ValueWriter>> usual() {
                return Optional.of(out -> type.write(usual, out));
            }
        };
    }

    /** Returns a property that always has a value, which a declaration can omit. */
    <T, B> Property<T, B> inferred(Function<? super T, V> get, BiFunction<B, V, B> set) {
        return new Always<>(this, Presence.INFERRED, get, set);
    }

    /** Returns a property that the owner's factory method needs. */
    <T, B> Must<T, B, V> must(Function<? super T, V> get) {
        return new Must<>(this, Presence.REQUIRED, get);
    }

    /** Returns a property that the owner's factory method needs and that a declaration can omit. */
    <T, B> Must<T, B, V> inferred(Function<? super T, V> get) {
        return new Must<>(this, Presence.INFERRED, get);
    }

    private static class Always<T, B, V> extends Settable<T, B, V> {

        private final Function<? super T, V> get;

        Always(Row<V> row, Presence presence, Function<? super T, V> get, BiFunction<B, V, B> set) {
            super(row, presence, set);
            this.get = get;
        }

        @Override
        public void write(T owner, ValueWriter out) {
            writeValue(get.apply(owner), out);
        }
    }
}
