package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * A reader of the value of one property in some format, with a method for each type of value. Each method returns empty if
 * there is no value, or if it is malformed, which the method has reported.
 */
public interface ValueReader {

    /** {@return the {@link ValueType#LINE}} */
    Optional<String> line();

    /** {@return the {@link ValueType#NAME}} */
    default Optional<String> name() {
        return line();
    }

    /** {@return the {@link ValueType#ID}} */
    Optional<String> id();

    /** {@return the {@link ValueType#SECTION}} */
    default Optional<String> section() {
        return id();
    }

    /** {@return the {@link ValueType#LANGUAGE}} */
    Optional<String> language();

    /** {@return the {@link ValueType#VERBATIM}} */
    Optional<String> verbatim();

    /** {@return the {@link ValueType#LINE_START}} */
    Optional<String> lineStart();

    /** {@return the {@link ValueType#LINE_TEMPLATE}} */
    Optional<String> lineTemplate();

    /** {@return the {@link ValueType#INLINE}} */
    Optional<InlineText> inline();

    /** {@return the {@link ValueType#URL}} */
    Optional<WebAddress> url();

    /** {@return the {@link ValueType#DATE}} */
    Optional<PartialDate> date();

    /** {@return the {@link ValueType#FLAG}} */
    Optional<Boolean> flag();

    /**
     * {@return the integer}
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    Optional<Integer> number(int least, int most);

    /**
     * {@return the word}
     *
     * @param <E> the enum
     * @param type the words
     */
    <E extends Enum<E>> Optional<E> word(WordType<E> type);

    /**
     * {@return the part}
     *
     * @param <P> the class of the part
     * @param type the type of the part
     */
    <P> Optional<P> part(PartType<P> type);

    /**
     * {@return the part that has one of several types}
     *
     * @param <P> the common supertype of the parts
     * @param type the possible types
     */
    <P> Optional<P> oneOf(UnionType<P> type);

    /**
     * {@return the elements of the list, without those that are malformed}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    <V> Optional<List<V>> list(ValueType<V> each);

    /**
     * {@return the elements of a list that mostly has one}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    default <V> Optional<List<V>> oneOrMore(ValueType<V> each) {
        return list(each);
    }

    /** {@return the relations that are here} */
    Optional<List<Relation>> relations();

    /** {@return the entries that are here} */
    Optional<List<Entry>> entries();

    /** {@return the sections that are here} */
    Optional<List<Section>> sections();

    /**
     * {@return the entry of this kind}
     *
     * @param <E> the record class of the kind
     * @param type the kind
     */
    <E extends Entry> Optional<E> entry(EntryType<E> type);

    /** Reports that a required value is missing. */
    void missing();

    /**
     * Reports that the value does not fit another value of the same owner.
     *
     * @param e the reason
     */
    void refuse(MalformedValueException e);

    /** The readers of the properties of one part or entry. */
    @FunctionalInterface
    interface Properties {

        /**
         * {@return a reader of the value of a property, which may be missing}
         *
         * @param property the property
         */
        ValueReader at(Property<?, ?> property);
    }
}
