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
 * The type of the values of a property. Each type calls its own method of a {@link ValueWriter}, {@link ValueReader} or
 * {@link Describer}, so a format that does not handle a type does not compile.
 *
 * @param <V> the class of the values
 */
public abstract class ValueType<V> {

    /** One line of plain text. */
    public static final ValueType<String> LINE = new Simple<>(ValueWriter::line, ValueReader::line, Describer::line);

    /** One line of plain text that many entries share, such as the name of a publisher. */
    public static final ValueType<String> NAME = new Simple<>(ValueWriter::name, ValueReader::name, Describer::name);

    /** An id: lowercase ASCII letters, digits and single hyphens. */
    public static final ValueType<String> ID = new Simple<>(ValueWriter::id, ValueReader::id, Describer::id);

    /** The id of a section of the same catalog; annotations name its class. */
    public static final ValueType<String> SECTION =
            new Simple<>(ValueWriter::section, ValueReader::section, Describer::section);

    /** A BCP 47 language tag. */
    public static final ValueType<String> LANGUAGE =
            new Simple<>(ValueWriter::language, ValueReader::language, Describer::language);

    /** An absolute URL, {@code http} or {@code https}. */
    public static final ValueType<WebAddress> URL = new Simple<>(ValueWriter::url, ValueReader::url, Describer::url);

    /** An ISO 8601 date, month or year. */
    public static final ValueType<PartialDate> DATE =
            new Simple<>(ValueWriter::date, ValueReader::date, Describer::date);

    /** Markdown that is written as is, with any number of lines. */
    public static final ValueType<String> VERBATIM =
            new Simple<>(ValueWriter::verbatim, ValueReader::verbatim, Describer::verbatim);

    /** The start of one line of Markdown, which is written as is. */
    public static final ValueType<String> LINE_START =
            new Simple<>(ValueWriter::verbatim, ValueReader::lineStart, Describer::lineStart);

    /** A line template: a line of Markdown with placeholders such as <code>{title}</code>. */
    public static final ValueType<String> LINE_TEMPLATE =
            new Simple<>(ValueWriter::verbatim, ValueReader::lineTemplate, Describer::lineTemplate);

    /** Whether something holds, which is omitted if it does not. */
    public static final ValueType<Boolean> FLAG = new Simple<>(ValueWriter::flag, ValueReader::flag, Describer::flag) {
        @Override
        boolean isEmpty(Boolean value) {
            return !value;
        }
    };

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

    /** Relations to other entries; annotations have a member for each kind of relation. */
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
     * {@return the type of integers in a range}
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive; {@link Integer#MAX_VALUE} for no limit
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
     * {@return the type of lists of values}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    public static <V> ValueType<List<V>> listOf(ValueType<V> each) {
        return new ListType<>(each, false, false);
    }

    /**
     * {@return the type of lists without duplicates}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    public static <V> ValueType<List<V>> setOf(ValueType<V> each) {
        return new ListType<>(each, true, false);
    }

    /**
     * {@return the type of lists without duplicates that mostly have one element, which is written without a list}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    public static <V> ValueType<List<V>> oneOrMore(ValueType<V> each) {
        return new ListType<>(each, true, true);
    }

    /**
     * {@return the type of a single entry that is not in a section, such as the companion book}
     *
     * @param <E> the record class of the kind
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
     * @param out the writer of the format
     */
    public abstract void write(V value, ValueWriter out);

    /**
     * Reads the current value of a reader.
     *
     * @param in the reader of the format, positioned at the value
     * @return the value; empty if it is missing, or if it is malformed and has been reported
     */
    public abstract Optional<V> read(ValueReader in);

    /**
     * Calls the method of a describer for this type.
     *
     * @param <R> the class of the description
     * @param describer the describer
     * @return the description of this type
     */
    public abstract <R> R describe(Describer<R> describer);

    /** Returns whether a value is empty, so that it is omitted. */
    boolean isEmpty(V value) {
        return false;
    }

    /** A type without parameters, which only calls its methods. */
    private static class Simple<V> extends ValueType<V> {

        private interface Write<V> {
            void to(ValueWriter out, V value);
        }

        private interface Read<V> {
            Optional<V> from(ValueReader in);
        }

        /** The method of a describer; a lambda cannot be generic. */
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

    /** A type without parameters whose values are lists. */
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
        private final boolean mostlyOne;

        ListType(ValueType<V> each, boolean distinct, boolean mostlyOne) {
            this.each = each;
            this.distinct = distinct;
            this.mostlyOne = mostlyOne;
        }

        @Override
        public void write(List<V> values, ValueWriter out) {
            if (mostlyOne) {
                out.oneOrMore(each, values);
            } else {
                out.list(each, values);
            }
        }

        @Override
        public Optional<List<V>> read(ValueReader in) {
            return mostlyOne ? in.oneOrMore(each) : in.list(each);
        }

        @Override
        public <R> R describe(Describer<R> describer) {
            return mostlyOne ? describer.oneOrMore(each) : describer.list(each, distinct);
        }

        @Override
        boolean isEmpty(List<V> values) {
            return values.isEmpty();
        }
    }
}
