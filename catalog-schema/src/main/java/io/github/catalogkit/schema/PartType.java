package io.github.catalogkit.schema;

import io.github.catalogkit.schema.Property.Must;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The type of a part: a value that has properties itself, such as an event.
 *
 * @param <P> the class of the part
 */
public final class PartType<P> extends ValueType<P> {

    private final Class<P> type;
    private final String name;
    private final String summary;
    private final List<? extends Property<P, ?>> properties;
    private final Function<ValueReader.Properties, Optional<P>> reading;
    private final Optional<P> usual;

    private PartType(
            Class<P> type,
            String name,
            String summary,
            List<? extends Property<P, ?>> properties,
            Function<ValueReader.Properties, Optional<P>> reading,
            Optional<P> usual) {
        this.type = type;
        this.name = name;
        this.summary = summary;
        this.properties = properties;
        this.reading = reading;
        this.usual = usual;
    }

    /** Returns the type of a part with one required property. */
    static <P, A> PartType<P> of(
            Class<P> type,
            String name,
            String summary,
            Must<P, P, A> first,
            Function<A, P> make,
            List<Property<P, P>> others) {
        return new PartType<>(
                type,
                name,
                summary,
                Stream.concat(Stream.of(first), others.stream()).toList(),
                in -> first.value(in).map(make).map(part -> set(part, others, in)),
                Optional.empty());
    }

    /** Returns the type of a part with two required properties. */
    static <P, A, B> PartType<P> of(
            Class<P> type,
            String name,
            String summary,
            Must<P, P, A> first,
            Must<P, P, B> second,
            BiFunction<A, B, P> make,
            List<Property<P, P>> others) {
        return new PartType<>(
                type,
                name,
                summary,
                Stream.concat(Stream.of(first, second), others.stream()).toList(),
                in -> {
                    Optional<A> one = first.value(in);
                    Optional<B> other = second.value(in);
                    return one.isPresent() && other.isPresent()
                            ? Optional.of(set(make.apply(one.get(), other.get()), others, in))
                            : Optional.empty();
                },
                Optional.empty());
    }

    /** Returns the type of a part without required properties, which a builder makes. */
    static <P, B> PartType<P> built(
            Class<P> type,
            String name,
            String summary,
            Supplier<B> start,
            Function<B, P> build,
            List<Property<P, B>> properties) {
        return new PartType<>(
                type,
                name,
                summary,
                properties,
                in -> Optional.of(build.apply(set(start.get(), properties, in))),
                Optional.empty());
    }

    /** Returns this type with an empty part, which is omitted. */
    PartType<P> unless(P part) {
        return new PartType<>(type, name, summary, properties, reading, Optional.of(part));
    }

    /** Sets all values that are read. */
    static <T, B> B set(B target, List<? extends Property<? super T, B>> properties, ValueReader.Properties in) {
        B made = target;
        for (Property<? super T, B> property : properties) {
            made = property.read(made, in);
        }
        return made;
    }

    /** {@return the class of the part} */
    public Class<P> type() {
        return type;
    }

    /** {@return its name, such as {@code event}} */
    public String name() {
        return name;
    }

    /** {@return a description in one sentence} */
    public String summary() {
        return summary;
    }

    /** {@return its properties, in a fixed order} */
    public List<? extends Property<P, ?>> properties() {
        return properties;
    }

    /**
     * Writes the values of all properties of a part.
     *
     * @param part the part
     * @param out the writer of the format
     */
    public void writeProperties(P part, ValueWriter out) {
        for (Property<P, ?> property : properties) {
            property.write(part, out);
        }
    }

    /**
     * Reads a part from the values of its properties.
     *
     * @param in the readers of the values
     * @return the part; empty if a required value is missing, which has been reported
     */
    public Optional<P> readProperties(ValueReader.Properties in) {
        return reading.apply(in);
    }

    @Override
    boolean isEmpty(P value) {
        return usual.isPresent() && usual.get().equals(value);
    }

    @Override
    public void write(P value, ValueWriter out) {
        out.part(this, value);
    }

    @Override
    public Optional<P> read(ValueReader in) {
        return in.part(this);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.part(this);
    }
}
