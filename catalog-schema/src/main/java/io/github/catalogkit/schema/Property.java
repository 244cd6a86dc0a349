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

    private final int number;
    private final String name;
    private final String summary;
    private final Presence presence;

    private Property(int number, String name, String summary, Presence presence) {
        this.number = number;
        this.name = name;
        this.summary = summary;
        this.presence = presence;
    }

    /** A property that something has or has not. */
    static <T, B, V> Property<T, B> may(
            int number,
            String name,
            String summary,
            ValueType<V> type,
            Function<? super T, Optional<V>> get,
            BiFunction<B, V, B> set) {
        return may(Presence.OPTIONAL, number, name, summary, type, get, set);
    }

    /** A property that something has or has not, unless it is said to be required. */
    static <T, B, V> Property<T, B> may(
            Presence presence,
            int number,
            String name,
            String summary,
            ValueType<V> type,
            Function<? super T, Optional<V>> get,
            BiFunction<B, V, B> set) {
        return new Settable<>(number, name, summary, presence, type, Optional.empty(), set) {
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
    static <T, B, V> Property<T, B> has(
            int number,
            String name,
            String summary,
            ValueType<V> type,
            Function<? super T, V> get,
            BiFunction<B, V, B> set) {
        return new Settable<>(number, name, summary, Presence.OPTIONAL, type, Optional.empty(), set) {
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
    static <T, B, V> Property<T, B> usually(
            V usual,
            int number,
            String name,
            String summary,
            ValueType<V> type,
            Function<? super T, V> get,
            BiFunction<B, V, B> set) {
        return new Settable<>(number, name, summary, Presence.OPTIONAL, type, Optional.of(usual), set) {
            @Override
            public void write(T owner, ValueWriter out) {
                writeValue(get.apply(owner), out);
            }
        };
    }

    /** A property that always has a value, which a declaration can leave out. */
    static <T, B, V> Property<T, B> inferred(
            int number,
            String name,
            String summary,
            ValueType<V> type,
            Function<? super T, V> get,
            BiFunction<B, V, B> set) {
        return new Settable<>(number, name, summary, Presence.INFERRED, type, Optional.empty(), set) {
            @Override
            public void write(T owner, ValueWriter out) {
                writeValue(get.apply(owner), out);
            }
        };
    }

    /** A property that the thing is made with. */
    static <T, B, V> Must<T, B, V> must(
            int number, String name, String summary, ValueType<V> type, Function<? super T, V> get) {
        return new Must<>(number, name, summary, Presence.REQUIRED, type, get);
    }

    /** A property that the thing is made with, and that a declaration can leave out. */
    static <T, B, V> Must<T, B, V> inferred(
            int number, String name, String summary, ValueType<V> type, Function<? super T, V> get) {
        return new Must<>(number, name, summary, Presence.INFERRED, type, get);
    }

    /** {@return its number, the same in all versions, and unique among the properties of its owner} */
    public final int number() {
        return number;
    }

    /** {@return its name, as members of annotations and of JSON have it} */
    public final String name() {
        return name;
    }

    /** {@return what it is, in one sentence} */
    public final String summary() {
        return summary;
    }

    /** {@return whether its owner always has a value} */
    public final Presence presence() {
        return presence;
    }

    /** {@return whether its owner is made with it, and so always has it before the others are set} */
    public final boolean isMadeWith() {
        return this instanceof Must<?, ?, ?>;
    }

    /** {@return the type of its values} */
    public abstract ValueType<?> type();

    /**
     * Writes the value that an owner has, if it has one.
     *
     * @param owner what has it
     * @param out the format
     */
    public abstract void write(T owner, ValueWriter out);

    /** {@return what writes the value that is meant where there is none, if there is such a value} */
    public abstract Optional<Consumer<ValueWriter>> usual();

    /** Sets what was read of it, if anything was. */
    abstract B read(B target, ValueReader.Properties in);

    private abstract static class Settable<T, B, V> extends Property<T, B> {

        private final ValueType<V> type;
        private final Optional<V> usual;
        private final BiFunction<B, V, B> set;

        Settable(
                int number,
                String name,
                String summary,
                Presence presence,
                ValueType<V> type,
                Optional<V> usual,
                BiFunction<B, V, B> set) {
            super(number, name, summary, presence);
            this.type = type;
            this.usual = usual;
            this.set = set;
        }

        @Override
        public final ValueType<?> type() {
            return type;
        }

        final void writeValue(V value, ValueWriter out) {
            out.property(this);
            type.write(value, out);
        }

        @Override
        public final Optional<Consumer<ValueWriter>> usual() {
            return usual.map(value -> out -> type.write(value, out));
        }

        @Override
        final B read(B target, ValueReader.Properties in) {
            ValueReader at = in.at(this);
            Optional<V> value = type.read(at);
            if (value.isEmpty()) {
                if (presence() != Presence.OPTIONAL) {
                    at.missing();
                }
                return target;
            }
            try {
                return set.apply(target, value.get());
            } catch (MalformedValueException e) {
                at.refuse(e);
                return target;
            }
        }
    }

    /** A property that its owner is made with. */
    static final class Must<T, B, V> extends Property<T, B> {

        private final ValueType<V> type;
        private final Function<? super T, V> get;

        private Must(
                int number,
                String name,
                String summary,
                Presence presence,
                ValueType<V> type,
                Function<? super T, V> get) {
            super(number, name, summary, presence);
            this.type = type;
            this.get = get;
        }

        @Override
        public ValueType<?> type() {
            return type;
        }

        @Override
        public void write(T owner, ValueWriter out) {
            out.property(this);
            type.write(get.apply(owner), out);
        }

        @Override
        public Optional<Consumer<ValueWriter>> usual() {
            return Optional.empty();
        }

        /** The value to make the owner with; empty if there is none, which has been reported. */
        Optional<V> value(ValueReader.Properties in) {
            ValueReader at = in.at(this);
            Optional<V> value = type.read(at);
            if (value.isEmpty()) {
                at.missing();
            }
            return value;
        }

        @Override
        B read(B target, ValueReader.Properties in) {
            return target;
        }
    }
}
