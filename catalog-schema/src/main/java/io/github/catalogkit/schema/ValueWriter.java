package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/** A writer of the values of properties in some format, with a method for each type of value. */
public interface ValueWriter {

    /**
     * Starts a property. Its value is written next.
     *
     * @param property the property
     */
    void property(Property<?, ?> property);

    /**
     * Writes a {@link ValueType#LINE}.
     *
     * @param value one line of plain text
     */
    void line(String value);

    /**
     * Writes a {@link ValueType#NAME}.
     *
     * @param value one line of plain text that many entries share
     */
    default void name(String value) {
        line(value);
    }

    /**
     * Writes a {@link ValueType#ID}.
     *
     * @param value lowercase ASCII letters, digits and single hyphens
     */
    default void id(String value) {
        line(value);
    }

    /**
     * Writes a {@link ValueType#SECTION}.
     *
     * @param id the id of a section
     */
    default void section(String id) {
        name(id);
    }

    /**
     * Writes a {@link ValueType#LANGUAGE}.
     *
     * @param value a BCP 47 tag
     */
    default void language(String value) {
        name(value);
    }

    /**
     * Writes a {@link ValueType#VERBATIM}.
     *
     * @param value text with any number of lines
     */
    void verbatim(String value);

    /**
     * Writes a {@link ValueType#URL}.
     *
     * @param value the URL
     */
    void url(WebAddress value);

    /**
     * Writes a {@link ValueType#DATE}.
     *
     * @param value the date
     */
    void date(PartialDate value);

    /**
     * Writes a {@link ValueType#INLINE}.
     *
     * @param value the text, which is not empty
     */
    void inline(InlineText value);

    /**
     * Writes a {@link ValueType#FLAG}.
     *
     * @param value whether it holds, which is true
     */
    void flag(boolean value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes a constant of an enum.
     *
     * @param <E> the enum
     * @param type the words
     * @param value the constant
     */
    <E extends Enum<E>> void word(WordType<E> type, E value);

    /**
     * Writes a part.
     *
     * @param <P> the class of the part
     * @param type the type of the part
     * @param value the part
     */
    <P> void part(PartType<P> type, P value);

    /**
     * Writes a part that has one of several types.
     *
     * @param <P> the common supertype of the parts
     * @param type the possible types
     * @param value the part
     */
    default <P> void oneOf(UnionType<P> type, P value) {
        type.writePart(value, this);
    }

    /**
     * Writes a list.
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     * @param values the elements, at least one
     */
    <V> void list(ValueType<V> each, List<V> values);

    /**
     * Writes a list that mostly has one element.
     *
     * @param <V> the class of the elements
     * @param each the type of the elements
     * @param values the elements, at least one
     */
    default <V> void oneOrMore(ValueType<V> each, List<V> values) {
        list(each, values);
    }

    /**
     * Writes {@link ValueType#RELATIONS}.
     *
     * @param values the relations, at least one
     */
    void relations(List<Relation> values);

    /**
     * Writes {@link ValueType#ENTRIES}.
     *
     * @param values the entries, at least one
     */
    void entries(List<Entry> values);

    /**
     * Writes {@link ValueType#SECTIONS}.
     *
     * @param values the sections, at least one
     */
    void sections(List<Section> values);

    /**
     * Writes a single entry that is not in a section, such as the companion book.
     *
     * @param value the entry
     */
    void entry(Entry value);
}
