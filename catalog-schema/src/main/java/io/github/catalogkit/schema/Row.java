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
 * What a row of the table says of a property itself; each of its methods adds how an owner has it.
 *
 * @param <V> the class of its values
 */
record Row<V>(int number, String name, String summary, ValueType<V> type, boolean isRare) {

    static <V> Row<V> row(int number, String name, String summary, ValueType<V> type) {
        return new Row<>(number, name, summary, type, false);
    }

    /** A row of what only entries with {@linkplain EntryDetails#hasRare() rare details} have. */
    static <V> Row<V> rare(int number, String name, String summary, ValueType<V> type) {
        return new Row<>(number, name, summary, type, true);
    }

    /** A property that something has or has not. */
    <T, B> Property<T, B> may(Function<? super T, Optional<V>> get, BiFunction<B, V, B> set) {
        return may(Presence.OPTIONAL, get, set);
    }

    /** A property that something has or has not, unless it is said to be required. */
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

    /** A property whose value may be an empty one, which is left out. */
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

    /** A property that is always written, and need not be there to be read. */
    <T, B> Property<T, B> usually(V usual, Function<? super T, V> get, BiFunction<B, V, B> set) {
        return new Always<>(this, Presence.OPTIONAL, get, set) {
            @Override
            public Optional<Consumer<ValueWriter>> usual() {
                return Optional.of(out -> type.write(usual, out));
            }
        };
    }

    /** A property that always has a value, which a declaration can leave out. */
    <T, B> Property<T, B> inferred(Function<? super T, V> get, BiFunction<B, V, B> set) {
        return new Always<>(this, Presence.INFERRED, get, set);
    }

    /** A property that the thing is made with. */
    <T, B> Must<T, B, V> must(Function<? super T, V> get) {
        return new Must<>(this, Presence.REQUIRED, get);
    }

    /** A property that the thing is made with, and that a declaration can leave out. */
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
