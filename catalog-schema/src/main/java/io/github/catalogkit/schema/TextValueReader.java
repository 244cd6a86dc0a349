package io.github.catalogkit.schema;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;
import java.util.function.Function;

/** A reader of values that are written as texts, and how each of them is parsed. */
public interface TextValueReader extends ValueReader {

    /**
     * Parses the text of the value.
     *
     * @param <T> the class of the value
     * @param parser parses the text; it throws a {@link MalformedValueException}, which this method reports
     * @return the value, if there is a text
     */
    <T> Optional<T> parsed(Function<String, T> parser);

    @Override
    default Optional<String> line() {
        return parsed(PlainText::normalize);
    }

    @Override
    default Optional<String> id() {
        return parsed(Slug::require);
    }

    @Override
    default Optional<String> language() {
        return line();
    }

    @Override
    default Optional<String> verbatim() {
        return parsed(PlainText::requireWholePairs);
    }

    @Override
    default Optional<String> lineStart() {
        return parsed(PlainText::requireLineStart);
    }

    @Override
    default Optional<String> lineTemplate() {
        return verbatim();
    }

    @Override
    default Optional<WebAddress> url() {
        return parsed(WebAddress::of);
    }

    @Override
    default Optional<PartialDate> date() {
        return parsed(PartialDate::of);
    }

    @Override
    default <E extends Enum<E>> Optional<E> word(WordType<E> type) {
        return parsed(type::require);
    }
}
