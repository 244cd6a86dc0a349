package io.github.catalogkit.schema;

import io.github.catalogkit.value.MalformedValueException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A property of a catalog, a section, an entry or a part.
 *
 * @param <T> the class of its owner
 * @param <B> the class that it is set on: the owner itself if it is immutable with withers, or its builder
 */
public abstract class Property<T, B> {

    /** Whether an owner has a value of a property. */
    public enum Presence {
        /** There always is a value. */
        REQUIRED,
        /** There always is a value; a declaration can omit it, and then it is derived from other values. */
        INFERRED,
        /** There can be no value. */
        OPTIONAL
    }

    private final Row<?> row;
    private final Presence presence;

    private Property(Row<?> row, Presence presence) {
        this.row = row;
        this.presence = presence;
    }

    /** {@return the field number in the registry's data: unique in its owner, and the same in all versions} */
    public final int number() {
        return row.number();
    }

    /** {@return the name, as in annotations and in JSON} */
    public final String name() {
        return row.name();
    }

    /** {@return a description in one sentence} */
    public final String summary() {
        return row.summary();
    }

    /** {@return the type of the values} */
    public final ValueType<?> type() {
        return row.type();
    }

    /** {@return whether an owner always has a value} */
    public final Presence presence() {
        return presence;
    }

    /** Returns whether only entries with rare details can have a value. */
    final boolean isRare() {
        return row.isRare();
    }

    /** {@return whether the owner's factory method needs the value, so that it is read before all others} */
    public final boolean isMadeWith() {
        return this instanceof Must<?, ?, ?>;
    }

    /** {@return an action that writes the default, if there is one} */
    public Optional<Consumer<ValueWriter>> usual() {
        return Optional.empty();
    }

    /**
     * Writes the value of an owner, if it has one.
     *
     * @param owner the owner
     * @param out the writer of the format
     */
    public abstract void write(T owner, ValueWriter out);

    /** Sets the value that is read, if there is one. */
    abstract B read(B target, ValueReader.Properties in);

    /** A property with the class of its values. */
    private abstract static class Typed<T, B, V> extends Property<T, B> {

        private final ValueType<V> type;

        Typed(Row<V> row, Presence presence) {
            super(row, presence);
            this.type = row.type();
        }

        final void writeValue(V value, ValueWriter out) {
            out.property(this);
            type.write(value, out);
        }

        /** Returns the value that is read; empty if it is missing, which is reported if it is required. */
        final Optional<V> readValue(ValueReader in) {
            Optional<V> value = type.read(in);
            if (value.isEmpty() && presence() != Presence.OPTIONAL) {
                in.missing();
            }
            return value;
        }
    }

    /** A property that is set after its owner is made. */
    abstract static class Settable<T, B, V> extends Typed<T, B, V> {

        private final BiFunction<B, V, B> set;

        Settable(Row<V> row, Presence presence, BiFunction<B, V, B> set) {
            super(row, presence);
            this.set = set;
        }

        @Override
        final B read(B target, ValueReader.Properties in) {
            ValueReader at = in.at(this);
            Optional<V> value = readValue(at);
            try {
                return value.isPresent() ? set.apply(target, value.get()) : target;
            } catch (MalformedValueException e) {
                at.refuse(e);
                return target;
            }
        }
    }

    /** A property that the owner's factory method needs. */
    static final class Must<T, B, V> extends Typed<T, B, V> {

        private final Function<? super T, V> get;

        Must(Row<V> row, Presence presence, Function<? super T, V> get) {
            super(row, presence);
            this.get = get;
        }

        @Override
        public void write(T owner, ValueWriter out) {
            writeValue(get.apply(owner), out);
        }

        /** Returns the value for the factory method; empty if it is missing, which is reported. */
        Optional<V> value(ValueReader.Properties in) {
            return readValue(in.at(this));
        }

        @Override
        B read(B target, ValueReader.Properties in) {
            return target;
        }
    }
}
