package io.github.catalogkit.schema;

import io.github.catalogkit.value.MalformedValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A constant of an enum, as a word.
 *
 * @param <E> the enum
 */
public final class WordType<E extends Enum<E>> extends ValueType<E> {

    private final String name;
    private final Class<E> words;
    private final List<E> values;
    private final Function<E, String> label;
    private final Optional<E> usual;

    private WordType(String name, Class<E> words, List<E> values, Function<E, String> label, Optional<E> usual) {
        this.name = name;
        this.words = words;
        this.values = values;
        this.label = label;
        this.usual = usual;
    }

    /** Returns the type of the constants of an enum, which are written in lowercase with hyphens. */
    static <E extends Enum<E>> WordType<E> of(String name, Class<E> words) {
        return of(name, words, word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> WordType<E> of(String name, Class<E> words, Function<E, String> label) {
        return new WordType<>(name, words, List.of(words.getEnumConstants()), label, Optional.empty());
    }

    /** Returns this type with a default, which is omitted. */
    WordType<E> unless(E word) {
        return new WordType<>(name, words, values, label, Optional.of(word));
    }

    /** Returns this type restricted to some words. */
    WordType<E> only(String otherName, List<E> some) {
        return new WordType<>(otherName, words, some, label, usual);
    }

    /** {@return the name of the type, such as {@code status}} */
    public String name() {
        return name;
    }

    /** {@return the class of the enum} */
    public Class<E> words() {
        return words;
    }

    /** {@return the default, if there is one} */
    public Optional<E> usual() {
        return usual;
    }

    /**
     * {@return a word as it is written in data formats, such as {@code newest-first}}
     *
     * @param word one of the constants
     */
    public String label(E word) {
        return label.apply(word);
    }

    /** {@return all words as they are written in data formats} */
    public List<String> labels() {
        return values.stream().map(label).toList();
    }

    /**
     * {@return the constant with this label, if there is one}
     *
     * @param text the label, such as {@code newest-first}
     */
    public Optional<E> find(String text) {
        return values.stream().filter(word -> label.apply(word).equals(text)).findFirst();
    }

    /**
     * {@return the constant with this label}
     *
     * @param text the label, such as {@code newest-first}
     * @throws MalformedValueException if there is none
     */
    public E require(String text) {
        return find(text)
                .orElseThrow(() -> new MalformedValueException(
                        "is not a valid " + name,
                        (values.size() == 1 ? "write " : "write one of ") + String.join(", ", labels())));
    }

    @Override
    public void write(E value, ValueWriter out) {
        out.word(this, value);
    }

    @Override
    public Optional<E> read(ValueReader in) {
        return in.word(this);
    }

    @Override
    public <R> R describe(Describer<R> describer) {
        return describer.word(this);
    }

    @Override
    boolean isEmpty(E value) {
        return usual.isPresent() && usual.get() == value;
    }
}
