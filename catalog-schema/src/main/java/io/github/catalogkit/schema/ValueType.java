package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a property look like. Each type calls its own method of a format, so a format that lacks a type does
 * not compile.
 *
 * @param <V> the class of the values
 */
public abstract class ValueType<V> {

    /** One line of plain text. */
    public static final ValueType<String> LINE = new Simple<>(ValueWriter::line, ValueReader::line, Describer::line);

    /** One line of plain text that is often the same, such as the name of a publisher. */
    public static final ValueType<String> NAME = new Simple<>(ValueWriter::name, ValueReader::name, Describer::name);

    /** Lowercase ASCII letters and digits in words joined by hyphens. */
    public static final ValueType<String> ID = new Simple<>(ValueWriter::id, ValueReader::id, Describer::id);

    /** A BCP 47 tag of a language. */
    public static final ValueType<String> LANGUAGE =
            new Simple<>(ValueWriter::language, ValueReader::language, Describer::language);

    /** An absolute URL, {@code http} or {@code https}. */
    public static final ValueType<WebAddress> URL = new Simple<>(ValueWriter::url, ValueReader::url, Describer::url);

    /** An ISO 8601 date, of which the day, or the month and the day, may be unknown. */
    public static final ValueType<PartialDate> DATE =
            new Simple<>(ValueWriter::date, ValueReader::date, Describer::date);

    /** Markdown that is written as it is, of any number of lines. */
    public static final ValueType<String> VERBATIM =
            new Simple<>(ValueWriter::verbatim, ValueReader::verbatim, Describer::verbatim);

    /** The start of one line of Markdown, written as it is. */
    public static final ValueType<String> LINE_START =
            new Simple<>(ValueWriter::verbatim, ValueReader::lineStart, Describer::lineStart);

    /** A line of Markdown with placeholders such as <code>{title}</code>. */
    public static final ValueType<String> LINE_TEMPLATE =
            new Simple<>(ValueWriter::verbatim, ValueReader::lineTemplate, Describer::lineTemplate);

    /** Text with code, emphasis and links. */
    public static final ValueType<InlineText> INLINE = new ValueType<>() {
        @Override
        public void write(InlineText value, ValueWriter out) {
            out.inline(value);
        }

        @Override
        public Optional<InlineText> read(ValueReader in) {
            return in.inline();
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return describer.inline();
        }

        @Override
        boolean isEmpty(InlineText value) {
            return value.isEmpty();
        }
    };

    /** Relations to other entries, which a declaration names by the kind of relation. */
    public static final ValueType<List<Relation>> RELATIONS =
            new Several<>(ValueWriter::relations, ValueReader::relations, Describer::relations);

    /** Entries of any kind, in the order of the list. */
    public static final ValueType<List<Entry>> ENTRIES =
            new Several<>(ValueWriter::entries, ValueReader::entries, Describer::entries);

    /** Sections, in the order of the list. */
    public static final ValueType<List<Section>> SECTIONS =
            new Several<>(ValueWriter::sections, ValueReader::sections, Describer::sections);

    ValueType() {}

    /**
     * {@return the type of whole numbers within limits}
     *
     * @param least the smallest number
     * @param most the largest number; {@link Integer#MAX_VALUE} for any
     */
    public static ValueType<Integer> number(int least, int most) {
        return new ValueType<>() {
            @Override
            public void write(Integer value, ValueWriter out) {
                out.number(value);
            }

            @Override
            public Optional<Integer> read(ValueReader in) {
                return in.number(least, most);
            }

            @Override
            public <R> R describe(Describer<R> describer) {
                return describer.number(least, most);
            }
        };
    }

    /**
     * {@return the type of several values}
     *
     * @param <V> the class of each
     * @param each the type of each
     */
    public static <V> ValueType<List<V>> listOf(ValueType<V> each) {
        return new ListType<>(each, false);
    }

    /**
     * {@return the type of several values, none of which is there twice}
     *
     * @param <V> the class of each
     * @param each the type of each
     */
    public static <V> ValueType<List<V>> setOf(ValueType<V> each) {
        return new ListType<>(each, true);
    }

    /**
     * {@return the type of one entry that is no entry of the list}
     *
     * @param <E> the record of the kind
     * @param type the kind of the entry
     */
    public static <E extends Entry> ValueType<E> entryOf(EntryType<E> type) {
        return new ValueType<>() {
            @Override
            public void write(E value, ValueWriter out) {
                out.entry(value);
            }

            @Override
            public Optional<E> read(ValueReader in) {
                return in.entry(type);
            }

            @Override
            public <R> R describe(Describer<R> describer) {
                return describer.entry(type);
            }
        };
    }

    /**
     * Writes a value in some format.
     *
     * @param value the value
     * @param out the format
     */
    public abstract void write(V value, ValueWriter out);

    /**
     * {@return the value at which the reader is; empty if there is none, or if it is malformed and has been reported}
     *
     * @param in the format, at the value
     */
    public abstract Optional<V> read(ValueReader in);

    /**
     * {@return what a describer says of this type}
     *
     * @param <R> what it says
     * @param describer what is said of each type
     */
    public abstract <R> R describe(Describer<R> describer);

    /** Whether a value says nothing, so that it is left out. */
    boolean isEmpty(V value) {
        return false;
    }

    /** A type that only calls its method. */
    private static class Simple<V> extends ValueType<V> {

        private interface Write<V> {
            void to(ValueWriter out, V value);
        }

        private interface Read<V> {
            Optional<V> from(ValueReader in);
        }

        /** A method for each answer, which no lambda could be. */
        private interface Describe {
            Object by(Describer<?> describer);
        }

        private final Write<V> write;
        private final Read<V> read;
        private final Describe describe;

        Simple(Write<V> write, Read<V> read, Describe describe) {
            this.write = write;
            this.read = read;
            this.describe = describe;
        }

        @Override
        public void write(V value, ValueWriter out) {
            write.to(out, value);
        }

        @Override
        public Optional<V> read(ValueReader in) {
            return read.from(in);
        }

        @Override
        @SuppressWarnings("unchecked") // what a Describer<R> returns is an R
        public <R> R describe(Describer<R> describer) {
            return (R) describe.by(describer);
        }
    }

    /** The same for a list, which may be empty. */
    private static final class Several<V> extends Simple<List<V>> {

        Several(Simple.Write<List<V>> write, Simple.Read<List<V>> read, Simple.Describe describe) {
            super(write, read, describe);
        }

        @Override
        boolean isEmpty(List<V> value) {
            return value.isEmpty();
        }
    }

    private static final class ListType<V> extends ValueType<List<V>> {

        private final ValueType<V> each;
        private final boolean distinct;

        ListType(ValueType<V> each, boolean distinct) {
            this.each = each;
            this.distinct = distinct;
        }

        @Override
        public void write(List<V> values, ValueWriter out) {
            out.list(each, values);
        }

        @Override
        public Optional<List<V>> read(ValueReader in) {
            return in.list(each);
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return describer.list(each, distinct);
        }

        @Override
        boolean isEmpty(List<V> values) {
            return values.isEmpty();
        }
    }
}
