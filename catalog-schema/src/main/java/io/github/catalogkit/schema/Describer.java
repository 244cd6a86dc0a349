package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;

/**
 * A visitor of the types of values, which returns a description of each, such as its JSON schema or Java type.
 *
 * @param <R> the class of the description
 */
public interface Describer<R> {

    /** {@return the description of {@link ValueType#LINE}} */
    R line();

    /** {@return the description of {@link ValueType#NAME}} */
    default R name() {
        return line();
    }

    /** {@return the description of {@link ValueType#ID}} */
    R id();

    /** {@return the description of {@link ValueType#SECTION}} */
    default R section() {
        return id();
    }

    /** {@return the description of {@link ValueType#LANGUAGE}} */
    R language();

    /** {@return the description of {@link ValueType#VERBATIM}} */
    R verbatim();

    /** {@return the description of {@link ValueType#LINE_START}} */
    R lineStart();

    /** {@return the description of {@link ValueType#LINE_TEMPLATE}} */
    default R lineTemplate() {
        return verbatim();
    }

    /** {@return the description of {@link ValueType#INLINE}} */
    R inline();

    /** {@return the description of {@link ValueType#URL}} */
    R url();

    /** {@return the description of {@link ValueType#DATE}} */
    R date();

    /** {@return the description of {@link ValueType#FLAG}} */
    R flag();

    /**
     * {@return the description of an integer in a range}
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    R number(int least, int most);

    /**
     * {@return the description of an enum}
     *
     * @param <E> the enum
     * @param type the words
     */
    <E extends Enum<E>> R word(WordType<E> type);

    /**
     * {@return the description of a part}
     *
     * @param <P> the class of the part
     * @param type the type of the part
     */
    <P> R part(PartType<P> type);

    /**
     * {@return the description of a part that has one of several types}
     *
     * @param <P> the common supertype of the parts
     * @param type the possible types
     */
    <P> R oneOf(UnionType<P> type);

    /**
     * {@return the description of a list}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     * @param distinct whether duplicates are forbidden
     */
    <V> R list(ValueType<V> each, boolean distinct);

    /**
     * {@return the description of a list without duplicates that mostly has one element}
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     */
    default <V> R oneOrMore(ValueType<V> each) {
        return list(each, true);
    }

    /** {@return the description of {@link ValueType#RELATIONS}} */
    R relations();

    /** {@return the description of {@link ValueType#ENTRIES}} */
    R entries();

    /** {@return the description of {@link ValueType#SECTIONS}} */
    R sections();

    /**
     * {@return the description of a single entry of a kind}
     *
     * @param <E> the record class of the kind
     * @param type the kind
     */
    <E extends Entry> R entry(EntryType<E> type);
}
