package io.github.catalogkit.schema;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part that has one of several types. The first property of a part, which is required, decides which type it has.
 *
 * @param <P> the common supertype of the parts
 */
public final class UnionType<P> extends ValueType<P> {

    private final String name;
    private final String summary;
    private final List<PartType<? extends P>> types;

    UnionType(String name, String summary, List<PartType<? extends P>> types) {
        this.name = name;
        this.summary = summary;
        this.types = types;
    }

    /** {@return its name, such as {@code author}} */
    public String name() {
        return name;
    }

    /** {@return a description in one sentence} */
    public String summary() {
        return summary;
    }

    /** {@return the possible types; the first property of each is required and unique} */
    public List<PartType<? extends P>> types() {
        return types;
    }

    /**
     * {@return the type of a part}
     *
     * @param value a part of one of the types
     */
    public PartType<? extends P> typeOf(P value) {
        for (PartType<? extends P> type : types) {
            if (type.type().isInstance(value)) {
                return type;
            }
        }
        throw new NoSuchElementException("there is no type of \"" + value + "\"");
    }

    /**
     * {@return the type whose required property a value has; the first one if it has none of the others}
     *
     * @param has whether the value has a property of this name
     */
    public PartType<? extends P> typeWith(Predicate<String> has) {
        return types.stream()
                .skip(1)
                .filter(type -> has.test(type.properties().get(0).name()))
                .findFirst()
                .orElse(types.get(0));
    }

    void writePart(P value, ValueWriter out) {
        writePart(typeOf(value), value, out);
    }

    private static <Q> void writePart(PartType<Q> type, Object value, ValueWriter out) {
        out.part(type, type.type().cast(value));
    }

    @Override
    public void write(P value, ValueWriter out) {
        out.oneOf(this, value);
    }

    @Override
    public Optional<P> read(ValueReader in) {
        return in.oneOf(this);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.oneOf(this);
    }
}
