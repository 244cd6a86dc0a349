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
 * Reads the value of one property in some format: a method for each type of value. Each returns empty where there is no
 * value, or where it is malformed and this has been reported.
 */
public interface ValueReader {

    /** {@return the {@link ValueType#LINE} that is here} */
    Optional<String> line();

    /** {@return the {@link ValueType#NAME} that is here} */
    default Optional<String> name() {
        return line();
    }

    /** {@return the {@link ValueType#ID} that is here} */
    Optional<String> id();

    /** {@return the {@link ValueType#LANGUAGE} that is here} */
    Optional<String> language();

    /** {@return the {@link ValueType#VERBATIM} that is here} */
    Optional<String> verbatim();

    /** {@return the {@link ValueType#LINE_START} that is here} */
    Optional<String> lineStart();

    /** {@return the {@link ValueType#LINE_TEMPLATE} that is here} */
    Optional<String> lineTemplate();

    /** {@return the {@link ValueType#INLINE} that is here} */
    Optional<InlineText> inline();

    /** {@return the {@link ValueType#URL} that is here} */
    Optional<WebAddress> url();

    /** {@return the {@link ValueType#DATE} that is here} */
    Optional<PartialDate> date();

    /**
     * {@return the number that is here}
     *
     * @param least the smallest number that may be here
     * @param most the largest number that may be here
     */
    Optional<Integer> number(int least, int most);

    /**
     * {@return the word that is here}
     *
     * @param <E> the enum whose constants the words are
     * @param type the list of the words
     */
    <E extends Enum<E>> Optional<E> word(WordType<E> type);

    /**
     * {@return the part that is here}
     *
     * @param <P> the class of the part
     * @param type what it has
     */
    <P> Optional<P> part(PartType<P> type);

    /**
     * {@return the one of several parts that is here}
     *
     * @param <P> what the parts have in common
     * @param type the parts that it can be
     */
    <P> Optional<P> oneOf(UnionType<P> type);

    /**
     * {@return the values that are here, without those that are malformed}
     *
     * @param <V> the class of each
     * @param each the type of each
     */
    <V> Optional<List<V>> list(ValueType<V> each);

    /** {@return the relations that are here} */
    Optional<List<Relation>> relations();

    /** {@return the entries that are here} */
    Optional<List<Entry>> entries();

    /** {@return the sections that are here} */
    Optional<List<Section>> sections();

    /**
     * {@return the entry of this kind that is here}
     *
     * @param <E> the record of the kind
     * @param type the kind
     */
    <E extends Entry> Optional<E> entry(EntryType<E> type);

    /** Called where there has to be a value and is none. */
    void missing();

    /**
     * Reports that the value that is here does not fit what else was read.
     *
     * @param e says why
     */
    void refuse(MalformedValueException e);

    /** Gives the values of the properties of one part or entry. */
    @FunctionalInterface
    interface Properties {

        /**
         * {@return a reader at the value of a property, which may be absent}
         *
         * @param property the property
         */
        ValueReader at(Property<?, ?> property);
    }
}
