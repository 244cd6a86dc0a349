package io.github.catalogkit.schema;

import io.github.catalogkit.value.MalformedValueException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One thing that a catalog, a section, an entry or a part has.
 *
 * @param <T> what has it
 * @param <B> what it is set on while that is made: the thing itself where it is immutable, or its builder
 */
public abstract class Property<T, B> {

    /** Whether something has a value of a property. */
    public enum Presence {
        /** It always has one. */
        REQUIRED,
        /** It always has one; a declaration may leave it out, and then it is found out from others. */
        INFERRED,
        /** It has one, or none. */
        OPTIONAL
    }

    private final Row<?> row;
    private final Presence presence;

    private Property(Row<?> row, Presence presence) {
        this.row = row;
        this.presence = presence;
    }

    /** {@return its number, the same in all versions, and unique among the properties of its owner} */
    public final int number() {
        return row.number();
    }

    /** {@return its name, as members of annotations and of JSON have it} */
    public final String name() {
        return row.name();
    }

    /** {@return what it is, in one sentence} */
    public final String summary() {
        return row.summary();
    }

    /** {@return the type of its values} */
    public final ValueType<?> type() {
        return row.type();
    }

    /** {@return whether its owner always has a value} */
    public final Presence presence() {
        return presence;
    }

    /** Whether only an entry with rare details can have a value. */
    final boolean isRare() {
        return row.isRare();
    }

    /** {@return whether its owner is made with it, and so always has it before the others are set} */
    public final boolean isMadeWith() {
        return this instanceof Must<?, ?, ?>;
    }

    /** {@return what writes the value that is meant where there is none, if there is such a value} */
    public Optional<Consumer<ValueWriter>> usual() {
        return Optional.empty();
    }

    /**
     * Writes the value that an owner has, if it has one.
     *
     * @param owner what has it
     * @param out the format
     */
    public abstract void write(T owner, ValueWriter out);

    /** Sets what was read of it, if anything was. */
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

        /** The value that was read; empty if there is none, which has been reported if there must be one. */
        final Optional<V> readValue(ValueReader in) {
            Optional<V> value = type.read(in);
            if (value.isEmpty() && presence() != Presence.OPTIONAL) {
                in.missing();
            }
            return value;
        }
    }

    /** A property that is set on its owner while that is made. */
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

    /** A property that its owner is made with. */
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

        /** The value to make the owner with; empty if there is none, which has been reported. */
        Optional<V> value(ValueReader.Properties in) {
            return readValue(in.at(this));
        }

        @Override
        B read(B target, ValueReader.Properties in) {
            return target;
        }
    }
}
