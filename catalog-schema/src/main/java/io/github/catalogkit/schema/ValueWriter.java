package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/** Writes the values of properties in some format: a method for each type of value. */
public interface ValueWriter {

    /**
     * Begins a property that has a value, which is written next.
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
     * @param value one line of plain text that is often the same
     */
    default void name(String value) {
        line(value);
    }

    /**
     * Writes a {@link ValueType#ID}.
     *
     * @param value lowercase ASCII letters and digits in words joined by hyphens
     */
    default void id(String value) {
        line(value);
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
     * @param value text of any number of lines
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
     * @param value a text that is not empty
     */
    void inline(InlineText value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes a word.
     *
     * @param <E> the enum whose constants the words are
     * @param type the list of the words
     * @param value the word
     */
    <E extends Enum<E>> void word(WordType<E> type, E value);

    /**
     * Writes a part.
     *
     * @param <P> the class of the part
     * @param type what it has
     * @param value the part
     */
    <P> void part(PartType<P> type, P value);

    /**
     * Writes one of several parts.
     *
     * @param <P> what the parts have in common
     * @param type the parts that it can be
     * @param value the part
     */
    default <P> void oneOf(UnionType<P> type, P value) {
        type.writePart(value, this);
    }

    /**
     * Writes several values.
     *
     * @param <V> the class of each
     * @param each the type of each
     * @param values the values, of which there is at least one
     */
    <V> void list(ValueType<V> each, List<V> values);

    /**
     * Writes {@link ValueType#RELATIONS}.
     *
     * @param values the relations, of which there is at least one
     */
    void relations(List<Relation> values);

    /**
     * Writes {@link ValueType#ENTRIES}.
     *
     * @param values the entries, of which there is at least one
     */
    void entries(List<Entry> values);

    /**
     * Writes {@link ValueType#SECTIONS}.
     *
     * @param values the sections, of which there is at least one
     */
    void sections(List<Section> values);

    /**
     * Writes an entry that is no entry of the list.
     *
     * @param value the entry
     */
    void entry(Entry value);
}
