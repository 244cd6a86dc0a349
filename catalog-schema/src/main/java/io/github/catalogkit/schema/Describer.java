package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;

/**
 * Says something of each type of value: its schema, its Java type, the sentence of a guide.
 *
 * @param <R> what is said
 */
public interface Describer<R> {

    /** {@return what is said of {@link ValueType#LINE}} */
    R line();

    /** {@return what is said of {@link ValueType#NAME}} */
    default R name() {
        return line();
    }

    /** {@return what is said of {@link ValueType#ID}} */
    R id();

    /** {@return what is said of {@link ValueType#LANGUAGE}} */
    R language();

    /** {@return what is said of {@link ValueType#VERBATIM}} */
    R verbatim();

    /** {@return what is said of {@link ValueType#LINE_START}} */
    R lineStart();

    /** {@return what is said of {@link ValueType#LINE_TEMPLATE}} */
    default R lineTemplate() {
        return verbatim();
    }

    /** {@return what is said of {@link ValueType#INLINE}} */
    R inline();

    /** {@return what is said of {@link ValueType#URL}} */
    R url();

    /** {@return what is said of {@link ValueType#DATE}} */
    R date();

    /**
     * {@return what is said of numbers within these limits}
     *
     * @param least the smallest number
     * @param most the largest number
     */
    R number(int least, int most);

    /**
     * {@return what is said of these words}
     *
     * @param <E> the enum whose constants the words are
     * @param type the list of the words
     */
    <E extends Enum<E>> R word(WordType<E> type);

    /**
     * {@return what is said of this part}
     *
     * @param <P> the class of the part
     * @param type what it has
     */
    <P> R part(PartType<P> type);

    /**
     * {@return what is said of these parts}
     *
     * @param <P> what the parts have in common
     * @param type the parts that it can be
     */
    <P> R oneOf(UnionType<P> type);

    /**
     * {@return what is said of several values}
     *
     * @param <V> the class of each
     * @param each the type of each
     * @param distinct whether none is there twice
     */
    <V> R list(ValueType<V> each, boolean distinct);

    /** {@return what is said of {@link ValueType#RELATIONS}} */
    R relations();

    /** {@return what is said of {@link ValueType#ENTRIES}} */
    R entries();

    /** {@return what is said of {@link ValueType#SECTIONS}} */
    R sections();

    /**
     * {@return what is said of one entry of a kind}
     *
     * @param <E> the record of the kind
     * @param type the kind
     */
    <E extends Entry> R entry(EntryType<E> type);
}
